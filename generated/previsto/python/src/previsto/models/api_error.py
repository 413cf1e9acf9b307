"""ApiError."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codecs import TEXT, Enum, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING

ApiErrorType: TypeAlias = Literal["invalid_request_error", "api_error"]


class ApiError(Record, kw_only=True, rename={"type_": "type"}):
    """ApiError.

    The documentation may not name all fields.
    """

    __complete__ = False

    type_: ApiErrorType | str = MISSING
    """What kind of error it is. Can be invalid_request_error or api_error."""
    message: str = MISSING
    """What is wrong, in words for people."""
    param: str = MISSING
    """Which parameter is wrong, where it is a single one. A form can show the
    message beside it.
    """

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "type_": Nullable(Enum("invalid_request_error", "api_error", closed=False)),
            "message": Nullable(TEXT),
            "param": Nullable(TEXT),
        }
