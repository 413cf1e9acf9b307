"""Mooring."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Mooring(Record, kw_only=True):
    """Mooring."""

    rope: str
    knots: int = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "rope": Nullable(TEXT),
            "knots": Nullable(INTEGER),
        }
