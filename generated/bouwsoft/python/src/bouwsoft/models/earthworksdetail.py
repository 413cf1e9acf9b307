"""Earthworksdetail."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Earthworksdetail(Record, kw_only=True):
    """Earthworksdetail.

    https://support.bouwsoft.be/manual/api/v1_GET_Earthworksdetail.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    earthworks_id: int | None | UnsetType = UNSET
    product_id: int | None | UnsetType = UNSET
    product_nr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    product_description: str | None | UnsetType = UNSET
    """At most 250 characters."""
    linenr: int | None | UnsetType = UNSET
    quantity: float | None | UnsetType = UNSET
    unit: str | None | UnsetType = UNSET
    """At most 50 characters."""
    unit_localized: str | None | UnsetType = UNSET
    """At most 50 characters."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "earthworks_id": Nullable(INTEGER),
            "product_id": Nullable(INTEGER),
            "product_nr": Nullable(TEXT),
            "product_description": Nullable(TEXT),
            "linenr": Nullable(INTEGER),
            "quantity": Nullable(NUMBER),
            "unit": Nullable(TEXT),
            "unit_localized": Nullable(TEXT),
        }
