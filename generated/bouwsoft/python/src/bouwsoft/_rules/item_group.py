"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Integer, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "name": String(max_length=50, writeable=False),
        "name_localized": String(max_length=50, writeable=False),
        "list_id": Integer(writeable=False),
        "list_name": String(max_length=50, writeable=False),
    },
)
