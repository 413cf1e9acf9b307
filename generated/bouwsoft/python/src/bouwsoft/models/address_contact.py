"""AddressContact."""

from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, DateTime, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class AddressContact(Record, kw_only=True):
    """AddressContact.

    https://support.bouwsoft.be/manual/api/v1_GET_AddressContacts.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    address_id: int | None | UnsetType = UNSET
    """Leads to Addresses."""
    address_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    contact_salutation: str | None | UnsetType = UNSET
    """At most 50 characters."""
    contact_name: str | None | UnsetType = UNSET
    """At most 50 characters."""
    contact_function: str | None | UnsetType = UNSET
    """At most 50 characters."""
    contact_department: str | None | UnsetType = UNSET
    """At most 50 characters."""
    contact_note: str | None | UnsetType = UNSET
    contact_address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    contact_addressline2: str | None | UnsetType = UNSET
    """At most 63 characters."""
    contact_countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    contact_zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    contact_city: str | None | UnsetType = UNSET
    """At most 40 characters."""
    contact_state: str | None | UnsetType = UNSET
    """At most 40 characters."""
    contact_email: str | None | UnsetType = UNSET
    """At most 100 characters."""
    contact_telephone: str | None | UnsetType = UNSET
    """At most 25 characters."""
    contact_fax: str | None | UnsetType = UNSET
    """At most 25 characters."""
    contact_gsm: str | None | UnsetType = UNSET
    """At most 25 characters."""
    address_active: bool | None | UnsetType = UNSET
    contact_default: bool | None | UnsetType = UNSET
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "address_id": Nullable(INTEGER),
            "address_name": Nullable(TEXT),
            "contact_salutation": Nullable(TEXT),
            "contact_name": Nullable(TEXT),
            "contact_function": Nullable(TEXT),
            "contact_department": Nullable(TEXT),
            "contact_note": Nullable(TEXT),
            "contact_address": Nullable(TEXT),
            "contact_addressline2": Nullable(TEXT),
            "contact_countrycode": Nullable(TEXT),
            "contact_zipcode": Nullable(TEXT),
            "contact_city": Nullable(TEXT),
            "contact_state": Nullable(TEXT),
            "contact_email": Nullable(TEXT),
            "contact_telephone": Nullable(TEXT),
            "contact_fax": Nullable(TEXT),
            "contact_gsm": Nullable(TEXT),
            "address_active": Nullable(BOOLEAN),
            "contact_default": Nullable(BOOLEAN),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
