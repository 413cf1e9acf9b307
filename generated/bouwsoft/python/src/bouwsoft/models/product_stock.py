"""ProductStock."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import DECIMAL, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ProductStock(Record, kw_only=True, rename={"list_": "list"}):
    """ProductStock.

    https://support.bouwsoft.be/manual/api/v1_GET_ProductStock.html
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
    brand: str | None | UnsetType = UNSET
    """At most 150 characters."""
    description: str | None | UnsetType = UNSET
    stock_location: str | None | UnsetType = UNSET
    """At most 100 characters."""
    stock_locationid: int | None | UnsetType = UNSET
    barcode: str | None | UnsetType = UNSET
    """At most 50 characters."""
    lotprice_unit: Decimal | None | UnsetType = UNSET
    lotprice_total: Decimal | None | UnsetType = UNSET
    quantity: float | None | UnsetType = UNSET
    quantity_available: float | None | UnsetType = UNSET
    unit: str | None | UnsetType = UNSET
    """At most 10 characters."""
    purchase_price: Decimal | None | UnsetType = UNSET
    product_id: int | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "list_": Nullable(TEXT),
            "group": Nullable(TEXT),
            "nr1": Nullable(TEXT),
            "nr2": Nullable(TEXT),
            "brand": Nullable(TEXT),
            "description": Nullable(TEXT),
            "stock_location": Nullable(TEXT),
            "stock_locationid": Nullable(INTEGER),
            "barcode": Nullable(TEXT),
            "lotprice_unit": Nullable(DECIMAL),
            "lotprice_total": Nullable(DECIMAL),
            "quantity": Nullable(NUMBER),
            "quantity_available": Nullable(NUMBER),
            "unit": Nullable(TEXT),
            "purchase_price": Nullable(DECIMAL),
            "product_id": Nullable(INTEGER),
        }
