"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Array, Datetime, Map, Nested, Number, Record, String
from . import task, visit_plan

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
