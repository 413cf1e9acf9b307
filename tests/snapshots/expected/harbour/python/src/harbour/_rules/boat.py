"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import AnyOf, Array, Integer, Map, Nested, Number, Record, String
from . import owner

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "name": String(min_length=2, max_length=40, required=True),
        "berth": AnyOf(Integer(minimum=1), String(pattern="^[A-Z][0-9]+$")),
        "kind": String(),
        "class": Integer(choices=[1, 2, 3]),
        "owner": AnyOf(Nested(lambda: owner.RULES), String(), nullable=True),
        "flags": Array(String(max_length=12, choices=["quarantine", "pilot"])),
        "crew": Array(Integer(minimum=0, nullable=True), max_items=40),
        "labels": Map(String(min_length=1)),
        "seen": Integer(writeable=False),
        "contact": String(),
        "pin": String(min_length=4, write_only=True),
        "mast": Number(),
    },
)
