"""LoanedMachine."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import (
    BOOLEAN,
    DECIMAL,
    INTEGER,
    NUMBER,
    TEXT,
    Date,
    Nullable,
    OrEmpty,
)
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class LoanedMachine(Record, kw_only=True):
    """LoanedMachine.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
    """

    __complete__ = False

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    date_from: dt.date | None | UnsetType = UNSET
    date_to: dt.date | Literal[""] | None | UnsetType = UNSET
    days_loaned: int | None | UnsetType = UNSET
    days_late: int | None | UnsetType = UNSET
    returned: bool | None | UnsetType = UNSET
    machine_id: int | None | UnsetType = UNSET
    machine_nr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    machine_description: str | None | UnsetType = UNSET
    """At most 100 characters."""
    guarantee: Decimal | None | UnsetType = UNSET
    price_per_day: Decimal | None | UnsetType = UNSET
    invoice_id: int | None | UnsetType = UNSET
    invoice_nr: int | None | UnsetType = UNSET
    address_id: int | None | UnsetType = UNSET
    """Leads to Addresses."""
    address_salutation: str | None | UnsetType = UNSET
    """At most 50 characters."""
    address_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    address_address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    address_addressline2: str | None | UnsetType = UNSET
    """At most 63 characters."""
    address_latitude: float | None | UnsetType = UNSET
    address_longitude: float | None | UnsetType = UNSET
    address_countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    address_zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    address_city: str | None | UnsetType = UNSET
    """At most 40 characters."""
    address_state: str | None | UnsetType = UNSET
    """At most 40 characters."""
    address_telephone1: str | None | UnsetType = UNSET
    """At most 25 characters."""
    address_telephone2: str | None | UnsetType = UNSET
    """At most 25 characters."""
    address_fax: str | None | UnsetType = UNSET
    """At most 25 characters."""
    address_gsm: str | None | UnsetType = UNSET
    """At most 25 characters."""
    address_email: str | None | UnsetType = UNSET
    """At most 100 characters."""
    contact_id: int | None | UnsetType = UNSET
    """Leads to AddressContacts."""
    contact_salutation: str | None | UnsetType = UNSET
    """At most 50 characters."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "date_from": Nullable(Date()),
            "date_to": Nullable(OrEmpty(Date())),
            "days_loaned": Nullable(INTEGER),
            "days_late": Nullable(INTEGER),
            "returned": Nullable(BOOLEAN),
            "machine_id": Nullable(INTEGER),
            "machine_nr": Nullable(TEXT),
            "machine_description": Nullable(TEXT),
            "guarantee": Nullable(DECIMAL),
            "price_per_day": Nullable(DECIMAL),
            "invoice_id": Nullable(INTEGER),
            "invoice_nr": Nullable(INTEGER),
            "address_id": Nullable(INTEGER),
            "address_salutation": Nullable(TEXT),
            "address_name": Nullable(TEXT),
            "address_address": Nullable(TEXT),
            "address_addressline2": Nullable(TEXT),
            "address_latitude": Nullable(NUMBER),
            "address_longitude": Nullable(NUMBER),
            "address_countrycode": Nullable(TEXT),
            "address_zipcode": Nullable(TEXT),
            "address_city": Nullable(TEXT),
            "address_state": Nullable(TEXT),
            "address_telephone1": Nullable(TEXT),
            "address_telephone2": Nullable(TEXT),
            "address_fax": Nullable(TEXT),
            "address_gsm": Nullable(TEXT),
            "address_email": Nullable(TEXT),
            "contact_id": Nullable(INTEGER),
            "contact_salutation": Nullable(TEXT),
        }
