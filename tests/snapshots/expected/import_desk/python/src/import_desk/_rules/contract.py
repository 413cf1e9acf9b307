"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Array, Boolean, Datetime, Nested, Record, String
from . import contract_line, contract_options

RULES: Record = Record(
    {
        "Reference": String(required=True, nullable=False),
        "StartDate": Datetime("YYYY-MM-DDTHH:MM:SS"),
        "EndDate": Datetime("YYYY-MM-DDTHH:MM:SS", nullable=True),
        "Options": Nested(lambda: contract_options.RULES),
        "Lines": Array(Nested(lambda: contract_line.RULES)),
        "IsCancelled": Boolean(),
    },
)
