"""The rules of WorkCode.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_WorkCodes.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Boolean, Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "workcode": String(max_length=4, writeable=False),
        "worktext": String(max_length=250, writeable=False),
        "worked": Boolean(writeable=False),
        "actualcostitem_id": Integer(writeable=False),
        "absence_actualcostitem_name": String(max_length=100, writeable=False),
        "vacation": Boolean(writeable=False),
        "paid": Boolean(writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
