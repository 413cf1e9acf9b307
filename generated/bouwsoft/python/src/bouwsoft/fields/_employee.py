"""The fields of Employee."""

from __future__ import annotations

from .._fields import BooleanField, DateOrNullField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Date


class EmployeeFields:
    """The fields of Employee."""

    id = IntegerField("id", INTEGER)
    name = StringField("name", TEXT)
    initials = StringField("initials", TEXT)
    firstname = StringField("firstname", TEXT)
    surname = StringField("surname", TEXT)
    username = StringField("username", TEXT)
    nr = IntegerField("nr", INTEGER)
    groups = StringField("groups", TEXT)
    address = StringField("address", TEXT)
    addressline2 = StringField("addressline2", TEXT)
    countrycode = StringField("countrycode", TEXT)
    zipcode = StringField("zipcode", TEXT)
    city = StringField("city", TEXT)
    state = StringField("state", TEXT)
    telephone = StringField("telephone", TEXT)
    fax = StringField("fax", TEXT)
    gsm = StringField("gsm", TEXT)
    email = StringField("email", TEXT)
    company_id = IntegerField("company_id", INTEGER)
    company_name = StringField("company_name", TEXT)
    function = StringField("function", TEXT)
    function_localized = StringField("function_localized", TEXT)
    date_in_service = DateOrNullField("date_in_service", Date())
    date_no_longer_in_service = DateOrNullField("date_no_longer_in_service", Date())
    date_birth = DateOrNullField("date_birth", Date())
    place_birth = StringField("place_birth", TEXT)
    language = StringField("language", TEXT)
    gender = StringField("gender", TEXT)
    civil_status = StringField("civil_status", TEXT)
    civil_status_localized = StringField("civil_status_localized", TEXT)
    bic = StringField("bic", TEXT)
    iban = StringField("iban", TEXT)
    identity_card_nr = StringField("identity_card_nr", TEXT)
    national_identity_nr = StringField("national_identity_nr", TEXT)
    social_security_nr = StringField("social_security_nr", TEXT)
    partner_name = StringField("partner_name", TEXT)
    partner_profession = StringField("partner_profession", TEXT)
    partner_date_of_birth = DateOrNullField("partner_date_of_birth", Date())
    partner_with_disability = BooleanField("partner_with_disability", BOOLEAN)
    partner_fiscally_dependent = BooleanField("partner_fiscally_dependent", BOOLEAN)
    children_with_disability = IntegerField("children_with_disability", INTEGER)
    children_fiscally_dependent = IntegerField("children_fiscally_dependent", INTEGER)
    people_with_disability = IntegerField("people_with_disability", INTEGER)


employee = EmployeeFields()
