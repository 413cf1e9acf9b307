"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "earthworks_id": Integer(writeable=False),
        "product_id": Integer(),
        "product_nr": String(max_length=100, writeable=False),
        "product_description": String(max_length=250, writeable=False),
        "linenr": Integer(writeable=False),
        "quantity": Number(),
        "unit": String(max_length=50),
        "unit_localized": String(max_length=50, writeable=False),
    },
)
