"""The rules of ContractType.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_ContractTypes.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(),
        "name": String(max_length=200, writeable=False),
        "name_localized": String(max_length=200, writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
