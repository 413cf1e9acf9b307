"""OrderCost."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class OrderCost(Record, kw_only=True):
    """OrderCost.

    https://support.bouwsoft.be/manual/api/v1_GET_OrderCosts.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    order_id: int | None | UnsetType = UNSET
    nr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    description: str | None | UnsetType = UNSET
    """At most 250 characters."""
    amount: Decimal | None | UnsetType = UNSET
    amount_total: Decimal | None | UnsetType = UNSET
    percent: Decimal | None | UnsetType = UNSET
    applyto_order: bool | None | UnsetType = UNSET
    applyto_chapter: int | None | UnsetType = UNSET
    applyto_part: int | None | UnsetType = UNSET
    applyto_group: str | None | UnsetType = UNSET
    """At most 100 characters."""
    application_localized: str | None | UnsetType = UNSET

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
