"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Array, Datetime, Nested, Record, String
from . import visit

RULES: Record = Record(
    {
        "executionTime": Datetime("YYYY-MM-DDTHH:MM", required=True),
        "accountIds": Array(String()),
        "visit": Nested(lambda: visit.RULES),
    },
)
