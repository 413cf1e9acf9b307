"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "order_id": Integer(required=True),
        "order_nr": Integer(writeable=False),
        "name": String(max_length=5, required=True),
        "description": String(),
        "value": Number(),
        "source": Integer(writeable=False),
        "source_parent_id": Integer(writeable=False),
    },
)
