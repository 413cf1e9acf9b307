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
    """Tell every rule that a record to create breaks; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Tell every rule that a change of a record breaks; [] when none."""
    return RULES.check(payload, "update")
