"""The rules of ApiError.

Its documentation shows only some of its fields, so unknown ones pass.
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Problem, Record, String

RULES: Record = Record(
    {
        "Code": String(),
        "Message": String(),
        "Description": String(),
    },
    complete=False,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
