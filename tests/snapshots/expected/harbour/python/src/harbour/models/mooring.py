"""Mooring."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record


class Mooring(Record, kw_only=True):
    """Mooring."""

    rope: str | None
    knots: int | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "rope": Nullable(TEXT),
            "knots": Nullable(INTEGER),
        }
