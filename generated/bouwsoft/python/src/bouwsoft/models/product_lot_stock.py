"""ProductLotStock."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ProductLotStock(Record, kw_only=True, rename={"list_": "list"}):
    """ProductLotStock.

    https://support.bouwsoft.be/manual/api/v1_GET_Productstock.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    list_: str | None | UnsetType = UNSET
    group: str | None | UnsetType = UNSET
    nr1: str | None | UnsetType = UNSET
    nr2: str | None | UnsetType = UNSET
    brand: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    lot_id: str | None | UnsetType = UNSET
    lot_nr: str | None | UnsetType = UNSET
    lot_description: str | None | UnsetType = UNSET
    lot_stocklocationid: float | None | UnsetType = UNSET
    stock_location: str | None | UnsetType = UNSET
    stock_locationid: float | None | UnsetType = UNSET
    barcode: str | None | UnsetType = UNSET
    lotprice_unit: float | None | UnsetType = UNSET
    lotprice_total: float | None | UnsetType = UNSET
    quantity: float | None | UnsetType = UNSET
    quantity_reserved: float | None | UnsetType = UNSET
    quantity_available: float | None | UnsetType = UNSET
    unit: str | None | UnsetType = UNSET
    purchase_price: float | None | UnsetType = UNSET
    purchase_unit: str | None | UnsetType = UNSET
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
            "lot_id": Nullable(TEXT),
            "lot_nr": Nullable(TEXT),
            "lot_description": Nullable(TEXT),
            "lot_stocklocationid": Nullable(NUMBER),
            "stock_location": Nullable(TEXT),
            "stock_locationid": Nullable(NUMBER),
            "barcode": Nullable(TEXT),
            "lotprice_unit": Nullable(NUMBER),
            "lotprice_total": Nullable(NUMBER),
            "quantity": Nullable(NUMBER),
            "quantity_reserved": Nullable(NUMBER),
            "quantity_available": Nullable(NUMBER),
            "unit": Nullable(TEXT),
            "purchase_price": Nullable(NUMBER),
            "purchase_unit": Nullable(TEXT),
            "product_id": Nullable(INTEGER),
        }
