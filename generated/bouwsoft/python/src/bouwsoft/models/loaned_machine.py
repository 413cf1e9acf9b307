"""LoanedMachine."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

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
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class LoanedMachine(Record, kw_only=True):
    """LoanedMachine.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    date_from: dt.date = MISSING
    date_to: dt.date | Literal[""] = MISSING
    days_loaned: int = MISSING
    days_late: int = MISSING
    returned: bool = MISSING
    machine_id: int = MISSING
    machine_nr: str = MISSING
    """At most 50 characters."""
    machine_description: str = MISSING
    """At most 100 characters."""
    guarantee: Decimal = MISSING
    price_per_day: Decimal = MISSING
    invoice_id: int = MISSING
    invoice_nr: int = MISSING
    address_id: int = MISSING
    """Leads to Addresses."""
    address_salutation: str = MISSING
    """At most 50 characters."""
    address_name: str = MISSING
    """At most 150 characters."""
    address_address: str = MISSING
    """At most 63 characters."""
    address_addressline2: str = MISSING
    """At most 63 characters."""
    address_latitude: float = MISSING
    address_longitude: float = MISSING
    address_countrycode: str = MISSING
    """At most 2 characters."""
    address_zipcode: str = MISSING
    """At most 15 characters."""
    address_city: str = MISSING
    """At most 40 characters."""
    address_state: str = MISSING
    """At most 40 characters."""
    address_telephone1: str = MISSING
    """At most 25 characters."""
    address_telephone2: str = MISSING
    """At most 25 characters."""
    address_fax: str = MISSING
    """At most 25 characters."""
    address_gsm: str = MISSING
    """At most 25 characters."""
    address_email: str = MISSING
    """At most 100 characters."""
    contact_id: int = MISSING
    """Leads to AddressContacts."""
    contact_salutation: str = MISSING
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
