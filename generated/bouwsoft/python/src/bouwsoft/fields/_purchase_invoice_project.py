"""The fields of PurchaseInvoiceProject."""

from __future__ import annotations

from .._fields import DatetimeField, DecimalField, IntegerField, StringField
from .._runtime.codecs import DECIMAL, INTEGER, TEXT, DateTime


class PurchaseInvoiceProjectFields:
    """The fields of PurchaseInvoiceProject."""

    id = IntegerField("id", INTEGER)
    purchaseinvoice_id = IntegerField("purchaseinvoice_id", INTEGER)
    purchaseinvoice_nr = IntegerField("purchaseinvoice_nr", INTEGER)
    purchaseinvoice_nr_supplier = StringField("purchaseinvoice_nr_supplier", TEXT)
    address_supplier_id = IntegerField("address_supplier_id", INTEGER)
    address_supplier_name = StringField("address_supplier_name", TEXT)
    project_id = IntegerField("project_id", INTEGER)
    project_pnr = IntegerField("project_pnr", INTEGER)
    project_unr = IntegerField("project_unr", INTEGER)
    project_name = StringField("project_name", TEXT)
    project_yourreference = StringField("project_yourreference", TEXT)
    actualcostitem_id = IntegerField("actualcostitem_id", INTEGER)
    actualcostitem_nr = StringField("actualcostitem_nr", TEXT)
    actualcostitem_name = StringField("actualcostitem_name", TEXT)
    job_id = IntegerField("job_id", INTEGER)
    job_code = StringField("job_code", TEXT)
    job_name = StringField("job_name", TEXT)
    amount = DecimalField("amount", DECIMAL)
    type_ = StringField("type", TEXT)
    type_localized = StringField("type_localized", TEXT)
    type_id = IntegerField("type_id", INTEGER)
    note = StringField("note", TEXT)
    purchaseinvoice_linkedinvoice_id = IntegerField(
        "purchaseinvoice_linkedinvoice_id", INTEGER
    )
    purchaseinvoice_linkedinvoice_nr = IntegerField(
        "purchaseinvoice_linkedinvoice_nr", INTEGER
    )
    purchaseinvoice_linkedinvoice_nr_supplier = StringField(
        "purchaseinvoice_linkedinvoice_nr_supplier", TEXT
    )
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


purchase_invoice_project = PurchaseInvoiceProjectFields()
