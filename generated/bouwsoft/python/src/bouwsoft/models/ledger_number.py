"""LedgerNumber."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class LedgerNumber(Record, kw_only=True):
    """LedgerNumber.

    The documentation may not name all fields.
    """

    __complete__ = False

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    nr: int | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "nr": Nullable(INTEGER),
            "description": Nullable(TEXT),
        }
