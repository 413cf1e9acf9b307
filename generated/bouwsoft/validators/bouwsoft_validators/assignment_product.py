"""The rules of AssignmentProduct.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_AssignmentProducts.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Date,
    Integer,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "assignment_id": Integer(write_once=True, writeable=False),
        "actualcostproducts_id_mapping": Integer(writeable=False),
        "date": Date("YYYY-MM-DD"),
        "product_id": Integer(),
        "nr": String(),
        "description": String(),
        "unit": String(),
        "unit_localized": String(writeable=False),
        "quantity": Number(),
        "job_id": Integer(),
        "job_code": String(),
        "job_name": String(writeable=False),
        "ok": Boolean(),
        "invoice_id": Integer(writeable=False),
        "invoice_nr": Integer(writeable=False),
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
