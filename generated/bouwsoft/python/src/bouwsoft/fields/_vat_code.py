"""The fields of VATCode."""

from __future__ import annotations

from .._fields import BooleanField, DecimalField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT


class VATCodeFields:
    """The fields of VATCode."""

    id = IntegerField("id", INTEGER)
    code = StringField("code", TEXT)
    percent = DecimalField("percent", DECIMAL)
    co_contractor = BooleanField("co_contractor", BOOLEAN)
    description_nl = StringField("description_nl", TEXT)
    description_en = StringField("description_en", TEXT)
    description_fr = StringField("description_fr", TEXT)
    description_localized = StringField("description_localized", TEXT)


vat_code = VATCodeFields()
