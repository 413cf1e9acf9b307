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
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
