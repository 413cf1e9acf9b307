"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Array, Nested, Record, String
from . import boat

RULES: Record = Record(
    {
        "name": String(required=True),
        "boats": Array(Nested(lambda: boat.RULES)),
    },
)
