"""MaintenanceSheet."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codecs import INTEGER, TEXT, Date, DateTime, Nullable, OrEmpty
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class MaintenanceSheet(Record, kw_only=True, rename={"list_": "list"}):
    """MaintenanceSheet.

    https://support.bouwsoft.be/manual/api/v1_POST_MaintenanceSheet.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    list_: str = MISSING
    """At most 50 characters."""
    group: str = MISSING
    """At most 50 characters."""
    nr1: str = MISSING
    """At most 100 characters."""
    nr2: str = MISSING
    """At most 100 characters."""
    description: str = MISSING
    address_id: int = MISSING
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
    address_telephone: str = MISSING
    """At most 25 characters."""
    address_gsm: str = MISSING
    """At most 25 characters."""
    address_email: str = MISSING
    """At most 100 characters."""
    project_id: int = MISSING
    project_name: str = MISSING
    """At most 100 characters."""
    project_pnr: int = MISSING
    project_unr: int = MISSING
    project_yourreference: str = MISSING
    """At most 50 characters."""
    project_address: str = MISSING
    """At most 63 characters."""
    project_addressline2: str = MISSING
    """At most 63 characters."""
    project_countrycode: str = MISSING
    """At most 2 characters."""
    project_zipcode: str = MISSING
    """At most 15 characters."""
    installationdate: dt.date | Literal[""] = MISSING
    installation_invoiceid: int = MISSING
    lastmaintenance: dt.date | Literal[""] = MISSING
    nextmaintenance: dt.date | Literal[""] = MISSING
    employee_id: int = MISSING
    employee_name: str = MISSING
    """At most 150 characters."""
    ts_lastupdate: dt.datetime = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "list_": Nullable(TEXT),
            "group": Nullable(TEXT),
            "nr1": Nullable(TEXT),
            "nr2": Nullable(TEXT),
            "description": Nullable(TEXT),
            "address_id": Nullable(INTEGER),
            "address_name": Nullable(TEXT),
            "address_address": Nullable(TEXT),
            "address_addressline2": Nullable(TEXT),
            "address_countrycode": Nullable(TEXT),
            "address_zipcode": Nullable(TEXT),
            "address_telephone": Nullable(TEXT),
            "address_gsm": Nullable(TEXT),
            "address_email": Nullable(TEXT),
            "project_id": Nullable(INTEGER),
            "project_name": Nullable(TEXT),
            "project_pnr": Nullable(INTEGER),
            "project_unr": Nullable(INTEGER),
            "project_yourreference": Nullable(TEXT),
            "project_address": Nullable(TEXT),
            "project_addressline2": Nullable(TEXT),
            "project_countrycode": Nullable(TEXT),
            "project_zipcode": Nullable(TEXT),
            "installationdate": Nullable(OrEmpty(Date())),
            "installation_invoiceid": Nullable(INTEGER),
            "lastmaintenance": Nullable(OrEmpty(Date())),
            "nextmaintenance": Nullable(OrEmpty(Date())),
            "employee_id": Nullable(INTEGER),
            "employee_name": Nullable(TEXT),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
