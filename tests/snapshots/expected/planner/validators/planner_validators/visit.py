"""The rules of Visit."""

from __future__ import annotations

from planner_validators import task, visit_plan
from planner_validators._runtime import (
    Array,
    Datetime,
    Map,
    Nested,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": String(writeable=False),
        "createdDate": Datetime("YYYY-MM-DDTHH:MM:SS.sssZ"),
        "meta": Map(String(nullable=True), max_properties=20),
        "action": String(choices=["None", "Skipped", "Completed"]),
        "orderId": String(nullable=True),
        "location": Array(Number(), min_items=2, max_items=2, required=True),
        "plan": Nested(lambda: visit_plan.RULES),
        "tasks": Array(Nested(lambda: task.RULES)),
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
