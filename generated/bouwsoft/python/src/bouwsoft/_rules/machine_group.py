"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Integer, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "name": String(),
        "list_id": Integer(),
        "list_name": String(),
        "list_active": Boolean(),
        "used": Boolean(),
    },
)
