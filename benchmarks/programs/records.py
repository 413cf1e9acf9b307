"""Records of 50 fields for both validators, with and without faults."""

from __future__ import annotations

from typing import Any

KINDS = ("integer", "string", "date", "boolean", "number")
FIELDS = {f"{KINDS[number % 5]}{number}": KINDS[number % 5] for number in range(50)}
LONGEST = 40
ROUNDS = 20

_VALID: dict[str, Any] = {"integer": 7, "string": "a short text", "date": "2026-05-21", "boolean": True, "number": 1.5}
_WRONG: dict[str, Any] = {"integer0": "seven", "string1": "x" * (LONGEST + 1), "date2": "no date"}

FAULTS = {"valid": 0, "faulty": len(_WRONG)}


def records(kind: str) -> list[dict[str, Any]]:
    """Return 500 records: ``valid`` ones, or ``faulty`` ones with three faults each."""
    valid = {name: _VALID[field] for name, field in FIELDS.items()}
    return [valid | (_WRONG if kind == "faulty" else {}) for _ in range(500)]
