"""The rules of PhotoSheetDetail.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheetDetails.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Integer,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "parent_id": Integer(),
        "title": String(),
        "line_nr": String(),
        "has_note": Boolean(),
        "has_image": Boolean(),
        "order": Number(),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
