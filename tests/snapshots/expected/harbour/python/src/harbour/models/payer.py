"""Payer."""

from __future__ import annotations

from .._runtime.codecs import TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Payer(Record, kw_only=True):
    """Payer."""

    name: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "name": Nullable(TEXT),
        }
