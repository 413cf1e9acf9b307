"""The rules of CreateOrganizationRequest."""

from __future__ import annotations

from previsto_validators._runtime import Boolean, Problem, Record, String

RULES: Record = Record(
    {
        "name": String(required=True),
        "url": String(),
        "address": String(),
        "postalCode": String(),
        "city": String(),
        "countryCode": String(min_length=2, max_length=2),
        "phone": String(),
        "email": String(),
        "registrationNo": String(),
        "languageCode": String(min_length=2, max_length=2),
        "baseCurrency": String(min_length=3, max_length=3),
        "subjectToVat": Boolean(),
        "timeZone": String(),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")
