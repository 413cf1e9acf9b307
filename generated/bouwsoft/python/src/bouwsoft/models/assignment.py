"""Assignment."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Date, DateTime, Nullable, OrEmpty
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Assignment(Record, kw_only=True):
    """Assignment.

    https://support.bouwsoft.be/manual/api/v1_POST_Assignments.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    maintenancesheet_id: int = MISSING
    company_id: int = MISSING
    company_name: str = MISSING
    """At most 250 characters."""
    date: dt.date = MISSING
    dateplanned: dt.date | Literal[""] = MISSING
    nr: int = MISSING
    title: str = MISSING
    """At most 100 characters."""
    subject: str = MISSING
    """At most 100 characters."""
    status: str = MISSING
    planned: bool = MISSING
    executed: bool = MISSING
    executed_on: str = MISSING
    checked: bool = MISSING
    invoiced: bool = MISSING
    finished: bool = MISSING
    sent: bool = MISSING
    sent_on: str = MISSING
    reschedule: bool = MISSING
    readonly: bool = MISSING
    employee_id: int = MISSING
    employee_name: str = MISSING
    """At most 150 characters."""
    machine_id: int = MISSING
    machine_nr: str = MISSING
    """At most 50 characters."""
    machine_description: str = MISSING
    """At most 100 characters."""
    execute: bool = MISSING
    description_customer: str = MISSING
    note_technician: str = MISSING
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
    address_city: str = MISSING
    """At most 40 characters."""
    addresscontact_id: int = MISSING
    contact_salutation: str = MISSING
    """At most 50 characters."""
    contact_name: str = MISSING
    """At most 100 characters."""
    project_id: int = MISSING
    project_pnr: int = MISSING
    project_unr: int = MISSING
    project_name: str = MISSING
    """At most 100 characters."""
    yourreference: str = MISSING
    """At most 50 characters."""
    ts_lastupdate: dt.datetime = MISSING
    actualcost_id: int = MISSING
    actualcost_nr: int = MISSING
    actualcost_datestart: dt.date = MISSING
    actualcostitem_id: int = MISSING
    actualcostitem_description: str = MISSING
    actualcostitem_description_localized: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "maintenancesheet_id": Nullable(INTEGER),
            "company_id": Nullable(INTEGER),
            "company_name": Nullable(TEXT),
            "date": Nullable(Date()),
            "dateplanned": Nullable(OrEmpty(Date())),
            "nr": Nullable(INTEGER),
            "title": Nullable(TEXT),
            "subject": Nullable(TEXT),
            "status": Nullable(TEXT),
            "planned": Nullable(BOOLEAN),
            "executed": Nullable(BOOLEAN),
            "executed_on": Nullable(TEXT),
            "checked": Nullable(BOOLEAN),
            "invoiced": Nullable(BOOLEAN),
            "finished": Nullable(BOOLEAN),
            "sent": Nullable(BOOLEAN),
            "sent_on": Nullable(TEXT),
            "reschedule": Nullable(BOOLEAN),
            "readonly": Nullable(BOOLEAN),
            "employee_id": Nullable(INTEGER),
            "employee_name": Nullable(TEXT),
            "machine_id": Nullable(INTEGER),
            "machine_nr": Nullable(TEXT),
            "machine_description": Nullable(TEXT),
            "execute": Nullable(BOOLEAN),
            "description_customer": Nullable(TEXT),
            "note_technician": Nullable(TEXT),
            "address_id": Nullable(INTEGER),
            "address_name": Nullable(TEXT),
            "address_address": Nullable(TEXT),
            "address_addressline2": Nullable(TEXT),
            "address_countrycode": Nullable(TEXT),
            "address_zipcode": Nullable(TEXT),
            "address_city": Nullable(TEXT),
            "addresscontact_id": Nullable(INTEGER),
            "contact_salutation": Nullable(TEXT),
            "contact_name": Nullable(TEXT),
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(INTEGER),
            "project_unr": Nullable(INTEGER),
            "project_name": Nullable(TEXT),
            "yourreference": Nullable(TEXT),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
            "actualcost_id": Nullable(INTEGER),
            "actualcost_nr": Nullable(INTEGER),
            "actualcost_datestart": Nullable(Date()),
            "actualcostitem_id": Nullable(INTEGER),
            "actualcostitem_description": Nullable(TEXT),
            "actualcostitem_description_localized": Nullable(TEXT),
        }
