"""The rules of CostCalculationVariable.

Documented at
https://support.bouwsoft.be/manual/api/v1_GET_CostCalculationVariables.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Number, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "parent_id": Integer(writeable=False),
        "parent_type": String(writeable=False),
        "order_id": Integer(writeable=False),
        "order_dc_id": Integer(writeable=False),
        "orderline_id": Integer(writeable=False),
        "item_id": Integer(writeable=False),
        "page": Integer(writeable=False),
        "name": String(max_length=5, required=True),
        "description": String(writeable=False),
        "value": Number(writeable=False),
        "source": Integer(writeable=False),
        "source_parent_id": Integer(writeable=False),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
