"""The rules of VisitPlan."""

from __future__ import annotations

from planner_validators import visit
from planner_validators._runtime import Array, Datetime, Nested, Problem, Record, String

RULES: Record = Record(
    {
        "executionTime": Datetime("YYYY-MM-DDTHH:MM", required=True),
        "accountIds": Array(String()),
        "visit": Nested(lambda: visit.RULES),
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
