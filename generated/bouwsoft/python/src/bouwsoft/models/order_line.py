"""OrderLine."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class OrderLine(Record, kw_only=True):
    """OrderLine.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_POST_OrderLines.html
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    orderid: int = MISSING
    ordertype: str = MISSING
    """At most 50 characters."""
    ordernr: int = MISSING
    order_address_id: int = MISSING
    order_address_name: str = MISSING
    """At most 150 characters."""
    order_project_id: int = MISSING
    order_project_pnr: int = MISSING
    linenr: int = MISSING
    linkedto_type: str = MISSING
    linkedto_type_localized: str = MISSING
    linkedto_source: int = MISSING
    linkedto_id: int = MISSING
    group: str = MISSING
    """At most 100 characters."""
    nr1: str = MISSING
    """At most 100 characters."""
    nr2: str = MISSING
    """At most 100 characters."""
    description: str = MISSING
    unit1: str = MISSING
    """At most 10 characters."""
    unit2: str = MISSING
    """At most 10 characters."""
    unit1_localized: str = MISSING
    """At most 10 characters."""
    unit2_localized: str = MISSING
    """At most 10 characters."""
    quantity1: float = MISSING
    quantity2: float = MISSING
    quantity3: float = MISSING
    quantity4: float = MISSING
    quantity_total: float = MISSING
    all_quantities_are_included_in_quantity_total: bool = MISSING
    price_unit: Decimal = MISSING
    discount: float = MISSING
    price_total: Decimal = MISSING
    vatcode: str = MISSING
    """At most 5 characters."""
    vatpercent: Decimal = MISSING
    vatcocontractor: bool = MISSING
    ledger: int = MISSING
    price_unit_afterdiscount: Decimal = MISSING
    cost_products: Decimal = MISSING
    margin_products: Decimal = MISSING
    cost_hours: Decimal = MISSING
    margin_hours: Decimal = MISSING
    hours_unit: float = MISSING
    """In hours."""
    hours_total: float = MISSING
    """In hours."""
    cost_machines: Decimal = MISSING

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
