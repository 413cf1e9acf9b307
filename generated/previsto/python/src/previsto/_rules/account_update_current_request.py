"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Map, Record, String

RULES: Record = Record(
    {
        "name": String(required=True),
        "email": String(),
        "languageCode": String(min_length=2, max_length=2),
        "meta": Map(String(max_length=500), max_key_length=40, max_properties=20),
    },
)
