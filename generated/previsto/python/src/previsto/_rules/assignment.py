"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import (
    Anything,
    Array,
    Date,
    Datetime,
    Map,
    Nested,
    Number,
    Record,
    String,
)
from . import assignment_plan, task

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
