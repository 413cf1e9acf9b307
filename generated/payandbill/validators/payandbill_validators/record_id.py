"""The rules of RecordId.

Id of a record among the Assignments imported

Documented at
https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Assignments
"""

from __future__ import annotations

from payandbill_validators._runtime import Problem, Record, String

RULES: Record = Record(
    {
        "field": String(),
        "value": String(),
    },
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
