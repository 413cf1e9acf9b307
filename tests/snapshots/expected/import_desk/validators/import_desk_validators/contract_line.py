"""The rules of ContractLine."""

from __future__ import annotations

from import_desk_validators._runtime import Number, Problem, Record, String

RULES: Record = Record(
    {
        "Code": String(),
        "PayRate": Number(),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")
