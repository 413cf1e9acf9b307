"""ProductGroup."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ProductGroup(Record, kw_only=True):
    """ProductGroup.

    https://support.bouwsoft.be/manual/api/v1_GET_ProductGroups.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    name: str | None | UnsetType = UNSET
    """At most 50 characters."""
    list_id: int | None | UnsetType = UNSET
    list_name: str | None | UnsetType = UNSET
    """At most 50 characters."""
    list_active: bool | None | UnsetType = UNSET
    used: bool | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "list_id": Nullable(INTEGER),
            "list_name": Nullable(TEXT),
            "list_active": Nullable(BOOLEAN),
            "used": Nullable(BOOLEAN),
        }
