"""ActualCostTimeWorked."""

from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date, Nullable, Time
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ActualCostTimeWorked(Record, kw_only=True):
    """ActualCostTimeWorked.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_GET_ActualCostTimeWorked.html
    """

    __complete__ = False

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    project_id: int | None | UnsetType = UNSET
    project_pnr: int | None | UnsetType = UNSET
    project_unr: int | None | UnsetType = UNSET
    project_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    actualcostitem_id: int | None | UnsetType = UNSET
    actualcostitem_nr1: str | None | UnsetType = UNSET
    """At most 100 characters."""
    actualcostitem_nr2: str | None | UnsetType = UNSET
    """At most 100 characters."""
    actualcostitem_description: str | None | UnsetType = UNSET
    actualcostitem_description_localized: str | None | UnsetType = UNSET
    employee_id: int | None | UnsetType = UNSET
    employee_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    date: dt.date | None | UnsetType = UNSET
    time_start: float | None | UnsetType = UNSET
    """In hours."""
    time_stop: float | None | UnsetType = UNSET
    """In hours."""
    time_pause: float | None | UnsetType = UNSET
    """In hours."""
    time_check: float | None | UnsetType = UNSET
    """In hours."""
    time_total: float | None | UnsetType = UNSET
    """In hours."""
    time_total_to_perform: dt.time | None | UnsetType = UNSET
    job_id: int | None | UnsetType = UNSET
    job_code: str | None | UnsetType = UNSET
    """At most 10 characters."""
    job_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    mobilitykm_driver: int | None | UnsetType = UNSET
    mobilitykm_driver_alone: int | None | UnsetType = UNSET
    mobilitykm_passenger: int | None | UnsetType = UNSET
    kmtravelled_privatevehicle: int | None | UnsetType = UNSET
    totaldistance_chargetoclient: int | None | UnsetType = UNSET
    totaldistance_chargetoclient_backandforth: bool | None | UnsetType = UNSET
    working_on_time_and_expense_basis: bool | None | UnsetType = UNSET
    extra_work: bool | None | UnsetType = UNSET
    location: str | None | UnsetType = UNSET
    """At most 50 characters."""
    note: str | None | UnsetType = UNSET
    workcode_id: int | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(INTEGER),
            "project_unr": Nullable(INTEGER),
            "project_name": Nullable(TEXT),
            "actualcostitem_id": Nullable(INTEGER),
            "actualcostitem_nr1": Nullable(TEXT),
            "actualcostitem_nr2": Nullable(TEXT),
            "actualcostitem_description": Nullable(TEXT),
            "actualcostitem_description_localized": Nullable(TEXT),
            "employee_id": Nullable(INTEGER),
            "employee_name": Nullable(TEXT),
            "date": Nullable(Date()),
            "time_start": Nullable(NUMBER),
            "time_stop": Nullable(NUMBER),
            "time_pause": Nullable(NUMBER),
            "time_check": Nullable(NUMBER),
            "time_total": Nullable(NUMBER),
            "time_total_to_perform": Nullable(Time()),
            "job_id": Nullable(INTEGER),
            "job_code": Nullable(TEXT),
            "job_name": Nullable(TEXT),
            "mobilitykm_driver": Nullable(INTEGER),
            "mobilitykm_driver_alone": Nullable(INTEGER),
            "mobilitykm_passenger": Nullable(INTEGER),
            "kmtravelled_privatevehicle": Nullable(INTEGER),
            "totaldistance_chargetoclient": Nullable(INTEGER),
            "totaldistance_chargetoclient_backandforth": Nullable(BOOLEAN),
            "working_on_time_and_expense_basis": Nullable(BOOLEAN),
            "extra_work": Nullable(BOOLEAN),
            "location": Nullable(TEXT),
            "note": Nullable(TEXT),
            "workcode_id": Nullable(INTEGER),
        }
