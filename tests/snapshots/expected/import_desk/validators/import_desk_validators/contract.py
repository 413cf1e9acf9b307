"""The rules of Contract."""

from __future__ import annotations

from import_desk_validators import contract_line, contract_options
from import_desk_validators._runtime import (
    Array,
    Boolean,
    Datetime,
    Nested,
    Problem,
    Record,
    String,
)

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


def check_create(payload: object) -> list[Problem]:
    """Tell every rule that a record to create breaks; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Tell every rule that a change of a record breaks; [] when none."""
    return RULES.check(payload, "update")
