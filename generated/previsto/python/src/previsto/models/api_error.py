"""ApiError."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import TEXT, Nullable
from .._runtime.records import Codecs, Record


class ApiError(Record, kw_only=True, rename={"type_": "type"}):
    """ApiError.

    The documentation may not name all fields.
    """

    __complete__ = False

    type_: str | None | UnsetType = UNSET
    message: str | None | UnsetType = UNSET
    param: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "type_": Nullable(TEXT),
            "message": Nullable(TEXT),
            "param": Nullable(TEXT),
        }
