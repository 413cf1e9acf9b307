"""The rules of Task.

Documented at https://docs.previsto.io/assignment.md
"""

from __future__ import annotations

from previsto_validators._runtime import Integer, Number, Problem, Record, String

RULES: Record = Record(
    {
        "agreementId": String(),
        "reference": String(),
        "description": String(),
        "unitPrice": Number(),
        "duration": Number(minimum=3),
        "workType": String(),
        "amount": Integer(),
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
