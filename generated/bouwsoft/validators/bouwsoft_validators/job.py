"""The rules of Job."""

from __future__ import annotations

from bouwsoft_validators._runtime import Date, Integer, Number, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "code": String(max_length=10, required=True),
        "name": String(max_length=100),
        "price_hour": Number(),
        "price_hour_saturday": Number(),
        "price_hour_sunday": Number(),
        "price_km": Number(),
        "ts_lastupdate": Date("YYYY-MM-DD", writeable=False),
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
