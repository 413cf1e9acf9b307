"""The fields of CompanyDetail."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class CompanyDetailFields:
    """The fields of CompanyDetail."""

    id = IntegerField("id", INTEGER)
    salutation = StringField("salutation", TEXT)
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
    email = StringField("email", TEXT)
    vatnr = StringField("vatnr", TEXT)
    iban1 = StringField("iban1", TEXT)
    bic1 = StringField("bic1", TEXT)
    iban2 = StringField("iban2", TEXT)
    bic2 = StringField("bic2", TEXT)


company_detail = CompanyDetailFields()
