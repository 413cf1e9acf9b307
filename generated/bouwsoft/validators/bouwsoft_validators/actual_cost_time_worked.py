"""The rules of ActualCostTimeWorked.

Its documentation shows only some of its fields, so unknown ones pass.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_ActualCostTimeWorked.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Date,
    Integer,
    Number,
    Problem,
    Record,
    String,
    Time,
)

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


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
