"""ItemGroup."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ItemGroup(Record, kw_only=True):
    """ItemGroup.

    https://support.bouwsoft.be/manual/api/v1_GET_ItemGroups.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    name: str = MISSING
    """At most 50 characters."""
    name_localized: str = MISSING
    """At most 50 characters."""
    list_id: int = MISSING
    list_name: str = MISSING
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
