"""ApiError."""

from __future__ import annotations

from .._runtime.codecs import TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ApiError(
    Record,
    kw_only=True,
    rename={"code": "Code", "message": "Message", "description": "Description"},
):
    """ApiError.

    The documentation may not name all fields.
    """

    __complete__ = False

    code: str = MISSING
    message: str = MISSING
    description: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "code": Nullable(TEXT),
            "message": Nullable(TEXT),
            "description": Nullable(TEXT),
        }
