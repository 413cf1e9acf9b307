"""The rules of ActualCostProduct.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_ActualCostProducts.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Date,
    Datetime,
    Integer,
    Number,
    Problem,
    Record,
    String,
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
        "job_id": Integer(),
        "job_code": String(max_length=10, writeable=False),
        "job_name": String(max_length=100, writeable=False),
        "product_id": Integer(),
        "nr": String(max_length=100),
        "description": String(),
        "quantity": Number(),
        "unit": String(max_length=10),
        "unit_localized": String(max_length=10, writeable=False),
        "price_unit": Number(),
        "price_total_without_margin": Number(writeable=False),
        "margin": Number(),
        "price_total_with_margin": Number(writeable=False),
        "working_on_time_and_expense_basis": Boolean(),
        "extra_work": Boolean(),
        "location": String(max_length=50),
        "stocklocationid": Integer(),
        "stocklocation": String(max_length=100, writeable=False),
        "note": String(),
        "company_id": Integer(),
        "invoiced": Boolean(writeable=False),
        "check": Boolean(writeable=False),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
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
