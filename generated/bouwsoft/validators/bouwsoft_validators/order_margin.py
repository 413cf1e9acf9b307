"""The rules of OrderMargin.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_OrderMargins.html
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
        "margin_nr": Integer(required=True),
        "margin_name": String(max_length=100, writeable=False),
        "margin_name_localized": String(max_length=100, writeable=False),
        "description": String(max_length=250),
        "amount": Number(writeable=False),
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
