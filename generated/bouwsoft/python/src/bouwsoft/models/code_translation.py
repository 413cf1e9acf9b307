"""CodeTranslation."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class CodeTranslation(Record, kw_only=True):
    """CodeTranslation.

    https://support.bouwsoft.be/manual/api/v1_GET_CodeTranslations.html
    """

    id: int = MISSING
    code: str = MISSING
    """At most 250 characters."""
    translation: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(INTEGER),
            "code": Nullable(TEXT),
            "translation": Nullable(TEXT),
        }
