"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Date, Datetime, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "list": String(max_length=50, writeable=False),
        "group": String(max_length=150, writeable=False),
        "nr": String(max_length=50, writeable=False),
        "description": String(max_length=100),
        "type": String(max_length=100),
        "brand": String(max_length=100),
        "chassisnr": String(max_length=100),
        "license_plate": String(max_length=100),
        "purchasedate": Date("YYYY-MM-DD", empty=True),
        "constructionyear": Integer(),
        "company_id": Integer(writeable=False),
        "company_name": String(max_length=250, writeable=False),
        "price_cost": Number(writeable=False),
        "price_catalogue": Number(writeable=False),
        "price_sales1": Number(writeable=False),
        "price_sales2": Number(writeable=False),
        "price_sales3": Number(writeable=False),
        "margin_catalogue": Number(writeable=False),
        "margin1": Number(writeable=False),
        "margin2": Number(writeable=False),
        "margin3": Number(writeable=False),
        "discount1": Number(writeable=False),
        "discount2": Number(writeable=False),
        "discount3": Number(writeable=False),
        "supplier_id": Integer(),
        "supplier_name": String(max_length=150, writeable=False),
        "tech_checkup_last_date": Date("YYYY-MM-DD", empty=True),
        "tech_checkup_expire_date": Date("YYYY-MM-DD", empty=True),
        "unit": String(max_length=10, writeable=False),
        "geodyn_name": String(max_length=250, writeable=False),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
)
