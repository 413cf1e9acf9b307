"""Task."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from .._runtime.codecs import ANY, DECIMAL, NUMBER, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Task(Record, kw_only=True, rename={"unit_price": "unitPrice", "extra_": "extra"}):
    """Task."""

    duration: float = MISSING
    """At least 3. In minutes."""
    unit_price: Decimal = MISSING
    extra_: Any = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "duration": Nullable(NUMBER),
            "unit_price": Nullable(DECIMAL),
            "extra_": ANY,
        }
