"""Paper."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import TEXT, Array, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.uploads import FILE, FileInput


class Paper(Record, kw_only=True):
    """Paper."""

    file: FileInput | None
    """The scanned paper."""
    title: str | None | UnsetType = UNSET
    pages: list[FileInput] | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "file": Nullable(FILE),
            "title": Nullable(TEXT),
            "pages": Nullable(Array(FILE)),
        }
