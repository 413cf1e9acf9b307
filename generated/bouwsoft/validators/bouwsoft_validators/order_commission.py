"""The rules of OrderCommission.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_OrderCommissions.html
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
        "order_id": Integer(required=True, write_once=True, writeable=False),
        "description": String(max_length=250),
        "address_id": Integer(),
        "address_name": String(max_length=150, writeable=False),
        "employee_id": Integer(),
        "employee_name": String(max_length=150, writeable=False),
        "amount": Number(),
        "percent": Number(),
        "applyto_order": Boolean(),
        "applyto_chapter": Integer(),
        "applyto_part": Integer(),
        "applyto_group": String(max_length=100),
        "application_localized": String(writeable=False),
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
