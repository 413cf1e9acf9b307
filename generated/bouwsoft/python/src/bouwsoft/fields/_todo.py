"""The fields of Todo."""

from __future__ import annotations

from .._fields import BooleanField, IntegerField, NumberField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT


class TodoFields:
    """The fields of Todo."""

    id = IntegerField("id", INTEGER)
    nr = NumberField("nr", NUMBER)
    list_ = StringField("list", TEXT)
    date_created = StringField("date_created", TEXT)
    date_expiry = StringField("date_expiry", TEXT)
    title = StringField("title", TEXT)
    concerning = StringField("concerning", TEXT)
    greeting = StringField("greeting", TEXT)
    greeting_localized = StringField("greeting_localized", TEXT)
    salutation = StringField("salutation", TEXT)
    salutation_localized = StringField("salutation_localized", TEXT)
    sender = StringField("sender", TEXT)
    function = StringField("function", TEXT)
    function_localized = StringField("function_localized", TEXT)
    company_id = IntegerField("company_id", INTEGER)
    company_name = StringField("company_name", TEXT)
    address_id = IntegerField("address_id", INTEGER)
    address_name = StringField("address_name", TEXT)
    address_address = StringField("address_address", TEXT)
    address_addressline2 = StringField("address_addressline2", TEXT)
    address_countrycode = StringField("address_countrycode", TEXT)
    address_zipcode = StringField("address_zipcode", TEXT)
    address_city = StringField("address_city", TEXT)
    address_telephone1 = StringField("address_telephone1", TEXT)
    address_email = StringField("address_email", TEXT)
    address_vatnr = StringField("address_vatnr", TEXT)
    contact_id = IntegerField("contact_id", INTEGER)
    contact_name = NumberField("contact_name", NUMBER)
    project_id = IntegerField("project_id", INTEGER)
    project_pnr = NumberField("project_pnr", NUMBER)
    project_unr = NumberField("project_unr", NUMBER)
    project_name = StringField("project_name", TEXT)
    yourreference = StringField("yourreference", TEXT)
    completed = BooleanField("completed", BOOLEAN)


todo = TodoFields()
