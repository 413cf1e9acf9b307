"""LedgerNumber."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import MISSING


class LedgerNumber(Record, kw_only=True):
    """LedgerNumber.

    The documentation may not name all fields.
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    nr: int = MISSING
    description: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "nr": Nullable(INTEGER),
            "description": Nullable(TEXT),
        }
