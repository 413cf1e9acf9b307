"""Project."""

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


class Project(Record, kw_only=True, rename={"list_": "list"}):
    """Project.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_POST_Projects.html
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    pnr: int = MISSING
    unr: int = MISSING
    name: str = MISSING
    """At most 100 characters."""
    yourreference: str = MISSING
    """At most 50 characters."""
    list_: str = MISSING
    """At most 50 characters."""
    group: str = MISSING
    """At most 50 characters."""
    address: str = MISSING
    """At most 63 characters."""
    addressline2: str = MISSING
    """At most 63 characters."""
    telephone1: str = MISSING
    """At most 25 characters."""
    gsm: str = MISSING
    """At most 25 characters."""
    countrycode: str = MISSING
    """At most 2 characters."""
    zipcode: str = MISSING
    """At most 15 characters."""
    city: str = MISSING
    """At most 40 characters."""
    state: str = MISSING
    """At most 40 characters."""
    distance: float = MISSING
    client_addressid: int = MISSING
    """Leads to Addresses."""
    client_name: str = MISSING
    """At most 150 characters."""
    client_telephone: str = MISSING
    """At most 25 characters."""
    client_gsm: str = MISSING
    """At most 25 characters."""
    client_email: str = MISSING
    """At most 100 characters."""
    client_readonly: bool = MISSING
    date_created: dt.date = MISSING
    date_approved: dt.date | Literal[""] = MISSING
    date_rejected: dt.date | Literal[""] = MISSING
    date_completed: dt.date | Literal[""] = MISSING
    ordernr: str = MISSING
    """At most 100 characters."""
    contractamount: Decimal = MISSING
    iscostplusproject: bool = MISSING
    isrealestateproject: bool = MISSING
    hasactualcosts: bool = MISSING
    archivenr: str = MISSING
    """At most 50 characters."""
    cadaster_department: str = MISSING
    """At most 50 characters."""
    cadaster_section: str = MISSING
    """At most 50 characters."""
    cadaster_nr: str = MISSING
    """At most 250 characters."""
    be_gewestplan: str = MISSING
    """At most 50 characters."""
    be_werkplaatsnr30bis: str = MISSING
    """At most 50 characters."""
    be_bpa: str = MISSING
    """At most 50 characters."""
    be_rup: str = MISSING
    """At most 50 characters."""
    lotnr: str = MISSING
    """At most 50 characters."""
    company_id: int = MISSING
    """Leads to CompanyDetails."""
    company_name: str = MISSING
    """At most 250 characters."""
    executiontime: int = MISSING
    approved: bool = MISSING
    rejected: bool = MISSING
    completed: bool = MISSING

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
