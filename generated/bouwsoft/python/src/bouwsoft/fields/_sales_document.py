"""The fields of SalesDocument."""

from __future__ import annotations

from .._fields import BooleanField, DateField, IntegerField, NumberField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date


class SalesDocumentFields:
    """The fields of SalesDocument."""

    id = IntegerField("id", INTEGER)
    company_id = IntegerField("company_id", INTEGER)
    company_name = StringField("company_name", TEXT)
    type_ = StringField("type", TEXT)
    type_localized = StringField("type_localized", TEXT)
    type_id = IntegerField("type_id", INTEGER)
    nr = IntegerField("nr", INTEGER)
    nr_add = StringField("nr_add", TEXT)
    date = DateField("date", Date())
    expirationdate = DateField("expirationdate", Date())
    title = StringField("title", TEXT)
    concerning = StringField("concerning", TEXT)
    ordernr = StringField("ordernr", TEXT)
    pricedecimals = IntegerField("pricedecimals", INTEGER)
    ledger = IntegerField("ledger", INTEGER)
    workingdocumentdata_id = IntegerField("workingdocumentdata_id", INTEGER)
    address_id = IntegerField("address_id", INTEGER)
    address_salutation = StringField("address_salutation", TEXT)
    address_name = StringField("address_name", TEXT)
    address_address = StringField("address_address", TEXT)
    address_addressline2 = StringField("address_addressline2", TEXT)
    address_latitude = NumberField("address_latitude", NUMBER)
    address_longitude = NumberField("address_longitude", NUMBER)
    address_countrycode = StringField("address_countrycode", TEXT)
    address_zipcode = StringField("address_zipcode", TEXT)
    address_city = StringField("address_city", TEXT)
    address_state = StringField("address_state", TEXT)
    address_readonly = BooleanField("address_readonly", BOOLEAN)
    shippingaddress_address = StringField("shippingaddress_address", TEXT)
    shippingaddress_addressline2 = StringField("shippingaddress_addressline2", TEXT)
    shippingaddress_latitude = NumberField("shippingaddress_latitude", NUMBER)
    shippingaddress_longitude = NumberField("shippingaddress_longitude", NUMBER)
    shippingaddress_countrycode = StringField("shippingaddress_countrycode", TEXT)
    shippingaddress_zipcode = StringField("shippingaddress_zipcode", TEXT)


sales_document = SalesDocumentFields()
