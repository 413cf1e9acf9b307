"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "order_id": Integer(required=True, write_once=True, writeable=False),
        "description": String(max_length=250),
        "address_id": Integer(),
        "address_name": String(max_length=150, writeable=False),
        "employee_id": Integer(),
        "employee_name": String(max_length=150, writeable=False),
        "amount": Number(),
        "percent": Number(),
        "applyto_order": Boolean(),
        "applyto_chapter": Integer(),
        "applyto_part": Integer(),
        "applyto_group": String(max_length=100),
        "application_localized": String(writeable=False),
    },
)
