"""The fields of Salutation."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class SalutationFields:
    """The fields of Salutation."""

    id = IntegerField("id", INTEGER)
    salutation = StringField("salutation", TEXT)


salutation = SalutationFields()
