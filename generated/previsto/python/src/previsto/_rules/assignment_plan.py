"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Array, Date, Datetime, Record, String

RULES: Record = Record(
    {
        "executionTime": Datetime("YYYY-MM-DDTHH:MM", required=True),
        "indicativeDate": Date("YYYY-MM-DD"),
        "indicativeDateType": String(choices=["Fixed", "Optimal"]),
        "accountIds": Array(String()),
    },
)
