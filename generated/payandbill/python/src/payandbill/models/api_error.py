"""ApiError."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import TEXT, Nullable
from .._runtime.records import Codecs, Record


class ApiError(Record, kw_only=True):
    """ApiError.

    The documentation may not name all fields.
    """

    __complete__ = False

    message: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "message": Nullable(TEXT),
        }
