"""The rules of AssignmentDevice."""

from __future__ import annotations

from bouwsoft_validators._runtime import Boolean, Date, Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "assignment_id": Integer(required=True),
        "device_id": Integer(writeable=False),
        "device_nr": String(max_length=100, writeable=False),
        "device_description": String(writeable=False),
        "repair": Boolean(),
        "maintenance": Boolean(),
        "ts_lastupdate": Date("YYYY-MM-DD", writeable=False),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Tell every rule that a record to create breaks; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Tell every rule that a change of a record breaks; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Tell where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
