"""AddressContact."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class AddressContact(Record, kw_only=True):
    """AddressContact.

    https://support.bouwsoft.be/manual/api/v1_GET_AddressContacts.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    address_id: int = MISSING
    """Leads to Addresses."""
    address_name: str = MISSING
    """At most 150 characters."""
    contact_salutation: str = MISSING
    """At most 50 characters."""
    contact_name: str = MISSING
    """At most 50 characters."""
    contact_function: str = MISSING
    """At most 50 characters."""
    contact_department: str = MISSING
    """At most 50 characters."""
    contact_note: str = MISSING
    contact_address: str = MISSING
    """At most 63 characters."""
    contact_addressline2: str = MISSING
    """At most 63 characters."""
    contact_countrycode: str = MISSING
    """At most 2 characters."""
    contact_zipcode: str = MISSING
    """At most 15 characters."""
    contact_city: str = MISSING
    """At most 40 characters."""
    contact_state: str = MISSING
    """At most 40 characters."""
    contact_email: str = MISSING
    """At most 100 characters."""
    contact_telephone: str = MISSING
    """At most 25 characters."""
    contact_fax: str = MISSING
    """At most 25 characters."""
    contact_gsm: str = MISSING
    """At most 25 characters."""
    address_active: bool = MISSING
    contact_default: bool = MISSING
    ts_lastupdate: dt.datetime = MISSING

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
