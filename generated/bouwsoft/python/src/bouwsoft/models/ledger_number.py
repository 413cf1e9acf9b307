"""LedgerNumber."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class LedgerNumber(Record, kw_only=True):
    """LedgerNumber.

    https://support.bouwsoft.be/manual/api/v1_POST_LedgerNumbers.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    nr: float = MISSING
    description: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "nr": Nullable(NUMBER),
            "description": Nullable(TEXT),
        }
