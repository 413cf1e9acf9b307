"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Array, Boolean, Integer, Map, Number, Record, String

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
        "archived": Boolean(),
        "meta": Map(String(max_length=500), max_key_length=40, max_properties=20),
    },
)
