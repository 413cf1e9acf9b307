"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Date, Map, Number, Record, String

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
