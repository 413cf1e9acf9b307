"""Address."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Date, DateTime, Nullable, OrEmpty
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Address(Record, kw_only=True):
    """Address.

    https://support.bouwsoft.be/manual/api/v1_POST_Addresses.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    clientnr: int | None | UnsetType = UNSET
    suppliernr: int | None | UnsetType = UNSET
    groups: str | None | UnsetType = UNSET
    salutation: str | None | UnsetType = UNSET
    """At most 50 characters."""
    language_id: int | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    """At most 150 characters."""
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
    shippingaddress_id: int | None | UnsetType = UNSET
    shippingaddress_address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    shippingaddress_addressline2: str | None | UnsetType = UNSET
    """At most 63 characters."""
    shippingaddress_countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    shippingaddress_zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    shippingaddress_city: str | None | UnsetType = UNSET
    """At most 40 characters."""
    shippingaddress_state: str | None | UnsetType = UNSET
    """At most 40 characters."""
    email: str | None | UnsetType = UNSET
    """At most 100 characters."""
    website: str | None | UnsetType = UNSET
    """At most 100 characters."""
    contact_id: int | None | UnsetType = UNSET
    project_id: int | None | UnsetType = UNSET
    vatnr: str | None | UnsetType = UNSET
    """At most 30 characters."""
    vatregistered: bool | None | UnsetType = UNSET
    gln: str | None | UnsetType = UNSET
    """At most 13 characters."""
    be_rpr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    iban1: str | None | UnsetType = UNSET
    """At most 35 characters."""
    bic1: str | None | UnsetType = UNSET
    """At most 11 characters."""
    iban2: str | None | UnsetType = UNSET
    """At most 35 characters."""
    bic2: str | None | UnsetType = UNSET
    """At most 11 characters."""
    term_of_payment: str | None | UnsetType = UNSET
    date_created: dt.date | None | UnsetType = UNSET
    active: bool | None | UnsetType = UNSET
    risk: bool | None | UnsetType = UNSET
    prospect_datefirstaction: dt.date | Literal[""] | None | UnsetType = UNSET
    prospect_source_id: int | None | UnsetType = UNSET
    prospect_currentstatus_id: int | None | UnsetType = UNSET
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "clientnr": Nullable(INTEGER),
            "suppliernr": Nullable(INTEGER),
            "groups": Nullable(TEXT),
            "salutation": Nullable(TEXT),
            "language_id": Nullable(INTEGER),
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
            "shippingaddress_id": Nullable(INTEGER),
            "shippingaddress_address": Nullable(TEXT),
            "shippingaddress_addressline2": Nullable(TEXT),
            "shippingaddress_countrycode": Nullable(TEXT),
            "shippingaddress_zipcode": Nullable(TEXT),
            "shippingaddress_city": Nullable(TEXT),
            "shippingaddress_state": Nullable(TEXT),
            "email": Nullable(TEXT),
            "website": Nullable(TEXT),
            "contact_id": Nullable(INTEGER),
            "project_id": Nullable(INTEGER),
            "vatnr": Nullable(TEXT),
            "vatregistered": Nullable(BOOLEAN),
            "gln": Nullable(TEXT),
            "be_rpr": Nullable(TEXT),
            "iban1": Nullable(TEXT),
            "bic1": Nullable(TEXT),
            "iban2": Nullable(TEXT),
            "bic2": Nullable(TEXT),
            "term_of_payment": Nullable(TEXT),
            "date_created": Nullable(Date()),
            "active": Nullable(BOOLEAN),
            "risk": Nullable(BOOLEAN),
            "prospect_datefirstaction": Nullable(OrEmpty(Date())),
            "prospect_source_id": Nullable(INTEGER),
            "prospect_currentstatus_id": Nullable(INTEGER),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
