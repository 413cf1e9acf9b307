"""The fields of ZipCode."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class ZipCodeFields:
    """The fields of ZipCode."""

    id = IntegerField("id", INTEGER)
    countrycode = StringField("countrycode", TEXT)
    zipcode = StringField("zipcode", TEXT)
    city = StringField("city", TEXT)
    state = StringField("state", TEXT)
    country = StringField("country", TEXT)
    telephoneprefix = IntegerField("telephoneprefix", INTEGER)


zip_code = ZipCodeFields()
