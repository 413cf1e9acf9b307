"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Integer, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "name": String(max_length=50),
        "name_localized": String(max_length=50, writeable=False),
        "active": Boolean(),
        "seqno": Integer(),
    },
)
