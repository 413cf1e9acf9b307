"""The rules of Organization.

Documented at https://docs.previsto.io/organization.md
"""

from __future__ import annotations

from previsto_validators._runtime import (
    Boolean,
    Datetime,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": String(),
        "name": String(required=True),
        "url": String(nullable=True),
        "address": String(nullable=True),
        "postalCode": String(nullable=True),
        "city": String(nullable=True),
        "countryCode": String(min_length=2, max_length=2),
        "phone": String(nullable=True),
        "email": String(nullable=True),
        "registrationNo": String(nullable=True),
        "terminated": Boolean(),
        "terminationTime": Datetime(nullable=True),
        "createdDate": Datetime("YYYY-MM-DDTHH:MM:SS.sssZ"),
        "trial": Boolean(),
        "subscriptionPrice": Number(),
        "subscriptionPeriod": String(),
        "subscriptionDiscount": Number(),
        "subscriptionExpires": Datetime(nullable=True),
        "subscriptionType": String(),
        "languageCode": String(min_length=2, max_length=2),
        "baseCurrency": String(min_length=3, max_length=3, required=True),
        "locked": Boolean(),
        "subjectToVat": Boolean(),
        "timeZone": String(),
        "referenceId": String(),
    },
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
