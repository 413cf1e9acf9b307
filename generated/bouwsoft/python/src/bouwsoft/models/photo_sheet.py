"""PhotoSheet."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Date, Nullable, OrEmpty
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class PhotoSheet(Record, kw_only=True, rename={"type_": "type"}):
    """PhotoSheet.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
    """

    __complete__ = False

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    company_id: int | None | UnsetType = UNSET
    company_name: str | None | UnsetType = UNSET
    """At most 250 characters."""
    type_: str | None | UnsetType = UNSET
    """At most 50 characters."""
    type_localized: str | None | UnsetType = UNSET
    """At most 50 characters."""
    nr: int | None | UnsetType = UNSET
    title: str | None | UnsetType = UNSET
    """At most 150 characters."""
    title_localized: str | None | UnsetType = UNSET
    """At most 150 characters."""
    date: dt.date | Literal[""] | None | UnsetType = UNSET
    concerning: str | None | UnsetType = UNSET
    """At most 150 characters."""
    salutation: str | None | UnsetType = UNSET
    """At most 50 characters."""
    salutation_localized: str | None | UnsetType = UNSET
    """At most 50 characters."""
    greeting: str | None | UnsetType = UNSET
    """At most 50 characters."""
    greeting_localized: str | None | UnsetType = UNSET
    """At most 50 characters."""
    function: str | None | UnsetType = UNSET
    """At most 50 characters."""
    function_localized: str | None | UnsetType = UNSET
    """At most 50 characters."""
    by: str | None | UnsetType = UNSET
    """At most 50 characters."""
    state_of_the_works: str | None | UnsetType = UNSET
    address_id: int | None | UnsetType = UNSET
    """Leads to Addresses."""
    address_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    address_address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    address_addressline2: str | None | UnsetType = UNSET
    """At most 63 characters."""
    address_countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    address_zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    address_city: str | None | UnsetType = UNSET
    """At most 40 characters."""
    contact_id: int | None | UnsetType = UNSET
    """Leads to AddressContacts."""
    contact_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    project_id: int | None | UnsetType = UNSET
    """Leads to Projects."""
    project_pnr: int | None | UnsetType = UNSET

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
