"""AddressGroup."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class AddressGroup(Record, kw_only=True, rename={"list_": "list"}):
    """AddressGroup.

    https://support.bouwsoft.be/manual/api/v1_POST_AddressGroups.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    list_: str = MISSING
    group: str = MISSING
    """At most 100 characters."""
    groupid: int = MISSING
    adreslijstid: int = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "list_": Nullable(TEXT),
            "group": Nullable(TEXT),
            "groupid": Nullable(INTEGER),
            "adreslijstid": Nullable(INTEGER),
        }
