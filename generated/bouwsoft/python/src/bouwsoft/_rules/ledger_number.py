"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "nr": Number(),
        "description": String(),
    },
)
