"""The rules of Result.

Output that the import/assignments endpoint responds with

Documented at
https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Assignments
"""

from __future__ import annotations

from payandbill_validators import message, record_id
from payandbill_validators._runtime import (
    Array,
    Integer,
    Nested,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "recordIds": Array(Nested(lambda: record_id.RULES)),
        "importStatus": String(),
        "errorCount": Integer(),
        "warningCount": Integer(),
        "infoCount": Integer(),
        "messages": Array(Nested(lambda: message.RULES)),
    },
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
