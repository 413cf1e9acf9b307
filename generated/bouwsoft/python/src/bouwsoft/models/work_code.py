"""WorkCode."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class WorkCode(Record, kw_only=True):
    """WorkCode.

    https://support.bouwsoft.be/manual/api/v1_GET_WorkCodes.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    workcode: str = MISSING
    """At most 4 characters."""
    worktext: str = MISSING
    """At most 250 characters."""
    worked: bool = MISSING
    actualcostitem_id: int = MISSING
    absence_actualcostitem_name: str = MISSING
    """At most 100 characters."""
    vacation: bool = MISSING
    paid: bool = MISSING

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
