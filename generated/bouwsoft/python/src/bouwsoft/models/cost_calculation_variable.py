"""CostCalculationVariable."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class CostCalculationVariable(Record, kw_only=True):
    """CostCalculationVariable.

    https://support.bouwsoft.be/manual/api/v1_GET_CostCalculationVariables.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    parent_id: int | None | UnsetType = UNSET
    parent_type: str | None | UnsetType = UNSET
    order_id: int | None | UnsetType = UNSET
    order_dc_id: int | None | UnsetType = UNSET
    orderline_id: int | None | UnsetType = UNSET
    item_id: int | None | UnsetType = UNSET
    page: int | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    """At most 5 characters."""
    description: str | None | UnsetType = UNSET
    value: float | None | UnsetType = UNSET
    source: int | None | UnsetType = UNSET
    source_parent_id: int | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "parent_id": Nullable(INTEGER),
            "parent_type": Nullable(TEXT),
            "order_id": Nullable(INTEGER),
            "order_dc_id": Nullable(INTEGER),
            "orderline_id": Nullable(INTEGER),
            "item_id": Nullable(INTEGER),
            "page": Nullable(INTEGER),
            "name": Nullable(TEXT),
            "description": Nullable(TEXT),
            "value": Nullable(NUMBER),
            "source": Nullable(INTEGER),
            "source_parent_id": Nullable(INTEGER),
        }
