"""Paper."""

from __future__ import annotations

from .._runtime.codecs import TEXT, Array, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING
from .._runtime.uploads import FILE, FileInput


class Paper(Record, kw_only=True):
    """Paper."""

    file: FileInput
    """The scanned paper."""
    title: str = MISSING
    pages: list[FileInput] = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "file": Nullable(FILE),
            "title": Nullable(TEXT),
            "pages": Nullable(Array(FILE)),
        }
