"""The rules of Line.

Its documentation shows only some of its fields, so unknown ones pass.
"""

from __future__ import annotations

from payandbill_validators._runtime import Boolean, Number, Problem, Record, String

RULES: Record = Record(
    {
        "RateFrequency": String(),
        "RateCode": String(),
        "Description": String(),
        "Units": Number(),
        "PayRate": Number(),
        "PayAmount": Number(),
        "IsWTDAccrued": Boolean(),
        "VATCode": String(),
        "VATCodeSource": String(),
    },
    complete=False,
    filled=True,
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")
