"""WorkCode."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class WorkCode(Record, kw_only=True):
    """WorkCode.

    https://support.bouwsoft.be/manual/api/v1_GET_WorkCodes.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    workcode: str | None | UnsetType = UNSET
    """At most 4 characters."""
    worktext: str | None | UnsetType = UNSET
    """At most 250 characters."""
    worked: bool | None | UnsetType = UNSET
    actualcostitem_id: int | None | UnsetType = UNSET
    absence_actualcostitem_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    vacation: bool | None | UnsetType = UNSET
    paid: bool | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "workcode": Nullable(TEXT),
            "worktext": Nullable(TEXT),
            "worked": Nullable(BOOLEAN),
            "actualcostitem_id": Nullable(INTEGER),
            "absence_actualcostitem_name": Nullable(TEXT),
            "vacation": Nullable(BOOLEAN),
            "paid": Nullable(BOOLEAN),
        }
