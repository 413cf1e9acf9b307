"""ZipCode."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ZipCode(Record, kw_only=True):
    """ZipCode.

    https://support.bouwsoft.be/manual/api/v1_GET_ZipCodes.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    countrycode: str = MISSING
    """At most 2 characters."""
    zipcode: str = MISSING
    """At most 15 characters."""
    city: str = MISSING
    """At most 40 characters."""
    state: str = MISSING
    """At most 40 characters."""
    country: str = MISSING
    """At most 50 characters."""
    telephoneprefix: int = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "countrycode": Nullable(TEXT),
            "zipcode": Nullable(TEXT),
            "city": Nullable(TEXT),
            "state": Nullable(TEXT),
            "country": Nullable(TEXT),
            "telephoneprefix": Nullable(INTEGER),
        }
