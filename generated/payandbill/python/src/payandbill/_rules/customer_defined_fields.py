"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Number, Record, String

RULES: Record = Record(
    {
        "CustomerDefinedField1": String(),
        "CustomerDefinedField2": String(),
        "CustomerDefinedField3": Number(),
        "CustomerDefinedField4": Number(),
        "CustomerDefinedField5": String(),
        "CustomerDefinedField6": String(),
        "CustomerDefinedField7": String(),
        "CustomerDefinedField8": String(),
    },
    complete=False,
    filled=True,
)
