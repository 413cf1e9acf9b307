"""The fields of PhotoSheet."""

from __future__ import annotations

from .._fields import DateOrNullField, IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT, Date


class PhotoSheetFields:
    """The fields of PhotoSheet."""

    id = IntegerField("id", INTEGER)
    company_id = IntegerField("company_id", INTEGER)
    company_name = StringField("company_name", TEXT)
    type_ = StringField("type", TEXT)
    type_localized = StringField("type_localized", TEXT)
    nr = IntegerField("nr", INTEGER)
    title = StringField("title", TEXT)
    title_localized = StringField("title_localized", TEXT)
    date = DateOrNullField("date", Date())
    concerning = StringField("concerning", TEXT)
    salutation = StringField("salutation", TEXT)
    salutation_localized = StringField("salutation_localized", TEXT)
    greeting = StringField("greeting", TEXT)
    greeting_localized = StringField("greeting_localized", TEXT)
    function = StringField("function", TEXT)
    function_localized = StringField("function_localized", TEXT)
    by = StringField("by", TEXT)
    state_of_the_works = StringField("state_of_the_works", TEXT)
    address_id = IntegerField("address_id", INTEGER)
    address_name = StringField("address_name", TEXT)
    address_address = StringField("address_address", TEXT)
    address_addressline2 = StringField("address_addressline2", TEXT)
    address_countrycode = StringField("address_countrycode", TEXT)
    address_zipcode = StringField("address_zipcode", TEXT)
    address_city = StringField("address_city", TEXT)
    contact_id = IntegerField("contact_id", INTEGER)
    contact_name = StringField("contact_name", TEXT)
    project_id = IntegerField("project_id", INTEGER)
    project_pnr = IntegerField("project_pnr", INTEGER)


photo_sheet = PhotoSheetFields()
