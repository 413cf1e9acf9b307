"""AddressGroup."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class AddressGroup(Record, kw_only=True, rename={"list_": "list"}):
    """AddressGroup.

    https://support.bouwsoft.be/manual/api/v1_POST_AddressGroups.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    list_: str | None | UnsetType = UNSET
    group: str | None | UnsetType = UNSET
    """At most 100 characters."""
    groupid: int | None | UnsetType = UNSET
    adreslijstid: int | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "list_": Nullable(TEXT),
            "group": Nullable(TEXT),
            "groupid": Nullable(INTEGER),
            "adreslijstid": Nullable(INTEGER),
        }
