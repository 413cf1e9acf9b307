"""The rules of FieldInfo.

Its documentation shows only some of its fields, so unknown ones pass.
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Boolean, Integer, Problem, Record, String

RULES: Record = Record(
    {
        "name": String(),
        "type_id": Integer(),
        "type_name": String(),
        "length": Integer(),
        "required": Boolean(),
        "writeable": Boolean(),
        "forcewrite": Boolean(),
        "link": String(),
    },
    complete=False,
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
