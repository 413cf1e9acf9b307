"""OrderCommission."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class OrderCommission(Record, kw_only=True):
    """OrderCommission.

    https://support.bouwsoft.be/manual/api/v1_POST_OrderCommissions.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    order_id: int | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    """At most 250 characters."""
    address_id: int | None | UnsetType = UNSET
    address_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    employee_id: int | None | UnsetType = UNSET
    employee_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    amount: Decimal | None | UnsetType = UNSET
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
            "description": Nullable(TEXT),
            "address_id": Nullable(INTEGER),
            "address_name": Nullable(TEXT),
            "employee_id": Nullable(INTEGER),
            "employee_name": Nullable(TEXT),
            "amount": Nullable(DECIMAL),
            "percent": Nullable(DECIMAL),
            "applyto_order": Nullable(BOOLEAN),
            "applyto_chapter": Nullable(INTEGER),
            "applyto_part": Nullable(INTEGER),
            "applyto_group": Nullable(TEXT),
            "application_localized": Nullable(TEXT),
        }
