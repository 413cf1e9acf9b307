"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Date, Datetime, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "assignment_id": Integer(write_once=True, writeable=False),
        "actualcosttimeworked_id_mapping": Integer(writeable=False),
        "date": Date("YYYY-MM-DD"),
        "employee_id": Integer(),
        "address_id": Integer(),
        "name": String(writeable=False),
        "responsible": Boolean(),
        "job_id": Integer(),
        "job_code": String(),
        "job_name": String(writeable=False),
        "ok": Boolean(),
        "from": Number(),
        "to": Number(),
        "break": Number(),
        "invoice_id": Integer(writeable=False),
        "invoice_nr": Integer(writeable=False),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
)
