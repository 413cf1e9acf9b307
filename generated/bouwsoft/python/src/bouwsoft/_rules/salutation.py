"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Integer, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "salutation": String(),
    },
)
