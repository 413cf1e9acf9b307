"""The rules of Hour.

Its documentation shows only some of its fields, so unknown ones pass.

Documented at https://support.bouwsoft.be/manual/api/v1_PUT_Hours.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Problem, Record

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
    },
    complete=False,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
