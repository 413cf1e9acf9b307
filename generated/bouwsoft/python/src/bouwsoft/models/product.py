"""Product."""

from __future__ import annotations

from .._runtime.codecs import TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import MISSING


class Product(Record, kw_only=True, rename={"list_": "list"}):
    """Product.

    The documentation may not name all fields.
    """

    __complete__ = False

    list_: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "list_": Nullable(TEXT),
        }
