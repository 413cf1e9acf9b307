"""OrderGroup."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class OrderGroup(Record, kw_only=True):
    """OrderGroup.

    https://support.bouwsoft.be/manual/api/v1_POST_OrderGroups.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    order_id: int | None | UnsetType = UNSET
    ordertype: str | None | UnsetType = UNSET
    ordertype_id: int | None | UnsetType = UNSET
    ordertype_localized: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "order_id": Nullable(INTEGER),
            "ordertype": Nullable(TEXT),
            "ordertype_id": Nullable(INTEGER),
            "ordertype_localized": Nullable(TEXT),
        }
