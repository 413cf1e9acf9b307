"""The rules of OrderGroup.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_OrderGroups.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "name": String(max_length=100),
        "order_id": Integer(),
        "ordertype": String(),
        "ordertype_id": Integer(),
        "ordertype_localized": String(writeable=False),
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
