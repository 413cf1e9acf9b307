"""The rules of Earthworksdetail.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_Earthworksdetail.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Number, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "earthworks_id": Integer(writeable=False),
        "product_id": Integer(),
        "product_nr": String(max_length=100, writeable=False),
        "product_description": String(max_length=250, writeable=False),
        "linenr": Integer(writeable=False),
        "quantity": Number(),
        "unit": String(max_length=50),
        "unit_localized": String(max_length=50, writeable=False),
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
