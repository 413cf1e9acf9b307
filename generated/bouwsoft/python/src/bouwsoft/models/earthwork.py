"""Earthwork."""

from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Date, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Earthwork(Record, kw_only=True):
    """Earthwork.

    https://support.bouwsoft.be/manual/api/v1_POST_Earthworks.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    title: str | None | UnsetType = UNSET
    """At most 50 characters."""
    documentnr: int | None | UnsetType = UNSET
    company_id: int | None | UnsetType = UNSET
    date: dt.date | None | UnsetType = UNSET
    employee_id: int | None | UnsetType = UNSET
    driver: str | None | UnsetType = UNSET
    """At most 150 characters."""
    machines_id: int | None | UnsetType = UNSET
    machine: str | None | UnsetType = UNSET
    """At most 50 characters."""
    technicalreportnr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    groundtransportnotificationnr: str | None | UnsetType = UNSET
    """At most 25 characters."""
    address_id: int | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    city: str | None | UnsetType = UNSET
    """At most 40 characters."""
    contact_id: int | None | UnsetType = UNSET
    contact_name: str | None | UnsetType = UNSET
    """At most 50 characters."""
    originproject_id: int | None | UnsetType = UNSET
    originproject_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    originproject_pnr: int | None | UnsetType = UNSET
    originproject_unr: int | None | UnsetType = UNSET
    originproject_yourreference: str | None | UnsetType = UNSET
    """At most 50 characters."""
    originaddress: str | None | UnsetType = UNSET
    """At most 63 characters."""
    origincountrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    originzipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    origincity: str | None | UnsetType = UNSET
    """At most 40 characters."""
    originstate: str | None | UnsetType = UNSET
    """At most 40 characters."""
    destinationproject_id: int | None | UnsetType = UNSET
    destinationproject_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    destinationproject_pnr: int | None | UnsetType = UNSET
    destinationproject_unr: int | None | UnsetType = UNSET
    destinationproject_yourreference: str | None | UnsetType = UNSET
    """At most 50 characters."""
    destinationaddress: str | None | UnsetType = UNSET
    """At most 63 characters."""
    destinationcountrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    destinationzipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    destinationcity: str | None | UnsetType = UNSET
    """At most 40 characters."""
    destinationstate: str | None | UnsetType = UNSET
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
