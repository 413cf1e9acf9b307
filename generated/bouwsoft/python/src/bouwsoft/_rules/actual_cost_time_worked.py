"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Date, Integer, Number, Record, String, Time

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "project_id": Integer(),
        "project_pnr": Integer(writeable=False),
        "project_unr": Integer(writeable=False),
        "project_name": String(max_length=100, writeable=False),
        "actualcostitem_id": Integer(),
        "actualcostitem_nr1": String(max_length=100, writeable=False),
        "actualcostitem_nr2": String(max_length=100, writeable=False),
        "actualcostitem_description": String(writeable=False),
        "actualcostitem_description_localized": String(writeable=False),
        "employee_id": Integer(),
        "employee_name": String(max_length=150, writeable=False),
        "date": Date("YYYY-MM-DD"),
        "time_start": Number(),
        "time_stop": Number(),
        "time_pause": Number(),
        "time_check": Number(writeable=False),
        "time_total": Number(),
        "time_total_to_perform": Time(writeable=False),
        "job_id": Integer(),
        "job_code": String(max_length=10, writeable=False),
        "job_name": String(max_length=100, writeable=False),
        "mobilitykm_driver": Integer(),
        "mobilitykm_driver_alone": Integer(),
        "mobilitykm_passenger": Integer(),
        "kmtravelled_privatevehicle": Integer(),
        "totaldistance_chargetoclient": Integer(),
        "totaldistance_chargetoclient_backandforth": Boolean(),
        "working_on_time_and_expense_basis": Boolean(),
        "extra_work": Boolean(),
        "location": String(max_length=50),
        "note": String(),
        "workcode_id": Integer(),
    },
    complete=False,
)
