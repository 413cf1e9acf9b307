"""The rules of TokenAnswer."""

from __future__ import annotations

from bouwsoft_validators._runtime import Datetime, Problem, Record, String

RULES: Record = Record(
    {
        "AccessToken": String(),
        "ServerIP": String(),
        "ServerName": String(),
        "Layout": String(choices=["A", "B", "G"]),
        "ValidUntil": Datetime("YYYY-MM-DDTHH:MMZ"),
    },
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
