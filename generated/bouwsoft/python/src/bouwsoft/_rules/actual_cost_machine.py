"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "project_id": Integer(),
        "project_pnr": Number(),
        "project_unr": Number(),
        "project_name": String(),
        "actualcostitem_id": Integer(),
        "actualcostitem_nr1": String(),
        "actualcostitem_nr2": String(),
        "actualcostitem_description": String(),
        "actualcostitem_description_localized": String(),
        "employee_id": Integer(),
        "employee_name": String(),
        "date": String(),
        "time_start": Number(),
        "time_stop": Number(),
        "time_pause": Number(),
        "time_total": Number(),
        "job_id": Integer(),
        "job_code": String(),
        "job_name": String(),
        "machine_id": Integer(),
        "nr": String(),
        "description": String(),
        "quantity": Number(),
        "unit": String(),
        "unit_localized": String(),
        "price_unit": Number(),
        "price_total_without_margin": Number(),
        "margin": Number(),
        "price_total_with_margin": Number(),
        "working_on_time_and_expense_basis": Boolean(),
        "extra_work": Boolean(),
        "location": String(),
        "note": String(),
        "company_id": Integer(),
        "username": String(),
        "invoiced": Boolean(),
    },
)
