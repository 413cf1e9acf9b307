"""The rules of Crew.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_Crews.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Boolean, Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "nr": String(writeable=False),
        "note": String(writeable=False),
        "photo": String(writeable=False),
        "description": String(writeable=False),
        "crew_list": String(writeable=False),
        "crew_group": String(writeable=False),
        "employee_id": Integer(writeable=False),
        "employee_name": String(writeable=False),
        "employee_job_id": Integer(writeable=False),
        "employee_job_name": String(writeable=False),
        "responsible": Boolean(writeable=False),
        "responsible_id": Integer(writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
