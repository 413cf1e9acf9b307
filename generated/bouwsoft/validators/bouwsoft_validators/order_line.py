"""The rules of OrderLine.

Its documentation shows only some of its fields, so unknown ones pass.
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
        "orderid": Integer(),
        "linenr": Integer(),
        "group": String(),
        "nr1": String(),
        "nr2": String(),
        "description": String(),
        "unit1": String(),
        "unit2": String(),
        "quantity1": Integer(),
        "quantity2": Integer(),
        "quantity3": Integer(),
        "quantity4": Integer(),
        "quantity_total": Integer(),
        "price_unit": Number(),
        "price_total": Number(),
        "vatcode": String(),
        "vatpercent": Integer(),
        "vatcocontractor": Boolean(),
        "ledger": Integer(),
    },
    complete=False,
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
