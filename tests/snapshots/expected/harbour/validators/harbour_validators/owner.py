"""The rules of Owner."""

from __future__ import annotations

from harbour_validators import boat
from harbour_validators._runtime import Array, Nested, Problem, Record, String

RULES: Record = Record(
    {
        "name": String(required=True),
        "boats": Array(Nested(lambda: boat.RULES)),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Tell every rule that a record to create breaks; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Tell every rule that a change of a record breaks; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Tell where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
