"""OrderCommission."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class OrderCommission(Record, kw_only=True):
    """OrderCommission.

    https://support.bouwsoft.be/manual/api/v1_POST_OrderCommissions.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    order_id: int = MISSING
    description: str = MISSING
    """At most 250 characters."""
    address_id: int = MISSING
    address_name: str = MISSING
    """At most 150 characters."""
    employee_id: int = MISSING
    employee_name: str = MISSING
    """At most 150 characters."""
    amount: Decimal = MISSING
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
