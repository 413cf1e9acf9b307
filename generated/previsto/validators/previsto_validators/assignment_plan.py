"""The rules of AssignmentPlan.

Documented at https://docs.previsto.io/assignment.md
"""

from __future__ import annotations

from previsto_validators._runtime import Array, Date, Datetime, Problem, Record, String

RULES: Record = Record(
    {
        "executionTime": Datetime("YYYY-MM-DDTHH:MM", required=True),
        "indicativeDate": Date("YYYY-MM-DD"),
        "indicativeDateType": String(choices=["Fixed", "Optimal"]),
        "accountIds": Array(String()),
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
