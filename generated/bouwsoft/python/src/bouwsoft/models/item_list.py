"""ItemList."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ItemList(Record, kw_only=True):
    """ItemList.

    https://support.bouwsoft.be/manual/api/v1_POST_ItemLists.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    name: str | None | UnsetType = UNSET
    """At most 50 characters."""
    name_localized: str | None | UnsetType = UNSET
    """At most 50 characters."""
    active: bool | None | UnsetType = UNSET
    seqno: int | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "name_localized": Nullable(TEXT),
            "active": Nullable(BOOLEAN),
            "seqno": Nullable(INTEGER),
        }
