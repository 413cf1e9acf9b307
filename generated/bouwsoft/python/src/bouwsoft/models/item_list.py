"""ItemList."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ItemList(Record, kw_only=True):
    """ItemList.

    https://support.bouwsoft.be/manual/api/v1_POST_ItemLists.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    name: str = MISSING
    """At most 50 characters."""
    name_localized: str = MISSING
    """At most 50 characters."""
    active: bool = MISSING
    seqno: int = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "name_localized": Nullable(TEXT),
            "active": Nullable(BOOLEAN),
            "seqno": Nullable(INTEGER),
        }
