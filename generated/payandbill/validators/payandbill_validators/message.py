"""The rules of Message.

Messages of the import: info, warning or error.

Documented at
https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Assignments
"""

from __future__ import annotations

from payandbill_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "messageType": String(),
        "message": String(),
        "fieldName": String(),
        "fieldValue": String(),
        "errorID": Integer(),
    },
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
