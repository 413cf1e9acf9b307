"""The rules of ActualCostItem.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_ActualCostItems.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Datetime,
    Integer,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "project_id": Integer(writeable=False),
        "project_pnr": Integer(writeable=False),
        "project_unr": Integer(writeable=False),
        "project_name": String(max_length=100, writeable=False),
        "actualcost_id": Integer(writeable=False),
        "nr1": String(max_length=100, writeable=False),
        "nr2": String(max_length=100, writeable=False),
        "description": String(writeable=False),
        "description_localized": String(writeable=False),
        "unit": String(max_length=10, writeable=False),
        "unit_localized": String(max_length=10, writeable=False),
        "yield": Number(writeable=False),
        "company_id": Integer(writeable=False),
        "estimatedyield": Number(writeable=False),
        "bar_barcode": String(max_length=50, writeable=False),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
