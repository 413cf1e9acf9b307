"""ProductLotStock."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ProductLotStock(Record, kw_only=True, rename={"list_": "list"}):
    """ProductLotStock.

    https://support.bouwsoft.be/manual/api/v1_GET_Productstock.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    list_: str = MISSING
    group: str = MISSING
    nr1: str = MISSING
    nr2: str = MISSING
    brand: str = MISSING
    description: str = MISSING
    lot_id: str = MISSING
    lot_nr: str = MISSING
    lot_description: str = MISSING
    lot_stocklocationid: float = MISSING
    stock_location: str = MISSING
    stock_locationid: float = MISSING
    barcode: str = MISSING
    lotprice_unit: float = MISSING
    lotprice_total: float = MISSING
    quantity: float = MISSING
    quantity_reserved: float = MISSING
    quantity_available: float = MISSING
    unit: str = MISSING
    purchase_price: float = MISSING
    purchase_unit: str = MISSING
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
