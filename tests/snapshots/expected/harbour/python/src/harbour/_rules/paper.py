"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Array, File, Record, String

RULES: Record = Record(
    {
        "file": File(required=True),
        "title": String(),
        "pages": Array(File()),
    },
)
