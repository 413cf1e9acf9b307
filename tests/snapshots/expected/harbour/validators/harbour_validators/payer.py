"""The rules of Payer."""

from __future__ import annotations

from harbour_validators._runtime import Problem, Record, String

RULES: Record = Record(
    {
        "name": String(),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Tell every rule that a record to create breaks; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Tell every rule that a change of a record breaks; [] when none."""
    return RULES.check(payload, "update")
