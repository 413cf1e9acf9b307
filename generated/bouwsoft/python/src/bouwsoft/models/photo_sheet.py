"""PhotoSheet."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codecs import INTEGER, TEXT, Date, Nullable, OrEmpty
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class PhotoSheet(Record, kw_only=True, rename={"type_": "type"}):
    """PhotoSheet.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    company_id: int = MISSING
    company_name: str = MISSING
    """At most 250 characters."""
    type_: str = MISSING
    """At most 50 characters."""
    type_localized: str = MISSING
    """At most 50 characters."""
    nr: int = MISSING
    title: str = MISSING
    """At most 150 characters."""
    title_localized: str = MISSING
    """At most 150 characters."""
    date: dt.date | Literal[""] = MISSING
    concerning: str = MISSING
    """At most 150 characters."""
    salutation: str = MISSING
    """At most 50 characters."""
    salutation_localized: str = MISSING
    """At most 50 characters."""
    greeting: str = MISSING
    """At most 50 characters."""
    greeting_localized: str = MISSING
    """At most 50 characters."""
    function: str = MISSING
    """At most 50 characters."""
    function_localized: str = MISSING
    """At most 50 characters."""
    by: str = MISSING
    """At most 50 characters."""
    state_of_the_works: str = MISSING
    address_id: int = MISSING
    """Leads to Addresses."""
    address_name: str = MISSING
    """At most 150 characters."""
    address_address: str = MISSING
    """At most 63 characters."""
    address_addressline2: str = MISSING
    """At most 63 characters."""
    address_countrycode: str = MISSING
    """At most 2 characters."""
    address_zipcode: str = MISSING
    """At most 15 characters."""
    address_city: str = MISSING
    """At most 40 characters."""
    contact_id: int = MISSING
    """Leads to AddressContacts."""
    contact_name: str = MISSING
    """At most 100 characters."""
    project_id: int = MISSING
    """Leads to Projects."""
    project_pnr: int = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "company_id": Nullable(INTEGER),
            "company_name": Nullable(TEXT),
            "type_": Nullable(TEXT),
            "type_localized": Nullable(TEXT),
            "nr": Nullable(INTEGER),
            "title": Nullable(TEXT),
            "title_localized": Nullable(TEXT),
            "date": Nullable(OrEmpty(Date())),
            "concerning": Nullable(TEXT),
            "salutation": Nullable(TEXT),
            "salutation_localized": Nullable(TEXT),
            "greeting": Nullable(TEXT),
            "greeting_localized": Nullable(TEXT),
            "function": Nullable(TEXT),
            "function_localized": Nullable(TEXT),
            "by": Nullable(TEXT),
            "state_of_the_works": Nullable(TEXT),
            "address_id": Nullable(INTEGER),
            "address_name": Nullable(TEXT),
            "address_address": Nullable(TEXT),
            "address_addressline2": Nullable(TEXT),
            "address_countrycode": Nullable(TEXT),
            "address_zipcode": Nullable(TEXT),
            "address_city": Nullable(TEXT),
            "contact_id": Nullable(INTEGER),
            "contact_name": Nullable(TEXT),
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(INTEGER),
        }
