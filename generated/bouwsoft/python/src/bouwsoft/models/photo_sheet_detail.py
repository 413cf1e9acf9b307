"""PhotoSheetDetail."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class PhotoSheetDetail(Record, kw_only=True):
    """PhotoSheetDetail.

    https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheetDetails.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    parent_id: int = MISSING
    title: str = MISSING
    line_nr: str = MISSING
    has_note: bool = MISSING
    has_image: bool = MISSING
    order: float = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "parent_id": Nullable(INTEGER),
            "title": Nullable(TEXT),
            "line_nr": Nullable(TEXT),
            "has_note": Nullable(BOOLEAN),
            "has_image": Nullable(BOOLEAN),
            "order": Nullable(NUMBER),
        }
