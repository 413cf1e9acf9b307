"""The rules of Assignment.

An assignment is a piece of planned work. It was generated from an Agreement or made by
hand. When the work is done the assignment stays: it tells what was executed, when, by
whom etc. Where a financial system is connected to the organization, Previsto keeps the
books for its assignments in there.

Documented at https://docs.previsto.io/assignment.md
"""

from __future__ import annotations

from previsto_validators import assignment_plan, task
from previsto_validators._runtime import (
    Anything,
    Array,
    Date,
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
        "contactId": String(required=True),
        "payingContactId": String(),
        "accountId": String(required=True),
        "action": String(choices=["None", "Skipped", "Completed"]),
        "remoteOrderId": String(nullable=True),
        "location": Array(Number(), min_items=2, max_items=2, required=True),
        "status": String(choices=["None", "AppendedToOrder", "Invoiced", "Fulfilled"]),
        "plan": Nested(lambda: assignment_plan.RULES),
        "tasks": Array(Nested(lambda: task.RULES)),
        "meta": Map(String(max_length=500), max_key_length=40, max_properties=20),
        "timestamp": Datetime("YYYY-MM-DDTHH:MM"),
        "planningDate": Date("YYYY-MM-DD"),
        "planningAccountIds": Array(Anything()),
        "planningDateType": String(),
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
