"""The rules of AssignmentDevice.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_AssignmentDevices.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Datetime,
    Integer,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "assignment_id": Integer(required=True),
        "device_id": Integer(writeable=False),
        "device_nr": String(max_length=100, writeable=False),
        "device_description": String(writeable=False),
        "repair": Boolean(),
        "maintenance": Boolean(),
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
