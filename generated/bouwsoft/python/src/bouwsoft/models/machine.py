"""Machine."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import DECIMAL, INTEGER, TEXT, Date, DateTime, Nullable, OrEmpty
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Machine(Record, kw_only=True, rename={"list_": "list", "type_": "type"}):
    """Machine.

    https://support.bouwsoft.be/manual/api/v1_PUT_Machines.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    list_: str | None | UnsetType = UNSET
    """At most 50 characters."""
    group: str | None | UnsetType = UNSET
    """At most 150 characters."""
    nr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    description: str | None | UnsetType = UNSET
    """At most 100 characters."""
    type_: str | None | UnsetType = UNSET
    """At most 100 characters."""
    brand: str | None | UnsetType = UNSET
    """At most 100 characters."""
    chassisnr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    license_plate: str | None | UnsetType = UNSET
    """At most 100 characters."""
    purchasedate: dt.date | Literal[""] | None | UnsetType = UNSET
    constructionyear: int | None | UnsetType = UNSET
    company_id: int | None | UnsetType = UNSET
    company_name: str | None | UnsetType = UNSET
    """At most 250 characters."""
    price_cost: Decimal | None | UnsetType = UNSET
    price_catalogue: Decimal | None | UnsetType = UNSET
    price_sales1: Decimal | None | UnsetType = UNSET
    price_sales2: Decimal | None | UnsetType = UNSET
    price_sales3: Decimal | None | UnsetType = UNSET
    margin_catalogue: Decimal | None | UnsetType = UNSET
    margin1: Decimal | None | UnsetType = UNSET
    margin2: Decimal | None | UnsetType = UNSET
    margin3: Decimal | None | UnsetType = UNSET
    discount1: Decimal | None | UnsetType = UNSET
    discount2: Decimal | None | UnsetType = UNSET
    discount3: Decimal | None | UnsetType = UNSET
    supplier_id: int | None | UnsetType = UNSET
    supplier_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    tech_checkup_last_date: dt.date | Literal[""] | None | UnsetType = UNSET
    tech_checkup_expire_date: dt.date | Literal[""] | None | UnsetType = UNSET
    unit: str | None | UnsetType = UNSET
    """At most 10 characters."""
    geodyn_name: str | None | UnsetType = UNSET
    """At most 250 characters."""
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

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
