"""The rules of ContractResults."""

from __future__ import annotations

from import_desk_validators import result
from import_desk_validators._runtime import Array, Nested, Problem, Record

RULES: Record = Record(
    {
        "results": Array(Nested(lambda: result.RULES)),
    },
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
