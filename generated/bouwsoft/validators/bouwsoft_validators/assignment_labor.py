"""The rules of AssignmentLabor.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_AssignmentLabor.html
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


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
