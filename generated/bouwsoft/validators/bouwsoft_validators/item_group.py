"""The rules of ItemGroup.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_ItemGroups.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "name": String(max_length=50, writeable=False),
        "name_localized": String(max_length=50, writeable=False),
        "list_id": Integer(writeable=False),
        "list_name": String(max_length=50, writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
