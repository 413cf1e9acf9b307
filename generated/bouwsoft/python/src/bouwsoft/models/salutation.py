"""Salutation."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Salutation(Record, kw_only=True):
    """Salutation.

    https://support.bouwsoft.be/manual/api/v1_POST_Salutations.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    salutation: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "salutation": Nullable(TEXT),
        }
