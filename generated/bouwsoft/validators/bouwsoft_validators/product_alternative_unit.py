"""The rules of ProductAlternativeUnit.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_ProductAlternativeUnits.html
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
        "product_id": Integer(required=True),
        "unit": String(max_length=10, required=True),
        "unit_localized": String(max_length=10, writeable=False),
        "factor": Number(),
        "bulkdiscount": Boolean(),
        "bulkdiscount_fromquantity": Number(),
        "price_cost": Number(),
        "margin_catalogue": Number(writeable=False),
        "price_catalogue": Number(),
        "barcode": String(),
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
