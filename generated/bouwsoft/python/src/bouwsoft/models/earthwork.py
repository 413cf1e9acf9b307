"""Earthwork."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import INTEGER, TEXT, Date, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Earthwork(Record, kw_only=True):
    """Earthwork.

    https://support.bouwsoft.be/manual/api/v1_POST_Earthworks.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    title: str = MISSING
    """At most 50 characters."""
    documentnr: int = MISSING
    company_id: int = MISSING
    date: dt.date = MISSING
    employee_id: int = MISSING
    driver: str = MISSING
    """At most 150 characters."""
    machines_id: int = MISSING
    machine: str = MISSING
    """At most 50 characters."""
    technicalreportnr: str = MISSING
    """At most 100 characters."""
    groundtransportnotificationnr: str = MISSING
    """At most 25 characters."""
    address_id: int = MISSING
    name: str = MISSING
    """At most 150 characters."""
    address: str = MISSING
    """At most 63 characters."""
    countrycode: str = MISSING
    """At most 2 characters."""
    zipcode: str = MISSING
    """At most 15 characters."""
    city: str = MISSING
    """At most 40 characters."""
    contact_id: int = MISSING
    contact_name: str = MISSING
    """At most 50 characters."""
    originproject_id: int = MISSING
    originproject_name: str = MISSING
    """At most 100 characters."""
    originproject_pnr: int = MISSING
    originproject_unr: int = MISSING
    originproject_yourreference: str = MISSING
    """At most 50 characters."""
    originaddress: str = MISSING
    """At most 63 characters."""
    origincountrycode: str = MISSING
    """At most 2 characters."""
    originzipcode: str = MISSING
    """At most 15 characters."""
    origincity: str = MISSING
    """At most 40 characters."""
    originstate: str = MISSING
    """At most 40 characters."""
    destinationproject_id: int = MISSING
    destinationproject_name: str = MISSING
    """At most 100 characters."""
    destinationproject_pnr: int = MISSING
    destinationproject_unr: int = MISSING
    destinationproject_yourreference: str = MISSING
    """At most 50 characters."""
    destinationaddress: str = MISSING
    """At most 63 characters."""
    destinationcountrycode: str = MISSING
    """At most 2 characters."""
    destinationzipcode: str = MISSING
    """At most 15 characters."""
    destinationcity: str = MISSING
    """At most 40 characters."""
    destinationstate: str = MISSING
    """At most 40 characters."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "title": Nullable(TEXT),
            "documentnr": Nullable(INTEGER),
            "company_id": Nullable(INTEGER),
            "date": Nullable(Date()),
            "employee_id": Nullable(INTEGER),
            "driver": Nullable(TEXT),
            "machines_id": Nullable(INTEGER),
            "machine": Nullable(TEXT),
            "technicalreportnr": Nullable(TEXT),
            "groundtransportnotificationnr": Nullable(TEXT),
            "address_id": Nullable(INTEGER),
            "name": Nullable(TEXT),
            "address": Nullable(TEXT),
            "countrycode": Nullable(TEXT),
            "zipcode": Nullable(TEXT),
            "city": Nullable(TEXT),
            "contact_id": Nullable(INTEGER),
            "contact_name": Nullable(TEXT),
            "originproject_id": Nullable(INTEGER),
            "originproject_name": Nullable(TEXT),
            "originproject_pnr": Nullable(INTEGER),
            "originproject_unr": Nullable(INTEGER),
            "originproject_yourreference": Nullable(TEXT),
            "originaddress": Nullable(TEXT),
            "origincountrycode": Nullable(TEXT),
            "originzipcode": Nullable(TEXT),
            "origincity": Nullable(TEXT),
            "originstate": Nullable(TEXT),
            "destinationproject_id": Nullable(INTEGER),
            "destinationproject_name": Nullable(TEXT),
            "destinationproject_pnr": Nullable(INTEGER),
            "destinationproject_unr": Nullable(INTEGER),
            "destinationproject_yourreference": Nullable(TEXT),
            "destinationaddress": Nullable(TEXT),
            "destinationcountrycode": Nullable(TEXT),
            "destinationzipcode": Nullable(TEXT),
            "destinationcity": Nullable(TEXT),
            "destinationstate": Nullable(TEXT),
        }
