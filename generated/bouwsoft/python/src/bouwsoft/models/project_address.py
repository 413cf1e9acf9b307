"""ProjectAddress."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date, Nullable, OrEmpty
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ProjectAddress(Record, kw_only=True):
    """ProjectAddress.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_GET_ProjectAddresses.html
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    description: str = MISSING
    """At most 250 characters."""
    yourreference: str = MISSING
    """At most 50 characters."""
    project_id: int = MISSING
    project_pnr: int = MISSING
    project_unr: int = MISSING
    project_name: str = MISSING
    """At most 100 characters."""
    project_address: str = MISSING
    """At most 63 characters."""
    project_addressline2: str = MISSING
    """At most 63 characters."""
    project_countrycode: str = MISSING
    """At most 2 characters."""
    project_zipcode: str = MISSING
    """At most 15 characters."""
    project_city: str = MISSING
    """At most 40 characters."""
    project_state: str = MISSING
    """At most 40 characters."""
    project_telephone1: str = MISSING
    """At most 25 characters."""
    project_gsm: str = MISSING
    """At most 25 characters."""
    project_distance: float = MISSING
    project_approved: bool = MISSING
    project_rejected: bool = MISSING
    project_completed: bool = MISSING
    project_date_created: dt.date = MISSING
    project_date_approved: dt.date | Literal[""] = MISSING
    project_default: bool = MISSING
    project_be_werkplaatsnr30bis: str = MISSING
    """At most 50 characters."""
    project_company_id: int = MISSING
    address_id: int = MISSING
    address_clientnr: int = MISSING
    address_suppliernr: int = MISSING
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
    address_state: str = MISSING
    """At most 40 characters."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "description": Nullable(TEXT),
            "yourreference": Nullable(TEXT),
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(INTEGER),
            "project_unr": Nullable(INTEGER),
            "project_name": Nullable(TEXT),
            "project_address": Nullable(TEXT),
            "project_addressline2": Nullable(TEXT),
            "project_countrycode": Nullable(TEXT),
            "project_zipcode": Nullable(TEXT),
            "project_city": Nullable(TEXT),
            "project_state": Nullable(TEXT),
            "project_telephone1": Nullable(TEXT),
            "project_gsm": Nullable(TEXT),
            "project_distance": Nullable(NUMBER),
            "project_approved": Nullable(BOOLEAN),
            "project_rejected": Nullable(BOOLEAN),
            "project_completed": Nullable(BOOLEAN),
            "project_date_created": Nullable(Date()),
            "project_date_approved": Nullable(OrEmpty(Date())),
            "project_default": Nullable(BOOLEAN),
            "project_be_werkplaatsnr30bis": Nullable(TEXT),
            "project_company_id": Nullable(INTEGER),
            "address_id": Nullable(INTEGER),
            "address_clientnr": Nullable(INTEGER),
            "address_suppliernr": Nullable(INTEGER),
            "address_name": Nullable(TEXT),
            "address_address": Nullable(TEXT),
            "address_addressline2": Nullable(TEXT),
            "address_countrycode": Nullable(TEXT),
            "address_zipcode": Nullable(TEXT),
            "address_city": Nullable(TEXT),
            "address_state": Nullable(TEXT),
        }
