"""ProductList."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ProductList(Record, kw_only=True):
    """ProductList.

    https://support.bouwsoft.be/manual/api/v1_POST_ProductLists.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    name: str = MISSING
    name_localized: str = MISSING
    active: bool = MISSING
    used: bool = MISSING
    productlist: str = MISSING
    inactive: bool = MISSING

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
