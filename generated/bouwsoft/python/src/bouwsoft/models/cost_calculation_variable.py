"""CostCalculationVariable."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class CostCalculationVariable(Record, kw_only=True):
    """CostCalculationVariable.

    https://support.bouwsoft.be/manual/api/v1_GET_CostCalculationVariables.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    parent_id: int = MISSING
    parent_type: str = MISSING
    order_id: int = MISSING
    order_dc_id: int = MISSING
    orderline_id: int = MISSING
    item_id: int = MISSING
    page: int = MISSING
    name: str = MISSING
    """At most 5 characters."""
    description: str = MISSING
    value: float = MISSING
    source: int = MISSING
    source_parent_id: int = MISSING

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
