"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Datetime, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "code": String(max_length=10, required=True),
        "name": String(max_length=100),
        "price_hour": Number(),
        "price_hour_saturday": Number(),
        "price_hour_sunday": Number(),
        "price_km": Number(),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
)
