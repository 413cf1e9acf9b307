"""The rules of CostCalculationType.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_CostCalculationTypes.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(),
        "name": String(writeable=False),
        "name_localized": String(writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
