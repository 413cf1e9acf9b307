"""The rules of Absence.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_Absences.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "company_id": Integer(),
        "employee_id": Integer(),
        "employee_name": String(),
        "date": String(),
        "time_start": String(),
        "time_stop": String(),
        "workcode_id": Integer(),
        "workcode_code": String(),
        "motivation": String(),
        "approved": String(),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
