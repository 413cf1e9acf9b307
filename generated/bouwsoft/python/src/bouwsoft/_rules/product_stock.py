"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "list": String(max_length=50, writeable=False),
        "group": String(max_length=50, writeable=False),
        "nr1": String(max_length=100, writeable=False),
        "nr2": String(max_length=100, writeable=False),
        "brand": String(max_length=150, writeable=False),
        "description": String(writeable=False),
        "stock_location": String(max_length=100, writeable=False),
        "stock_locationid": Integer(writeable=False),
        "barcode": String(max_length=50, writeable=False),
        "lotprice_unit": Number(writeable=False),
        "lotprice_total": Number(writeable=False),
        "quantity": Number(writeable=False),
        "quantity_available": Number(writeable=False),
        "unit": String(max_length=10, writeable=False),
        "purchase_price": Number(writeable=False),
        "product_id": Integer(writeable=False),
    },
)
