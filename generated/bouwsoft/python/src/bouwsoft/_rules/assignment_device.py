"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Datetime, Integer, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "assignment_id": Integer(required=True),
        "device_id": Integer(writeable=False),
        "device_nr": String(max_length=100, writeable=False),
        "device_description": String(writeable=False),
        "repair": Boolean(),
        "maintenance": Boolean(),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
)
