"""The fields of Address."""

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


class AddressFields:
    """The fields of Address."""

    id = IntegerField("id", INTEGER)
    clientnr = IntegerField("clientnr", INTEGER)
    suppliernr = IntegerField("suppliernr", INTEGER)
    groups = StringField("groups", TEXT)
    salutation = StringField("salutation", TEXT)
    language_id = IntegerField("language_id", INTEGER)
    name = StringField("name", TEXT)
    address = StringField("address", TEXT)
    addressline2 = StringField("addressline2", TEXT)
    countrycode = StringField("countrycode", TEXT)
    zipcode = StringField("zipcode", TEXT)
    city = StringField("city", TEXT)
    state = StringField("state", TEXT)
    telephone1 = StringField("telephone1", TEXT)
    telephone2 = StringField("telephone2", TEXT)
    fax = StringField("fax", TEXT)
    gsm = StringField("gsm", TEXT)
    shippingaddress_id = IntegerField("shippingaddress_id", INTEGER)
    shippingaddress_address = StringField("shippingaddress_address", TEXT)
    shippingaddress_addressline2 = StringField("shippingaddress_addressline2", TEXT)
    shippingaddress_countrycode = StringField("shippingaddress_countrycode", TEXT)
    shippingaddress_zipcode = StringField("shippingaddress_zipcode", TEXT)
    shippingaddress_city = StringField("shippingaddress_city", TEXT)
    shippingaddress_state = StringField("shippingaddress_state", TEXT)
    email = StringField("email", TEXT)
    website = StringField("website", TEXT)
    contact_id = IntegerField("contact_id", INTEGER)
    project_id = IntegerField("project_id", INTEGER)
    vatnr = StringField("vatnr", TEXT)
    vatregistered = BooleanField("vatregistered", BOOLEAN)
    gln = StringField("gln", TEXT)
    be_rpr = StringField("be_rpr", TEXT)
    iban1 = StringField("iban1", TEXT)
    bic1 = StringField("bic1", TEXT)
    iban2 = StringField("iban2", TEXT)
    bic2 = StringField("bic2", TEXT)
    term_of_payment = StringField("term_of_payment", TEXT)
    date_created = DateField("date_created", Date())
    active = BooleanField("active", BOOLEAN)
    risk = BooleanField("risk", BOOLEAN)
    prospect_datefirstaction = DateOrNullField("prospect_datefirstaction", Date())
    prospect_source_id = IntegerField("prospect_source_id", INTEGER)
    prospect_currentstatus_id = IntegerField("prospect_currentstatus_id", INTEGER)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


address = AddressFields()
