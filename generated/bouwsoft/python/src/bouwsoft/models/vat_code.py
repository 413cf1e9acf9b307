"""VATCode."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class VATCode(Record, kw_only=True):
    """VATCode.

    https://support.bouwsoft.be/manual/api/v1_POST_VATCodes.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    code: str | None | UnsetType = UNSET
    """At most 5 characters."""
    percent: Decimal | None | UnsetType = UNSET
    co_contractor: bool | None | UnsetType = UNSET
    description_nl: str | None | UnsetType = UNSET
    """At most 250 characters."""
    description_en: str | None | UnsetType = UNSET
    """At most 250 characters."""
    description_fr: str | None | UnsetType = UNSET
    """At most 250 characters."""
    description_localized: str | None | UnsetType = UNSET
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
