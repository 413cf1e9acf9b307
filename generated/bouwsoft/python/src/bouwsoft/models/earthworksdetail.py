"""Earthworksdetail."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Earthworksdetail(Record, kw_only=True):
    """Earthworksdetail.

    https://support.bouwsoft.be/manual/api/v1_GET_Earthworksdetail.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    earthworks_id: int = MISSING
    product_id: int = MISSING
    product_nr: str = MISSING
    """At most 100 characters."""
    product_description: str = MISSING
    """At most 250 characters."""
    linenr: int = MISSING
    quantity: float = MISSING
    unit: str = MISSING
    """At most 50 characters."""
    unit_localized: str = MISSING
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
