"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Array, Date, Integer, Nested, Record, String
from . import payer

RULES: Record = Record(
    {
        "boat": Integer(required=True),
        "from": Date("YYYY-MM-DD", required=True),
        "services": Array(String()),
        "payer": Nested(lambda: payer.RULES),
    },
)
