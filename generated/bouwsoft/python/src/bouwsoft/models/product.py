"""Product."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Product(Record, kw_only=True, rename={"list_": "list", "type_": "type"}):
    """Product.

    https://support.bouwsoft.be/manual/api/v1_GET_Products.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    list_: str = MISSING
    """At most 50 characters."""
    group: str = MISSING
    """At most 50 characters."""
    nr1: str = MISSING
    """At most 100 characters."""
    nr2: str = MISSING
    """At most 100 characters."""
    description: str = MISSING
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
    brand: str = MISSING
    """At most 150 characters."""
    type_: str = MISSING
    unit: str = MISSING
    """At most 10 characters."""
    salesunit_id: int = MISSING
    salesunit: str = MISSING
    """At most 10 characters."""
    purchaseunit_id: int = MISSING
    purchaseunit: str = MISSING
    """At most 10 characters."""
    unit_localized: str = MISSING
    """At most 10 characters."""
    salesunit_localized: str = MISSING
    """At most 10 characters."""
    purchaseunit_localized: str = MISSING
    """At most 10 characters."""
    active: bool = MISSING
    barcode: str = MISSING
    activesupplier_id: int = MISSING
    """Leads to Addresses."""
    activesupplier_name: str = MISSING
    """At most 150 characters."""
    ts_lastupdate: dt.datetime = MISSING

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
