"""The rules of ProductGroup.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_ProductGroups.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Boolean, Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "name": String(max_length=50),
        "list_id": Integer(writeable=False),
        "list_name": String(max_length=50, writeable=False),
        "list_active": Boolean(writeable=False),
        "used": Boolean(writeable=False),
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
