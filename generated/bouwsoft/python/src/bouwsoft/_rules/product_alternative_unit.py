"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "product_id": Integer(required=True),
        "unit": String(max_length=10, required=True),
        "unit_localized": String(max_length=10, writeable=False),
        "factor": Number(),
        "bulkdiscount": Boolean(),
        "bulkdiscount_fromquantity": Number(),
        "price_cost": Number(),
        "margin_catalogue": Number(writeable=False),
        "price_catalogue": Number(),
        "barcode": String(),
    },
)
