"""Assignment."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Date, DateTime, Nullable, OrEmpty
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Assignment(Record, kw_only=True):
    """Assignment.

    https://support.bouwsoft.be/manual/api/v1_POST_Assignments.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    maintenancesheet_id: int | None | UnsetType = UNSET
    company_id: int | None | UnsetType = UNSET
    company_name: str | None | UnsetType = UNSET
    """At most 250 characters."""
    date: dt.date | None | UnsetType = UNSET
    dateplanned: dt.date | Literal[""] | None | UnsetType = UNSET
    nr: int | None | UnsetType = UNSET
    title: str | None | UnsetType = UNSET
    """At most 100 characters."""
    subject: str | None | UnsetType = UNSET
    """At most 100 characters."""
    status: str | None | UnsetType = UNSET
    planned: bool | None | UnsetType = UNSET
    executed: bool | None | UnsetType = UNSET
    executed_on: str | None | UnsetType = UNSET
    checked: bool | None | UnsetType = UNSET
    invoiced: bool | None | UnsetType = UNSET
    finished: bool | None | UnsetType = UNSET
    sent: bool | None | UnsetType = UNSET
    sent_on: str | None | UnsetType = UNSET
    reschedule: bool | None | UnsetType = UNSET
    readonly: bool | None | UnsetType = UNSET
    employee_id: int | None | UnsetType = UNSET
    employee_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    machine_id: int | None | UnsetType = UNSET
    machine_nr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    machine_description: str | None | UnsetType = UNSET
    """At most 100 characters."""
    execute: bool | None | UnsetType = UNSET
    description_customer: str | None | UnsetType = UNSET
    note_technician: str | None | UnsetType = UNSET
    address_id: int | None | UnsetType = UNSET
    address_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    address_address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    address_addressline2: str | None | UnsetType = UNSET
    """At most 63 characters."""
    address_countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    address_zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    address_city: str | None | UnsetType = UNSET
    """At most 40 characters."""
    addresscontact_id: int | None | UnsetType = UNSET
    contact_salutation: str | None | UnsetType = UNSET
    """At most 50 characters."""
    contact_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    project_id: int | None | UnsetType = UNSET
    project_pnr: int | None | UnsetType = UNSET
    project_unr: int | None | UnsetType = UNSET
    project_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    yourreference: str | None | UnsetType = UNSET
    """At most 50 characters."""
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET
    actualcost_id: int | None | UnsetType = UNSET
    actualcost_nr: int | None | UnsetType = UNSET
    actualcost_datestart: dt.date | None | UnsetType = UNSET
    actualcostitem_id: int | None | UnsetType = UNSET
    actualcostitem_description: str | None | UnsetType = UNSET
    actualcostitem_description_localized: str | None | UnsetType = UNSET

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
