"""The rules of ProjectGroup.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_ProjectGroups.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Boolean, Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "name": String(),
        "list_id": Integer(),
        "list_name": String(),
        "list_active": Boolean(),
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
