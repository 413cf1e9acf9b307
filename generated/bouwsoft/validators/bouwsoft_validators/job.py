"""The rules of Job.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_Jobs.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Datetime,
    Integer,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "code": String(max_length=10, required=True),
        "name": String(max_length=100),
        "price_hour": Number(),
        "price_hour_saturday": Number(),
        "price_hour_sunday": Number(),
        "price_km": Number(),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
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
