"""LedgerNumber."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record


class LedgerNumber(Record, kw_only=True):
    """LedgerNumber.

    The documentation may not name all fields.
    """

    id: int | None | UnsetType = UNSET
    nr: int | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(INTEGER),
            "nr": Nullable(INTEGER),
            "description": Nullable(TEXT),
        }
