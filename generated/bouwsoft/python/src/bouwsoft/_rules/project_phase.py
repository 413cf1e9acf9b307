"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Date, Integer, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "project_id": Integer(writeable=False),
        "project_pnr": Integer(writeable=False),
        "project_unr": Integer(writeable=False),
        "project_name": String(writeable=False),
        "projectphase_id": Integer(writeable=False),
        "title": String(writeable=False),
        "date_executed": Date("YYYY-MM-DD", empty=True),
        "estimatedwork_hours": Integer(),
        "date_deadline": Date("YYYY-MM-DD", empty=True),
        "note": String(writeable=False),
    },
)
