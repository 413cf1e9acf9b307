"""The rules of Agreement.

Documented at https://docs.previsto.io/agreement.md
"""

from __future__ import annotations

from previsto_validators._runtime import (
    Boolean,
    Date,
    Map,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": String(),
        "description": String(required=True),
        "note": String(required=True, nullable=True),
        "amount": Number(),
        "contactId": String(required=True),
        "recurrenceRule": String(),
        "type": String(),
        "workType": String(),
        "duration": Number(minimum=3, required=True),
        "planningDateType": String(),
        "planningDate": Date("YYYY-MM-DD"),
        "archived": Boolean(),
        "meta": Map(String(max_length=500), max_key_length=40, max_properties=20),
    },
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
