"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Integer, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "name": String(max_length=100),
        "order_id": Integer(),
        "ordertype": String(),
        "ordertype_id": Integer(),
        "ordertype_localized": String(writeable=False),
    },
)
