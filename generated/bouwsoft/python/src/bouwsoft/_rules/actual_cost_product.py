"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Date, Datetime, Integer, Number, Record, String

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
