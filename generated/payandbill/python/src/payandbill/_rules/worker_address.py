"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Record, String

RULES: Record = Record(
    {
        "AddressLine1": String(),
        "Postcode": String(),
        "Country": String(),
    },
    complete=False,
    filled=True,
)
