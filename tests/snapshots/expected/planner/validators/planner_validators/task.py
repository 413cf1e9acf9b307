"""The rules of Task."""

from __future__ import annotations

from planner_validators._runtime import Anything, Number, Problem, Record

RULES: Record = Record(
    {
        "duration": Number(minimum=3),
        "unitPrice": Number(),
        "extra": Anything(),
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
