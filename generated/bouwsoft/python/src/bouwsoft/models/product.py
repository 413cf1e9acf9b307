"""Product."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import TEXT, Nullable
from .._runtime.records import Codecs, Record


class Product(Record, kw_only=True, rename={"list_": "list"}):
    """Product.

    The documentation may not name all fields.
    """

    __complete__ = False

    list_: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "list_": Nullable(TEXT),
        }
