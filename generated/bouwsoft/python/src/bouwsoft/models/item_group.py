"""ItemGroup."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ItemGroup(Record, kw_only=True):
    """ItemGroup.

    https://support.bouwsoft.be/manual/api/v1_GET_ItemGroups.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    name: str | None | UnsetType = UNSET
    """At most 50 characters."""
    name_localized: str | None | UnsetType = UNSET
    """At most 50 characters."""
    list_id: int | None | UnsetType = UNSET
    list_name: str | None | UnsetType = UNSET
    """At most 50 characters."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "name_localized": Nullable(TEXT),
            "list_id": Nullable(INTEGER),
            "list_name": Nullable(TEXT),
        }
