"""The rules of AdHocLine.

Its documentation shows only some of its fields, so unknown ones pass.
"""

from __future__ import annotations

from payandbill_validators._runtime import Number, Problem, Record, String

RULES: Record = Record(
    {
        "RateCode": String(),
        "Units": Number(),
        "ReceiptOption": String(),
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
