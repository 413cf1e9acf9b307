"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Number, Record, String

RULES: Record = Record(
    {
        "RateFrequency": String(),
        "RateCode": String(),
        "Description": String(),
        "Units": Number(),
        "PayRate": Number(),
        "PayAmount": Number(),
        "IsWTDAccrued": Boolean(),
        "VATCode": String(),
        "VATCodeSource": String(),
    },
    complete=False,
    filled=True,
)
