"""The rules of VATCode.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_VATCodes.html
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
        "code": String(max_length=5, required=True),
        "percent": Number(),
        "co_contractor": Boolean(),
        "description_nl": String(max_length=250),
        "description_en": String(max_length=250),
        "description_fr": String(max_length=250),
        "description_localized": String(max_length=250, writeable=False),
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
