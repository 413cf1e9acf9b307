"""CodeTranslation."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record


class CodeTranslation(Record, kw_only=True):
    """CodeTranslation.

    https://support.bouwsoft.be/manual/api/v1_GET_CodeTranslations.html
    """

    id: int | None | UnsetType = UNSET
    code: str | None | UnsetType = UNSET
    """At most 250 characters."""
    translation: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(INTEGER),
            "code": Nullable(TEXT),
            "translation": Nullable(TEXT),
        }
