"""The rules of Message."""

from __future__ import annotations

from import_desk_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "message": String(),
        "errorID": Integer(),
    },
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
