"""OrderLine."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import MISSING


class OrderLine(Record, kw_only=True):
    """OrderLine.

    The documentation may not name all fields.
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    orderid: int = MISSING
    linenr: int = MISSING
    group: str = MISSING
    nr1: str = MISSING
    nr2: str = MISSING
    description: str = MISSING
    unit1: str = MISSING
    unit2: str = MISSING
    quantity1: int = MISSING
    quantity2: int = MISSING
    quantity3: int = MISSING
    quantity4: int = MISSING
    quantity_total: int = MISSING
    price_unit: Decimal = MISSING
    price_total: Decimal = MISSING
    vatcode: str = MISSING
    vatpercent: int = MISSING
    vatcocontractor: bool = MISSING
    ledger: int = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "orderid": Nullable(INTEGER),
            "linenr": Nullable(INTEGER),
            "group": Nullable(TEXT),
            "nr1": Nullable(TEXT),
            "nr2": Nullable(TEXT),
            "description": Nullable(TEXT),
            "unit1": Nullable(TEXT),
            "unit2": Nullable(TEXT),
            "quantity1": Nullable(INTEGER),
            "quantity2": Nullable(INTEGER),
            "quantity3": Nullable(INTEGER),
            "quantity4": Nullable(INTEGER),
            "quantity_total": Nullable(INTEGER),
            "price_unit": Nullable(DECIMAL),
            "price_total": Nullable(DECIMAL),
            "vatcode": Nullable(TEXT),
            "vatpercent": Nullable(INTEGER),
            "vatcocontractor": Nullable(BOOLEAN),
            "ledger": Nullable(INTEGER),
        }
