"""ZipCode."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ZipCode(Record, kw_only=True):
    """ZipCode.

    https://support.bouwsoft.be/manual/api/v1_GET_ZipCodes.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    city: str | None | UnsetType = UNSET
    """At most 40 characters."""
    state: str | None | UnsetType = UNSET
    """At most 40 characters."""
    country: str | None | UnsetType = UNSET
    """At most 50 characters."""
    telephoneprefix: int | None | UnsetType = UNSET

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
