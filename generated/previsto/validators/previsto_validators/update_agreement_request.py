"""The rules of UpdateAgreementRequest."""

from __future__ import annotations

from previsto_validators._runtime import Date, Map, Number, Problem, Record, String

RULES: Record = Record(
    {
        "description": String(),
        "amount": Number(),
        "currency": String(min_length=3, max_length=3, required=True),
        "contactId": String(required=True),
        "recurrenceRule": String(),
        "startDate": Date(),
        "endDate": Date(),
        "accountId": String(),
        "meta": Map(String(max_length=500), max_key_length=40, max_properties=20),
        "type": String(),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")
