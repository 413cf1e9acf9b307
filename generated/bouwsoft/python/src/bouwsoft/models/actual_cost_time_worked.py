"""ActualCostTimeWorked."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date, Nullable, Time
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ActualCostTimeWorked(Record, kw_only=True):
    """ActualCostTimeWorked.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_GET_ActualCostTimeWorked.html
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    project_id: int = MISSING
    project_pnr: int = MISSING
    project_unr: int = MISSING
    project_name: str = MISSING
    """At most 100 characters."""
    actualcostitem_id: int = MISSING
    actualcostitem_nr1: str = MISSING
    """At most 100 characters."""
    actualcostitem_nr2: str = MISSING
    """At most 100 characters."""
    actualcostitem_description: str = MISSING
    actualcostitem_description_localized: str = MISSING
    employee_id: int = MISSING
    employee_name: str = MISSING
    """At most 150 characters."""
    date: dt.date = MISSING
    time_start: float = MISSING
    """In hours."""
    time_stop: float = MISSING
    """In hours."""
    time_pause: float = MISSING
    """In hours."""
    time_check: float = MISSING
    """In hours."""
    time_total: float = MISSING
    """In hours."""
    time_total_to_perform: dt.time = MISSING
    job_id: int = MISSING
    job_code: str = MISSING
    """At most 10 characters."""
    job_name: str = MISSING
    """At most 100 characters."""
    mobilitykm_driver: int = MISSING
    mobilitykm_driver_alone: int = MISSING
    mobilitykm_passenger: int = MISSING
    kmtravelled_privatevehicle: int = MISSING
    totaldistance_chargetoclient: int = MISSING
    totaldistance_chargetoclient_backandforth: bool = MISSING
    working_on_time_and_expense_basis: bool = MISSING
    extra_work: bool = MISSING
    location: str = MISSING
    """At most 50 characters."""
    note: str = MISSING
    workcode_id: int = MISSING

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
