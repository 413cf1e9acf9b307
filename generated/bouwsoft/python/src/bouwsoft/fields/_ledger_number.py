"""The fields of LedgerNumber."""

from __future__ import annotations

from .._fields import IntegerField, NumberField, StringField
from .._runtime.codecs import INTEGER, NUMBER, TEXT


class LedgerNumberFields:
    """The fields of LedgerNumber."""

    id = IntegerField("id", INTEGER)
    nr = NumberField("nr", NUMBER)
    description = StringField("description", TEXT)


ledger_number = LedgerNumberFields()
