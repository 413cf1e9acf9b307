"""Product."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, DateTime, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Product(Record, kw_only=True, rename={"list_": "list", "type_": "type"}):
    """Product.

    https://support.bouwsoft.be/manual/api/v1_GET_Products.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    list_: str | None | UnsetType = UNSET
    """At most 50 characters."""
    group: str | None | UnsetType = UNSET
    """At most 50 characters."""
    nr1: str | None | UnsetType = UNSET
    """At most 100 characters."""
    nr2: str | None | UnsetType = UNSET
    """At most 100 characters."""
    description: str | None | UnsetType = UNSET
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
    brand: str | None | UnsetType = UNSET
    """At most 150 characters."""
    type_: str | None | UnsetType = UNSET
    unit: str | None | UnsetType = UNSET
    """At most 10 characters."""
    salesunit_id: int | None | UnsetType = UNSET
    salesunit: str | None | UnsetType = UNSET
    """At most 10 characters."""
    purchaseunit_id: int | None | UnsetType = UNSET
    purchaseunit: str | None | UnsetType = UNSET
    """At most 10 characters."""
    unit_localized: str | None | UnsetType = UNSET
    """At most 10 characters."""
    salesunit_localized: str | None | UnsetType = UNSET
    """At most 10 characters."""
    purchaseunit_localized: str | None | UnsetType = UNSET
    """At most 10 characters."""
    active: bool | None | UnsetType = UNSET
    barcode: str | None | UnsetType = UNSET
    activesupplier_id: int | None | UnsetType = UNSET
    """Leads to Addresses."""
    activesupplier_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "list_": Nullable(TEXT),
            "group": Nullable(TEXT),
            "nr1": Nullable(TEXT),
            "nr2": Nullable(TEXT),
            "description": Nullable(TEXT),
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
            "brand": Nullable(TEXT),
            "type_": Nullable(TEXT),
            "unit": Nullable(TEXT),
            "salesunit_id": Nullable(INTEGER),
            "salesunit": Nullable(TEXT),
            "purchaseunit_id": Nullable(INTEGER),
            "purchaseunit": Nullable(TEXT),
            "unit_localized": Nullable(TEXT),
            "salesunit_localized": Nullable(TEXT),
            "purchaseunit_localized": Nullable(TEXT),
            "active": Nullable(BOOLEAN),
            "barcode": Nullable(TEXT),
            "activesupplier_id": Nullable(INTEGER),
            "activesupplier_name": Nullable(TEXT),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
