"""The rules of OrderCommissionBeneficiary.

Documented at
https://support.bouwsoft.be/manual/api/v1_GET_OrderCommissionBeneficiaries.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(),
        "address_id": Integer(writeable=False),
        "address_name": String(writeable=False),
        "address_description": String(writeable=False),
        "employee_id": Integer(writeable=False),
        "employee_name": String(writeable=False),
        "employee_description": String(writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
