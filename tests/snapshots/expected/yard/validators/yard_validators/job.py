"""The rules of Job.

Documented at https://docs.yard.test/jobs
"""

from __future__ import annotations

from yard_validators._runtime import (
    Boolean,
    Date,
    Datetime,
    Integer,
    Number,
    Problem,
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


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
