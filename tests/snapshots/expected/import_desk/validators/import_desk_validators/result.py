"""The rules of Result."""

from __future__ import annotations

from import_desk_validators import message
from import_desk_validators._runtime import (
    Array,
    Integer,
    Nested,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "importStatus": String(),
        "errorCount": Integer(),
        "messages": Array(Nested(lambda: message.RULES)),
    },
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
