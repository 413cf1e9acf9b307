"""The rules of Paper."""

from __future__ import annotations

from harbour_validators._runtime import Array, File, Problem, Record, String

RULES: Record = Record(
    {
        "file": File(required=True),
        "title": String(),
        "pages": Array(File()),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Tell every rule that a record to create breaks; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Tell every rule that a change of a record breaks; [] when none."""
    return RULES.check(payload, "update")
