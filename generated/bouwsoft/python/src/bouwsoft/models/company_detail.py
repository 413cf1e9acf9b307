"""CompanyDetail."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class CompanyDetail(Record, kw_only=True):
    """CompanyDetail.

    https://support.bouwsoft.be/manual/api/v1_GET_CompanyDetails.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    salutation: str | None | UnsetType = UNSET
    """At most 30 characters."""
    name: str | None | UnsetType = UNSET
    """At most 250 characters."""
    address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    addressline2: str | None | UnsetType = UNSET
    """At most 63 characters."""
    countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    city: str | None | UnsetType = UNSET
    """At most 40 characters."""
    state: str | None | UnsetType = UNSET
    """At most 40 characters."""
    telephone1: str | None | UnsetType = UNSET
    """At most 25 characters."""
    telephone2: str | None | UnsetType = UNSET
    """At most 25 characters."""
    fax: str | None | UnsetType = UNSET
    """At most 25 characters."""
    gsm: str | None | UnsetType = UNSET
    """At most 25 characters."""
    email: str | None | UnsetType = UNSET
    """At most 60 characters."""
    vatnr: str | None | UnsetType = UNSET
    """At most 30 characters."""
    iban1: str | None | UnsetType = UNSET
    """At most 35 characters."""
    bic1: str | None | UnsetType = UNSET
    """At most 11 characters."""
    iban2: str | None | UnsetType = UNSET
    """At most 35 characters."""
    bic2: str | None | UnsetType = UNSET
    """At most 11 characters."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "salutation": Nullable(TEXT),
            "name": Nullable(TEXT),
            "address": Nullable(TEXT),
            "addressline2": Nullable(TEXT),
            "countrycode": Nullable(TEXT),
            "zipcode": Nullable(TEXT),
            "city": Nullable(TEXT),
            "state": Nullable(TEXT),
            "telephone1": Nullable(TEXT),
            "telephone2": Nullable(TEXT),
            "fax": Nullable(TEXT),
            "gsm": Nullable(TEXT),
            "email": Nullable(TEXT),
            "vatnr": Nullable(TEXT),
            "iban1": Nullable(TEXT),
            "bic1": Nullable(TEXT),
            "iban2": Nullable(TEXT),
            "bic2": Nullable(TEXT),
        }
