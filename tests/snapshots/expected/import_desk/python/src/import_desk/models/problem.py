"""Problem."""

from __future__ import annotations

from .._runtime.codecs import TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Problem(Record, kw_only=True):
    """Problem."""

    message: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "message": Nullable(TEXT),
        }
