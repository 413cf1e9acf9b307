"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Datetime, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "list": String(max_length=50),
        "group": String(max_length=50),
        "nr1": String(max_length=100),
        "nr2": String(max_length=100),
        "description": String(),
        "price_cost": Number(),
        "price_catalogue": Number(),
        "price_sales1": Number(),
        "price_sales2": Number(),
        "price_sales3": Number(),
        "margin_catalogue": Number(),
        "margin1": Number(),
        "margin2": Number(),
        "margin3": Number(),
        "discount1": Number(),
        "discount2": Number(),
        "discount3": Number(),
        "brand": String(max_length=150),
        "type": String(),
        "unit": String(max_length=10),
        "salesunit_id": Integer(),
        "salesunit": String(max_length=10, writeable=False),
        "purchaseunit_id": Integer(),
        "purchaseunit": String(max_length=10, writeable=False),
        "unit_localized": String(max_length=10, writeable=False),
        "salesunit_localized": String(max_length=10, writeable=False),
        "purchaseunit_localized": String(max_length=10, writeable=False),
        "active": Boolean(),
        "barcode": String(),
        "activesupplier_id": Integer(),
        "activesupplier_name": String(max_length=150, writeable=False),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
)
