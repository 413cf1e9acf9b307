"""The rules of Account.

Documented at https://docs.previsto.io/account.md
"""

from __future__ import annotations

from previsto_validators._runtime import (
    Array,
    Boolean,
    Map,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "login": String(required=True),
        "password": String(required=True, write_only=True),
        "name": String(required=True),
        "email": String(required=True),
        "emailValidated": Boolean(),
        "languageCode": String(min_length=2, max_length=2, required=True),
        "address": String(),
        "appartment": String(nullable=True),
        "postalCode": String(),
        "city": String(),
        "countryCode": String(min_length=2, max_length=2),
        "location": Array(Number(), min_items=2, max_items=2, required=True),
        "roles": Array(String()),
        "meta": Map(String(max_length=500), max_key_length=40, max_properties=20),
        "id": String(writeable=False),
    },
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
