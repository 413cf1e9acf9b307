"""The fields of Assignment."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DateField,
    DateOrNullField,
    DatetimeField,
    IntegerField,
    StringField,
)
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Date, DateTime


class AssignmentFields:
    """The fields of Assignment."""

    id = IntegerField("id", INTEGER)
    maintenancesheet_id = IntegerField("maintenancesheet_id", INTEGER)
    company_id = IntegerField("company_id", INTEGER)
    company_name = StringField("company_name", TEXT)
    date = DateField("date", Date())
    dateplanned = DateOrNullField("dateplanned", Date())
    nr = IntegerField("nr", INTEGER)
    title = StringField("title", TEXT)
    subject = StringField("subject", TEXT)
    status = StringField("status", TEXT)
    planned = BooleanField("planned", BOOLEAN)
    executed = BooleanField("executed", BOOLEAN)
    executed_on = StringField("executed_on", TEXT)
    checked = BooleanField("checked", BOOLEAN)
    invoiced = BooleanField("invoiced", BOOLEAN)
    finished = BooleanField("finished", BOOLEAN)
    sent = BooleanField("sent", BOOLEAN)
    sent_on = StringField("sent_on", TEXT)
    reschedule = BooleanField("reschedule", BOOLEAN)
    readonly = BooleanField("readonly", BOOLEAN)
    employee_id = IntegerField("employee_id", INTEGER)
    employee_name = StringField("employee_name", TEXT)
    machine_id = IntegerField("machine_id", INTEGER)
    machine_nr = StringField("machine_nr", TEXT)
    machine_description = StringField("machine_description", TEXT)
    execute = BooleanField("execute", BOOLEAN)
    description_customer = StringField("description_customer", TEXT)
    note_technician = StringField("note_technician", TEXT)
    address_id = IntegerField("address_id", INTEGER)
    address_name = StringField("address_name", TEXT)
    address_address = StringField("address_address", TEXT)
    address_addressline2 = StringField("address_addressline2", TEXT)
    address_countrycode = StringField("address_countrycode", TEXT)
    address_zipcode = StringField("address_zipcode", TEXT)
    address_city = StringField("address_city", TEXT)
    addresscontact_id = IntegerField("addresscontact_id", INTEGER)
    contact_salutation = StringField("contact_salutation", TEXT)
    contact_name = StringField("contact_name", TEXT)
    project_id = IntegerField("project_id", INTEGER)
    project_pnr = IntegerField("project_pnr", INTEGER)
    project_unr = IntegerField("project_unr", INTEGER)
    project_name = StringField("project_name", TEXT)
    yourreference = StringField("yourreference", TEXT)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))
    actualcost_id = IntegerField("actualcost_id", INTEGER)
    actualcost_nr = IntegerField("actualcost_nr", INTEGER)
    actualcost_datestart = DateField("actualcost_datestart", Date())
    actualcostitem_id = IntegerField("actualcostitem_id", INTEGER)
    actualcostitem_description = StringField("actualcostitem_description", TEXT)
    actualcostitem_description_localized = StringField(
        "actualcostitem_description_localized", TEXT
    )


assignment = AssignmentFields()
