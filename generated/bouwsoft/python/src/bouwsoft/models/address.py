"""Address."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Date, DateTime, Nullable, OrEmpty
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Address(Record, kw_only=True):
    """Address.

    https://support.bouwsoft.be/manual/api/v1_POST_Addresses.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    clientnr: int = MISSING
    suppliernr: int = MISSING
    groups: str = MISSING
    salutation: str = MISSING
    """At most 50 characters."""
    language_id: int = MISSING
    name: str = MISSING
    """At most 150 characters."""
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
    shippingaddress_id: int = MISSING
    shippingaddress_address: str = MISSING
    """At most 63 characters."""
    shippingaddress_addressline2: str = MISSING
    """At most 63 characters."""
    shippingaddress_countrycode: str = MISSING
    """At most 2 characters."""
    shippingaddress_zipcode: str = MISSING
    """At most 15 characters."""
    shippingaddress_city: str = MISSING
    """At most 40 characters."""
    shippingaddress_state: str = MISSING
    """At most 40 characters."""
    email: str = MISSING
    """At most 100 characters."""
    website: str = MISSING
    """At most 100 characters."""
    contact_id: int = MISSING
    project_id: int = MISSING
    vatnr: str = MISSING
    """At most 30 characters."""
    vatregistered: bool = MISSING
    gln: str = MISSING
    """At most 13 characters."""
    be_rpr: str = MISSING
    """At most 50 characters."""
    iban1: str = MISSING
    """At most 35 characters."""
    bic1: str = MISSING
    """At most 11 characters."""
    iban2: str = MISSING
    """At most 35 characters."""
    bic2: str = MISSING
    """At most 11 characters."""
    term_of_payment: str = MISSING
    date_created: dt.date = MISSING
    active: bool = MISSING
    risk: bool = MISSING
    prospect_datefirstaction: dt.date | Literal[""] = MISSING
    prospect_source_id: int = MISSING
    prospect_currentstatus_id: int = MISSING
    ts_lastupdate: dt.datetime = MISSING

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
