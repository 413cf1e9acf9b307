"""ProductStock."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import DECIMAL, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ProductStock(Record, kw_only=True, rename={"list_": "list"}):
    """ProductStock.

    https://support.bouwsoft.be/manual/api/v1_GET_ProductStock.html
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
    brand: str = MISSING
    """At most 150 characters."""
    description: str = MISSING
    stock_location: str = MISSING
    """At most 100 characters."""
    stock_locationid: int = MISSING
    barcode: str = MISSING
    """At most 50 characters."""
    lotprice_unit: Decimal = MISSING
    lotprice_total: Decimal = MISSING
    quantity: float = MISSING
    quantity_available: float = MISSING
    unit: str = MISSING
    """At most 10 characters."""
    purchase_price: Decimal = MISSING
    product_id: int = MISSING

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
