"""Paper."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import TEXT, Array, Nullable
from .._runtime.records import Codecs, Record


class Paper(Record, kw_only=True):
    """Paper."""

    file: str | None
    """The scanned paper."""
    title: str | None | UnsetType = UNSET
    pages: list[str] | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "file": Nullable(TEXT),
            "title": Nullable(TEXT),
            "pages": Nullable(Array(TEXT)),
        }
