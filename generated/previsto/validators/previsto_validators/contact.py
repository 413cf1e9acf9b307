"""The rules of Contact.

Documented at https://docs.previsto.io/contact.md
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
        "id": String(),
        "name": String(required=True),
        "address": String(),
        "appartment": String(nullable=True),
        "postalCode": String(),
        "city": String(),
        "countryCode": String(min_length=2, max_length=2),
        "location": Array(Number(), min_items=2, max_items=2, required=True),
        "number": String(nullable=True),
        "remoteId": String(nullable=True),
        "remoteOrderId": String(nullable=True),
        "phone": String(),
        "email": String(),
        "registrationNo": String(nullable=True),
        "ean": String(nullable=True),
        "accountingMode": String(nullable=True),
        "accountingTime": String(nullable=True),
        "invoiceDelivery": String(nullable=True),
        "payingContactId": String(nullable=True),
        "note": String(),
        "notifyBeforeWork": Boolean(),
        "archived": Boolean(),
        "agentIds": Array(String()),
        "meta": Map(String(max_length=500), max_key_length=40, max_properties=20),
    },
    answer=True,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
