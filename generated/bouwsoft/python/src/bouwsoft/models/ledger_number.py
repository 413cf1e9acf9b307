"""LedgerNumber."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class LedgerNumber(Record, kw_only=True):
    """LedgerNumber.

    https://support.bouwsoft.be/manual/api/v1_POST_LedgerNumbers.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    nr: float | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "nr": Nullable(NUMBER),
            "description": Nullable(TEXT),
        }
