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
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
