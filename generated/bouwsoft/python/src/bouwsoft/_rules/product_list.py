"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Integer, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "name": String(),
        "name_localized": String(),
        "active": Boolean(),
        "used": Boolean(),
        "productlist": String(),
        "inactive": Boolean(),
    },
)
