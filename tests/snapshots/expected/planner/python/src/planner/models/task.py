"""Task."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.codecs import ANY, DECIMAL, NUMBER, Nullable
from .._runtime.records import Codecs, Record


class Task(Record, kw_only=True, rename={"unit_price": "unitPrice", "extra_": "extra"}):
    """Task."""

    duration: float | None | UnsetType = UNSET
    """At least 3. In minutes."""
    unit_price: Decimal | None | UnsetType = UNSET
    extra_: Any | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "duration": Nullable(NUMBER),
            "unit_price": Nullable(DECIMAL),
            "extra_": ANY,
        }
