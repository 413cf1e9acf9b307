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
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")
