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
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
