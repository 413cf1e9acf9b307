"""ProductAlternativeUnit."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ProductAlternativeUnit(Record, kw_only=True):
    """ProductAlternativeUnit.

    https://support.bouwsoft.be/manual/api/v1_GET_ProductAlternativeUnits.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    product_id: int | None | UnsetType = UNSET
    unit: str | None | UnsetType = UNSET
    """At most 10 characters."""
    unit_localized: str | None | UnsetType = UNSET
    """At most 10 characters."""
    factor: float | None | UnsetType = UNSET
    bulkdiscount: bool | None | UnsetType = UNSET
    bulkdiscount_fromquantity: float | None | UnsetType = UNSET
    price_cost: Decimal | None | UnsetType = UNSET
    margin_catalogue: Decimal | None | UnsetType = UNSET
    price_catalogue: Decimal | None | UnsetType = UNSET
    barcode: str | None | UnsetType = UNSET

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
