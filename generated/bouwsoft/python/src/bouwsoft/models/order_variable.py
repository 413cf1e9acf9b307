"""OrderVariable."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class OrderVariable(Record, kw_only=True):
    """OrderVariable.

    https://support.bouwsoft.be/manual/api/v1_GET_OrderVariables.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    order_id: int | None | UnsetType = UNSET
    order_nr: int | None | UnsetType = UNSET
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
            "order_id": Nullable(INTEGER),
            "order_nr": Nullable(INTEGER),
            "name": Nullable(TEXT),
            "description": Nullable(TEXT),
            "value": Nullable(NUMBER),
            "source": Nullable(INTEGER),
            "source_parent_id": Nullable(INTEGER),
        }
