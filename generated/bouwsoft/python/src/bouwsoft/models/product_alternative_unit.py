"""ProductAlternativeUnit."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ProductAlternativeUnit(Record, kw_only=True):
    """ProductAlternativeUnit.

    https://support.bouwsoft.be/manual/api/v1_GET_ProductAlternativeUnits.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    product_id: int = MISSING
    unit: str = MISSING
    """At most 10 characters."""
    unit_localized: str = MISSING
    """At most 10 characters."""
    factor: float = MISSING
    bulkdiscount: bool = MISSING
    bulkdiscount_fromquantity: float = MISSING
    price_cost: Decimal = MISSING
    margin_catalogue: Decimal = MISSING
    price_catalogue: Decimal = MISSING
    barcode: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "product_id": Nullable(INTEGER),
            "unit": Nullable(TEXT),
            "unit_localized": Nullable(TEXT),
            "factor": Nullable(NUMBER),
            "bulkdiscount": Nullable(BOOLEAN),
            "bulkdiscount_fromquantity": Nullable(NUMBER),
            "price_cost": Nullable(DECIMAL),
            "margin_catalogue": Nullable(DECIMAL),
            "price_catalogue": Nullable(DECIMAL),
            "barcode": Nullable(TEXT),
        }
