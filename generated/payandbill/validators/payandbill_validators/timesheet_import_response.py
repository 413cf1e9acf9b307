"""The rules of TimesheetImportResponse.

Its documentation shows only some of its fields, so unknown ones pass.
"""

from __future__ import annotations

from payandbill_validators import result
from payandbill_validators._runtime import Array, Nested, Problem, Record

RULES: Record = Record(
    {
        "results": Array(Nested(lambda: result.RULES)),
    },
    complete=False,
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
