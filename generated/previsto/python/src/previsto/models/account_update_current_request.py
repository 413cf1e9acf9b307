"""AccountUpdateCurrentRequest."""

from __future__ import annotations

from .._runtime.codecs import TEXT, Map, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class AccountUpdateCurrentRequest(
    Record, kw_only=True, rename={"language_code": "languageCode"}
):
    """AccountUpdateCurrentRequest."""

    name: str
    """First and last name of the person."""
    email: str = MISSING
    language_code: str = MISSING
    """2-letter ISO 639-1 code, fx. 'da'"""
    meta: dict[str, str] = MISSING
    """Dictionary of meta values. At most 20 keys."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "name": Nullable(TEXT),
            "email": Nullable(TEXT),
            "language_code": Nullable(TEXT),
            "meta": Nullable(Map(TEXT)),
        }
