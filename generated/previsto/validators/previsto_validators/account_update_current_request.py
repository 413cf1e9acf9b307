"""The rules of AccountUpdateCurrentRequest."""

from __future__ import annotations

from previsto_validators._runtime import Map, Problem, Record, String

RULES: Record = Record(
    {
        "name": String(required=True),
        "email": String(),
        "languageCode": String(min_length=2, max_length=2),
        "meta": Map(String(max_length=500), max_key_length=40, max_properties=20),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")
