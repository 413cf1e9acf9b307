"""JSON with exact numbers: one that a float would round is a Decimal, and is written with the digits it came in."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

import msgspec


def exact(raw: str) -> float | Decimal:
    """Return the number that ``raw`` spells: a float where it has just that value.

    Raises ValueError for one that is larger than any float: callers could not read it.
    """
    rounded, whole = float(raw), Decimal(raw)
    if not math.isfinite(rounded):
        raise ValueError("Number out of range")
    return rounded if Decimal(repr(rounded)) == whole else whole


_ENCODER = msgspec.json.Encoder(decimal_format="number")
_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(float_hook=exact)


def encoded(value: Any) -> bytes:
    """Return ``value`` as JSON."""
    return _ENCODER.encode(value)


def decoded(text: bytes | str) -> Any:
    """Return what the JSON ``text`` holds. Raises DecodeError, UnicodeError or RecursionError for what is none."""
    return _DECODER.decode(text)
