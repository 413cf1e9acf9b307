"""ProductList."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ProductList(Record, kw_only=True):
    """ProductList.

    https://support.bouwsoft.be/manual/api/v1_POST_ProductLists.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    name: str | None | UnsetType = UNSET
    name_localized: str | None | UnsetType = UNSET
    active: bool | None | UnsetType = UNSET
    used: bool | None | UnsetType = UNSET
    productlist: str | None | UnsetType = UNSET
    inactive: bool | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "name_localized": Nullable(TEXT),
            "active": Nullable(BOOLEAN),
            "used": Nullable(BOOLEAN),
            "productlist": Nullable(TEXT),
            "inactive": Nullable(BOOLEAN),
        }
