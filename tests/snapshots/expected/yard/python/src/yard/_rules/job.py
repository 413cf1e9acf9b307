"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import (
    Boolean,
    Date,
    Datetime,
    Integer,
    Number,
    Record,
    String,
    Time,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "nr": Integer(),
        "title": String(max_length=100, required=True),
        "status": String(writeable=False),
        "date": Date("YYYY-MM-DD"),
        "due": Date("YYYY-MM-DD", empty=True),
        "changed": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
        "starts": Time("HH:MM"),
        "price": Number(),
        "quantity": Number(minimum=0, maximum=1000),
        "done": Boolean(),
        "from": String(),
        "class": String(),
        "list": String(writeable=False),
        "ef_Boiler.1step.Bool": Boolean(),
        "site_id": Integer(required=True, write_once=True, writeable=False),
    },
)
