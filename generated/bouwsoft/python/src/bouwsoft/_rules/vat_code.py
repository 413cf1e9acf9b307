"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "code": String(max_length=5, required=True),
        "percent": Number(),
        "co_contractor": Boolean(),
        "description_nl": String(max_length=250),
        "description_en": String(max_length=250),
        "description_fr": String(max_length=250),
        "description_localized": String(max_length=250, writeable=False),
    },
)
