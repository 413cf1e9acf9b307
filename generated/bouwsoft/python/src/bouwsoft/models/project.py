"""Project."""

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


class Project(Record, kw_only=True, rename={"list_": "list"}):
    """Project.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_POST_Projects.html
    """

    __complete__ = False

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    pnr: int | None | UnsetType = UNSET
    unr: int | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    yourreference: str | None | UnsetType = UNSET
    """At most 50 characters."""
    list_: str | None | UnsetType = UNSET
    """At most 50 characters."""
    group: str | None | UnsetType = UNSET
    """At most 50 characters."""
    address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    addressline2: str | None | UnsetType = UNSET
    """At most 63 characters."""
    telephone1: str | None | UnsetType = UNSET
    """At most 25 characters."""
    gsm: str | None | UnsetType = UNSET
    """At most 25 characters."""
    countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    city: str | None | UnsetType = UNSET
    """At most 40 characters."""
    state: str | None | UnsetType = UNSET
    """At most 40 characters."""
    distance: float | None | UnsetType = UNSET
    client_addressid: int | None | UnsetType = UNSET
    """Leads to Addresses."""
    client_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    client_telephone: str | None | UnsetType = UNSET
    """At most 25 characters."""
    client_gsm: str | None | UnsetType = UNSET
    """At most 25 characters."""
    client_email: str | None | UnsetType = UNSET
    """At most 100 characters."""
    client_readonly: bool | None | UnsetType = UNSET
    date_created: dt.date | None | UnsetType = UNSET
    date_approved: dt.date | Literal[""] | None | UnsetType = UNSET
    date_rejected: dt.date | Literal[""] | None | UnsetType = UNSET
    date_completed: dt.date | Literal[""] | None | UnsetType = UNSET
    ordernr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    contractamount: Decimal | None | UnsetType = UNSET
    iscostplusproject: bool | None | UnsetType = UNSET
    isrealestateproject: bool | None | UnsetType = UNSET
    hasactualcosts: bool | None | UnsetType = UNSET
    archivenr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    cadaster_department: str | None | UnsetType = UNSET
    """At most 50 characters."""
    cadaster_section: str | None | UnsetType = UNSET
    """At most 50 characters."""
    cadaster_nr: str | None | UnsetType = UNSET
    """At most 250 characters."""
    be_gewestplan: str | None | UnsetType = UNSET
    """At most 50 characters."""
    be_werkplaatsnr30bis: str | None | UnsetType = UNSET
    """At most 50 characters."""
    be_bpa: str | None | UnsetType = UNSET
    """At most 50 characters."""
    be_rup: str | None | UnsetType = UNSET
    """At most 50 characters."""
    lotnr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    company_id: int | None | UnsetType = UNSET
    """Leads to CompanyDetails."""
    company_name: str | None | UnsetType = UNSET
    """At most 250 characters."""
    executiontime: int | None | UnsetType = UNSET
    approved: bool | None | UnsetType = UNSET
    rejected: bool | None | UnsetType = UNSET
    completed: bool | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "pnr": Nullable(INTEGER),
            "unr": Nullable(INTEGER),
            "name": Nullable(TEXT),
            "yourreference": Nullable(TEXT),
            "list_": Nullable(TEXT),
            "group": Nullable(TEXT),
            "address": Nullable(TEXT),
            "addressline2": Nullable(TEXT),
            "telephone1": Nullable(TEXT),
            "gsm": Nullable(TEXT),
            "countrycode": Nullable(TEXT),
            "zipcode": Nullable(TEXT),
            "city": Nullable(TEXT),
            "state": Nullable(TEXT),
            "distance": Nullable(NUMBER),
            "client_addressid": Nullable(INTEGER),
            "client_name": Nullable(TEXT),
            "client_telephone": Nullable(TEXT),
            "client_gsm": Nullable(TEXT),
            "client_email": Nullable(TEXT),
            "client_readonly": Nullable(BOOLEAN),
            "date_created": Nullable(Date()),
            "date_approved": Nullable(OrEmpty(Date())),
            "date_rejected": Nullable(OrEmpty(Date())),
            "date_completed": Nullable(OrEmpty(Date())),
            "ordernr": Nullable(TEXT),
            "contractamount": Nullable(DECIMAL),
            "iscostplusproject": Nullable(BOOLEAN),
            "isrealestateproject": Nullable(BOOLEAN),
            "hasactualcosts": Nullable(BOOLEAN),
            "archivenr": Nullable(TEXT),
            "cadaster_department": Nullable(TEXT),
            "cadaster_section": Nullable(TEXT),
            "cadaster_nr": Nullable(TEXT),
            "be_gewestplan": Nullable(TEXT),
            "be_werkplaatsnr30bis": Nullable(TEXT),
            "be_bpa": Nullable(TEXT),
            "be_rup": Nullable(TEXT),
            "lotnr": Nullable(TEXT),
            "company_id": Nullable(INTEGER),
            "company_name": Nullable(TEXT),
            "executiontime": Nullable(INTEGER),
            "approved": Nullable(BOOLEAN),
            "rejected": Nullable(BOOLEAN),
            "completed": Nullable(BOOLEAN),
        }
