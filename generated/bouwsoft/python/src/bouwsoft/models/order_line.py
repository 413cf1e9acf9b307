"""OrderLine."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class OrderLine(Record, kw_only=True):
    """OrderLine.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_POST_OrderLines.html
    """

    __complete__ = False

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    orderid: int | None | UnsetType = UNSET
    ordertype: str | None | UnsetType = UNSET
    """At most 50 characters."""
    ordernr: int | None | UnsetType = UNSET
    order_address_id: int | None | UnsetType = UNSET
    order_address_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    order_project_id: int | None | UnsetType = UNSET
    order_project_pnr: int | None | UnsetType = UNSET
    linenr: int | None | UnsetType = UNSET
    linkedto_type: str | None | UnsetType = UNSET
    linkedto_type_localized: str | None | UnsetType = UNSET
    linkedto_source: int | None | UnsetType = UNSET
    linkedto_id: int | None | UnsetType = UNSET
    group: str | None | UnsetType = UNSET
    """At most 100 characters."""
    nr1: str | None | UnsetType = UNSET
    """At most 100 characters."""
    nr2: str | None | UnsetType = UNSET
    """At most 100 characters."""
    description: str | None | UnsetType = UNSET
    unit1: str | None | UnsetType = UNSET
    """At most 10 characters."""
    unit2: str | None | UnsetType = UNSET
    """At most 10 characters."""
    unit1_localized: str | None | UnsetType = UNSET
    """At most 10 characters."""
    unit2_localized: str | None | UnsetType = UNSET
    """At most 10 characters."""
    quantity1: float | None | UnsetType = UNSET
    quantity2: float | None | UnsetType = UNSET
    quantity3: float | None | UnsetType = UNSET
    quantity4: float | None | UnsetType = UNSET
    quantity_total: float | None | UnsetType = UNSET
    all_quantities_are_included_in_quantity_total: bool | None | UnsetType = UNSET
    price_unit: Decimal | None | UnsetType = UNSET
    discount: float | None | UnsetType = UNSET
    price_total: Decimal | None | UnsetType = UNSET
    vatcode: str | None | UnsetType = UNSET
    """At most 5 characters."""
    vatpercent: Decimal | None | UnsetType = UNSET
    vatcocontractor: bool | None | UnsetType = UNSET
    ledger: int | None | UnsetType = UNSET
    price_unit_afterdiscount: Decimal | None | UnsetType = UNSET
    cost_products: Decimal | None | UnsetType = UNSET
    margin_products: Decimal | None | UnsetType = UNSET
    cost_hours: Decimal | None | UnsetType = UNSET
    margin_hours: Decimal | None | UnsetType = UNSET
    hours_unit: float | None | UnsetType = UNSET
    """In hours."""
    hours_total: float | None | UnsetType = UNSET
    """In hours."""
    cost_machines: Decimal | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "orderid": Nullable(INTEGER),
            "ordertype": Nullable(TEXT),
            "ordernr": Nullable(INTEGER),
            "order_address_id": Nullable(INTEGER),
            "order_address_name": Nullable(TEXT),
            "order_project_id": Nullable(INTEGER),
            "order_project_pnr": Nullable(INTEGER),
            "linenr": Nullable(INTEGER),
            "linkedto_type": Nullable(TEXT),
            "linkedto_type_localized": Nullable(TEXT),
            "linkedto_source": Nullable(INTEGER),
            "linkedto_id": Nullable(INTEGER),
            "group": Nullable(TEXT),
            "nr1": Nullable(TEXT),
            "nr2": Nullable(TEXT),
            "description": Nullable(TEXT),
            "unit1": Nullable(TEXT),
            "unit2": Nullable(TEXT),
            "unit1_localized": Nullable(TEXT),
            "unit2_localized": Nullable(TEXT),
            "quantity1": Nullable(NUMBER),
            "quantity2": Nullable(NUMBER),
            "quantity3": Nullable(NUMBER),
            "quantity4": Nullable(NUMBER),
            "quantity_total": Nullable(NUMBER),
            "all_quantities_are_included_in_quantity_total": Nullable(BOOLEAN),
            "price_unit": Nullable(DECIMAL),
            "discount": Nullable(NUMBER),
            "price_total": Nullable(DECIMAL),
            "vatcode": Nullable(TEXT),
            "vatpercent": Nullable(DECIMAL),
            "vatcocontractor": Nullable(BOOLEAN),
            "ledger": Nullable(INTEGER),
            "price_unit_afterdiscount": Nullable(DECIMAL),
            "cost_products": Nullable(DECIMAL),
            "margin_products": Nullable(DECIMAL),
            "cost_hours": Nullable(DECIMAL),
            "margin_hours": Nullable(DECIMAL),
            "hours_unit": Nullable(NUMBER),
            "hours_total": Nullable(NUMBER),
            "cost_machines": Nullable(DECIMAL),
        }
