"""The rules of Mooring."""

from __future__ import annotations

from harbour_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "rope": String(required=True),
        "knots": Integer(),
    },
    replaced=True,
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")
