"""PhotoSheetDetail."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class PhotoSheetDetail(Record, kw_only=True):
    """PhotoSheetDetail.

    https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheetDetails.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    parent_id: int | None | UnsetType = UNSET
    title: str | None | UnsetType = UNSET
    line_nr: str | None | UnsetType = UNSET
    has_note: bool | None | UnsetType = UNSET
    has_image: bool | None | UnsetType = UNSET
    order: float | None | UnsetType = UNSET

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
