"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Number, Record, String

RULES: Record = Record(
    {
        "Code": String(),
        "PayRate": Number(),
    },
)
