"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Integer, Number, Record, String

RULES: Record = Record(
    {
        "agreementId": String(),
        "reference": String(),
        "description": String(),
        "unitPrice": Number(),
        "duration": Number(minimum=3),
        "workType": String(),
        "amount": Integer(),
    },
)
