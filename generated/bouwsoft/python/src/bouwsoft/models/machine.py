"""Machine."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from .._runtime.codecs import DECIMAL, INTEGER, TEXT, Date, DateTime, Nullable, OrEmpty
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Machine(Record, kw_only=True, rename={"list_": "list", "type_": "type"}):
    """Machine.

    https://support.bouwsoft.be/manual/api/v1_PUT_Machines.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    list_: str = MISSING
    """At most 50 characters."""
    group: str = MISSING
    """At most 150 characters."""
    nr: str = MISSING
    """At most 50 characters."""
    description: str = MISSING
    """At most 100 characters."""
    type_: str = MISSING
    """At most 100 characters."""
    brand: str = MISSING
    """At most 100 characters."""
    chassisnr: str = MISSING
    """At most 100 characters."""
    license_plate: str = MISSING
    """At most 100 characters."""
    purchasedate: dt.date | Literal[""] = MISSING
    constructionyear: int = MISSING
    company_id: int = MISSING
    company_name: str = MISSING
    """At most 250 characters."""
    price_cost: Decimal = MISSING
    price_catalogue: Decimal = MISSING
    price_sales1: Decimal = MISSING
    price_sales2: Decimal = MISSING
    price_sales3: Decimal = MISSING
    margin_catalogue: Decimal = MISSING
    margin1: Decimal = MISSING
    margin2: Decimal = MISSING
    margin3: Decimal = MISSING
    discount1: Decimal = MISSING
    discount2: Decimal = MISSING
    discount3: Decimal = MISSING
    supplier_id: int = MISSING
    supplier_name: str = MISSING
    """At most 150 characters."""
    tech_checkup_last_date: dt.date | Literal[""] = MISSING
    tech_checkup_expire_date: dt.date | Literal[""] = MISSING
    unit: str = MISSING
    """At most 10 characters."""
    geodyn_name: str = MISSING
    """At most 250 characters."""
    ts_lastupdate: dt.datetime = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "list_": Nullable(TEXT),
            "group": Nullable(TEXT),
            "nr": Nullable(TEXT),
            "description": Nullable(TEXT),
            "type_": Nullable(TEXT),
            "brand": Nullable(TEXT),
            "chassisnr": Nullable(TEXT),
            "license_plate": Nullable(TEXT),
            "purchasedate": Nullable(OrEmpty(Date())),
            "constructionyear": Nullable(INTEGER),
            "company_id": Nullable(INTEGER),
            "company_name": Nullable(TEXT),
            "price_cost": Nullable(DECIMAL),
            "price_catalogue": Nullable(DECIMAL),
            "price_sales1": Nullable(DECIMAL),
            "price_sales2": Nullable(DECIMAL),
            "price_sales3": Nullable(DECIMAL),
            "margin_catalogue": Nullable(DECIMAL),
            "margin1": Nullable(DECIMAL),
            "margin2": Nullable(DECIMAL),
            "margin3": Nullable(DECIMAL),
            "discount1": Nullable(DECIMAL),
            "discount2": Nullable(DECIMAL),
            "discount3": Nullable(DECIMAL),
            "supplier_id": Nullable(INTEGER),
            "supplier_name": Nullable(TEXT),
            "tech_checkup_last_date": Nullable(OrEmpty(Date())),
            "tech_checkup_expire_date": Nullable(OrEmpty(Date())),
            "unit": Nullable(TEXT),
            "geodyn_name": Nullable(TEXT),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
