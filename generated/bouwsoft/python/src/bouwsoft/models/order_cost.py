"""OrderCost."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class OrderCost(Record, kw_only=True):
    """OrderCost.

    https://support.bouwsoft.be/manual/api/v1_GET_OrderCosts.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    order_id: int = MISSING
    nr: str = MISSING
    """At most 100 characters."""
    description: str = MISSING
    """At most 250 characters."""
    amount: Decimal = MISSING
    amount_total: Decimal = MISSING
    percent: Decimal = MISSING
    applyto_order: bool = MISSING
    applyto_chapter: int = MISSING
    applyto_part: int = MISSING
    applyto_group: str = MISSING
    """At most 100 characters."""
    application_localized: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "order_id": Nullable(INTEGER),
            "nr": Nullable(TEXT),
            "description": Nullable(TEXT),
            "amount": Nullable(DECIMAL),
            "amount_total": Nullable(DECIMAL),
            "percent": Nullable(DECIMAL),
            "applyto_order": Nullable(BOOLEAN),
            "applyto_chapter": Nullable(INTEGER),
            "applyto_part": Nullable(INTEGER),
            "applyto_group": Nullable(TEXT),
            "application_localized": Nullable(TEXT),
        }
