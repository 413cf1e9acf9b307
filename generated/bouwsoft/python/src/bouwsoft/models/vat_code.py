"""VATCode."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class VATCode(Record, kw_only=True):
    """VATCode.

    https://support.bouwsoft.be/manual/api/v1_POST_VATCodes.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    code: str = MISSING
    """At most 5 characters."""
    percent: Decimal = MISSING
    co_contractor: bool = MISSING
    description_nl: str = MISSING
    """At most 250 characters."""
    description_en: str = MISSING
    """At most 250 characters."""
    description_fr: str = MISSING
    """At most 250 characters."""
    description_localized: str = MISSING
    """At most 250 characters."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "code": Nullable(TEXT),
            "percent": Nullable(DECIMAL),
            "co_contractor": Nullable(BOOLEAN),
            "description_nl": Nullable(TEXT),
            "description_en": Nullable(TEXT),
            "description_fr": Nullable(TEXT),
            "description_localized": Nullable(TEXT),
        }
