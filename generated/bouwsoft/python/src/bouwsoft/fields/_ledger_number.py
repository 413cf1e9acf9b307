"""The fields of LedgerNumber."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class LedgerNumberFields:
    """The fields of LedgerNumber."""

    id = IntegerField("id", INTEGER)
    nr = IntegerField("nr", INTEGER)
    description = StringField("description", TEXT)


ledger_number = LedgerNumberFields()
