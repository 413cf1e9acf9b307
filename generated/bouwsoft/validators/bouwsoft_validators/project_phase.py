"""The rules of ProjectPhase.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Date, Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "project_id": Integer(writeable=False),
        "project_pnr": Integer(writeable=False),
        "project_unr": Integer(writeable=False),
        "project_name": String(writeable=False),
        "projectphase_id": Integer(writeable=False),
        "title": String(writeable=False),
        "date_executed": Date("YYYY-MM-DD", empty=True),
        "estimatedwork_hours": Integer(),
        "date_deadline": Date("YYYY-MM-DD", empty=True),
        "note": String(writeable=False),
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
