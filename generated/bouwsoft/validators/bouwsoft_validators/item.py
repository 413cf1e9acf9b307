"""The rules of Item.

Documented at https://support.bouwsoft.be/manual/api/v1_PUT_Items.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Datetime, Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "list": String(max_length=50, writeable=False),
        "group": String(max_length=50, writeable=False),
        "nr1": String(max_length=100, writeable=False),
        "nr2": String(max_length=100, writeable=False),
        "description": String(writeable=False),
        "unit1": String(max_length=10, writeable=False),
        "unit2": String(max_length=10, writeable=False),
        "brand": String(max_length=150, writeable=False),
        "type": String(writeable=False),
        "barcode": String(max_length=50, writeable=False),
        "active": String(writeable=False),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
