"""CompanyDetail."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class CompanyDetail(Record, kw_only=True):
    """CompanyDetail.

    https://support.bouwsoft.be/manual/api/v1_GET_CompanyDetails.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    salutation: str = MISSING
    """At most 30 characters."""
    name: str = MISSING
    """At most 250 characters."""
    address: str = MISSING
    """At most 63 characters."""
    addressline2: str = MISSING
    """At most 63 characters."""
    countrycode: str = MISSING
    """At most 2 characters."""
    zipcode: str = MISSING
    """At most 15 characters."""
    city: str = MISSING
    """At most 40 characters."""
    state: str = MISSING
    """At most 40 characters."""
    telephone1: str = MISSING
    """At most 25 characters."""
    telephone2: str = MISSING
    """At most 25 characters."""
    fax: str = MISSING
    """At most 25 characters."""
    gsm: str = MISSING
    """At most 25 characters."""
    email: str = MISSING
    """At most 60 characters."""
    vatnr: str = MISSING
    """At most 30 characters."""
    iban1: str = MISSING
    """At most 35 characters."""
    bic1: str = MISSING
    """At most 11 characters."""
    iban2: str = MISSING
    """At most 35 characters."""
    bic2: str = MISSING
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
