"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Date, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "assignment_id": Integer(writeable=False),
        "actualcostmachines_id_mapping": Integer(writeable=False),
        "date": Date("YYYY-MM-DD"),
        "machine_id": Integer(),
        "nr": String(),
        "description": String(),
        "unit": String(),
        "unit_localized": String(writeable=False),
        "quantity": Number(),
        "from": Number(),
        "to": Number(),
        "break": Number(),
        "job_id": Integer(),
        "job_code": String(),
        "job_name": String(writeable=False),
        "ok": Boolean(),
        "invoice_id": Integer(writeable=False),
        "invoice_nr": Integer(writeable=False),
    },
)
