"""ProjectGroup."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ProjectGroup(Record, kw_only=True):
    """ProjectGroup.

    https://support.bouwsoft.be/manual/api/v1_POST_ProjectGroups.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    name: str | None | UnsetType = UNSET
    list_id: int | None | UnsetType = UNSET
    list_name: str | None | UnsetType = UNSET
    list_active: bool | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "list_id": Nullable(INTEGER),
            "list_name": Nullable(TEXT),
            "list_active": Nullable(BOOLEAN),
        }
