"""The fields of WorkingDocumentData."""

from __future__ import annotations

from .._fields import IntegerField, NumberField, StringField
from .._runtime.codecs import INTEGER, NUMBER, TEXT


class WorkingDocumentDataFields:
    """The fields of WorkingDocumentData."""

    id = IntegerField("id", INTEGER)
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
    shippingaddress_address = StringField("shippingaddress_address", TEXT)
    shippingaddress_addressline2 = StringField("shippingaddress_addressline2", TEXT)
    shippingaddress_latitude = NumberField("shippingaddress_latitude", NUMBER)
    shippingaddress_longitude = NumberField("shippingaddress_longitude", NUMBER)
    shippingaddress_countrycode = StringField("shippingaddress_countrycode", TEXT)
    shippingaddress_zipcode = StringField("shippingaddress_zipcode", TEXT)
    shippingaddress_city = StringField("shippingaddress_city", TEXT)
    shippingaddress_state = StringField("shippingaddress_state", TEXT)
    contact_id = IntegerField("contact_id", INTEGER)
    contact_salutation = StringField("contact_salutation", TEXT)
    contact_name = StringField("contact_name", TEXT)
    vatnr = StringField("vatnr", TEXT)
    gln = StringField("gln", TEXT)
    be_rpr = StringField("be_rpr", TEXT)
    telephone1 = StringField("telephone1", TEXT)
    telephone2 = StringField("telephone2", TEXT)
    fax = StringField("fax", TEXT)
    gsm = StringField("gsm", TEXT)
    email = StringField("email", TEXT)
    project_id = IntegerField("project_id", INTEGER)
    project_pnr = IntegerField("project_pnr", INTEGER)


working_document_data = WorkingDocumentDataFields()
