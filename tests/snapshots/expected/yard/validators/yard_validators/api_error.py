"""The rules of ApiError."""

from __future__ import annotations

from yard_validators._runtime import Problem, Record, String

RULES: Record = Record(
    {
        "Code": String(),
        "Message": String(),
        "Description": String(),
    },
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
