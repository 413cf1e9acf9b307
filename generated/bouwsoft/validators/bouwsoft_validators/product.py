"""The rules of Product.

Its documentation shows only some of its fields, so unknown ones pass.
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Problem, Record, String

RULES: Record = Record(
    {
        "list": String(),
    },
    complete=False,
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
