"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Anything, Number, Record

RULES: Record = Record(
    {
        "duration": Number(minimum=3),
        "unitPrice": Number(),
        "extra": Anything(),
    },
)
