"""ApiError."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import TEXT, Nullable
from .._runtime.records import Codecs, Record


class ApiError(
    Record,
    kw_only=True,
    rename={"code": "Code", "message": "Message", "description": "Description"},
):
    """ApiError.

    The documentation may not name all fields.
    """

    __complete__ = False

    code: str | None | UnsetType = UNSET
    message: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "code": Nullable(TEXT),
            "message": Nullable(TEXT),
            "description": Nullable(TEXT),
        }
