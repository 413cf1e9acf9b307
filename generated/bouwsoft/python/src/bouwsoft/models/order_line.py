"""OrderLine."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class OrderLine(Record, kw_only=True):
    """OrderLine.

    The documentation may not name all fields.
    """

    __complete__ = False

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    orderid: int | None | UnsetType = UNSET
    linenr: int | None | UnsetType = UNSET
    group: str | None | UnsetType = UNSET
    nr1: str | None | UnsetType = UNSET
    nr2: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    unit1: str | None | UnsetType = UNSET
    unit2: str | None | UnsetType = UNSET
    quantity1: int | None | UnsetType = UNSET
    quantity2: int | None | UnsetType = UNSET
    quantity3: int | None | UnsetType = UNSET
    quantity4: int | None | UnsetType = UNSET
    quantity_total: int | None | UnsetType = UNSET
    price_unit: Decimal | None | UnsetType = UNSET
    price_total: Decimal | None | UnsetType = UNSET
    vatcode: str | None | UnsetType = UNSET
    vatpercent: int | None | UnsetType = UNSET
    vatcocontractor: bool | None | UnsetType = UNSET
    ledger: int | None | UnsetType = UNSET

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
