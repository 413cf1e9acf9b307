"""The rules of Berthing."""

from __future__ import annotations

from harbour_validators import payer
from harbour_validators._runtime import (
    Array,
    Date,
    Integer,
    Nested,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "boat": Integer(required=True),
        "from": Date("YYYY-MM-DD", required=True),
        "services": Array(String()),
        "payer": Nested(lambda: payer.RULES),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")
