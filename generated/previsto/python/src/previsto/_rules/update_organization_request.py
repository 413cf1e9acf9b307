"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Record, String

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
