"""The rules of ApiError.

Its documentation shows only some of its fields, so unknown ones pass.
"""

from __future__ import annotations

from previsto_validators._runtime import Problem, Record, String

RULES: Record = Record(
    {
        "type": String(required=True),
        "message": String(),
        "param": String(),
    },
    complete=False,
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
