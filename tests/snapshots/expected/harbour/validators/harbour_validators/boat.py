"""The rules of Boat."""

from __future__ import annotations

from harbour_validators import owner
from harbour_validators._runtime import (
    AnyOf,
    Array,
    Integer,
    Map,
    Nested,
    Number,
    Problem,
    Record,
    String,
)

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


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
