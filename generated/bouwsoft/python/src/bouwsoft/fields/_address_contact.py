"""The fields of AddressContact."""

from __future__ import annotations

from .._fields import BooleanField, DatetimeField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, DateTime


class AddressContactFields:
    """The fields of AddressContact."""

    id = IntegerField("id", INTEGER)
    address_id = IntegerField("address_id", INTEGER)
    address_name = StringField("address_name", TEXT)
    contact_salutation = StringField("contact_salutation", TEXT)
    contact_name = StringField("contact_name", TEXT)
    contact_function = StringField("contact_function", TEXT)
    contact_department = StringField("contact_department", TEXT)
    contact_note = StringField("contact_note", TEXT)
    contact_address = StringField("contact_address", TEXT)
    contact_addressline2 = StringField("contact_addressline2", TEXT)
    contact_countrycode = StringField("contact_countrycode", TEXT)
    contact_zipcode = StringField("contact_zipcode", TEXT)
    contact_city = StringField("contact_city", TEXT)
    contact_state = StringField("contact_state", TEXT)
    contact_email = StringField("contact_email", TEXT)
    contact_telephone = StringField("contact_telephone", TEXT)
    contact_fax = StringField("contact_fax", TEXT)
    contact_gsm = StringField("contact_gsm", TEXT)
    address_active = BooleanField("address_active", BOOLEAN)
    contact_default = BooleanField("contact_default", BOOLEAN)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


address_contact = AddressContactFields()
