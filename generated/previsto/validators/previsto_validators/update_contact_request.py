"""The rules of UpdateContactRequest."""

from __future__ import annotations

from previsto_validators._runtime import (
    Array,
    Boolean,
    Integer,
    Map,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "name": String(required=True),
        "address": String(),
        "appartment": String(),
        "postalCode": String(),
        "city": String(),
        "countryCode": String(min_length=2, max_length=2),
        "location": Array(Number(), min_items=2, max_items=2, required=True),
        "number": Integer(),
        "phone": String(),
        "email": String(),
        "registrationNo": String(),
        "ean": String(),
        "accountingMode": String(),
        "accountingTime": String(),
        "invoiceDelivery": String(),
        "payingContactId": String(nullable=True),
        "note": String(),
        "notifyBeforeWork": Boolean(),
        "meta": Map(String(max_length=500), max_key_length=40, max_properties=20),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")
