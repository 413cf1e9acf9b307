"""OrderGroup."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class OrderGroup(Record, kw_only=True):
    """OrderGroup.

    https://support.bouwsoft.be/manual/api/v1_POST_OrderGroups.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    name: str = MISSING
    """At most 100 characters."""
    order_id: int = MISSING
    ordertype: str = MISSING
    ordertype_id: int = MISSING
    ordertype_localized: str = MISSING

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
