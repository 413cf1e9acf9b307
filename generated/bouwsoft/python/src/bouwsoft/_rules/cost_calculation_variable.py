"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "parent_id": Integer(writeable=False),
        "parent_type": String(writeable=False),
        "order_id": Integer(writeable=False),
        "order_dc_id": Integer(writeable=False),
        "orderline_id": Integer(writeable=False),
        "item_id": Integer(writeable=False),
        "page": Integer(writeable=False),
        "name": String(max_length=5, required=True),
        "description": String(writeable=False),
        "value": Number(writeable=False),
        "source": Integer(writeable=False),
        "source_parent_id": Integer(writeable=False),
    },
)
