"""Constraints: sentences in which a schema page states one limit each: ``maximum length: … for this string is: 12``.

They are made from a JSON Schema, so each has one form, and none describes what its field is for. Words of a person
that only begin alike (``Date: when it was made``) are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from codegen.spec.record import Json
from codegen.spec.types import FieldType

_CONSTRAINT = re.compile(
    r"(?is)(maximum length|minimum length|maximum(?: \(exclusive\))?|minimum(?: \(exclusive\))?|pattern|enum|constant|"
    r"maximum number of items|minimum number of items|unique items|date[ -]time|date|time|multiple of|unknown format)"
    r":\s+((?:the|all)\b.{0,60}\b(?:string|number|value|property|items|array)\b(?:.{0,60}\bmust\b|\s+is:).*)"
)
_LIMITS = {
    "maximum length": "max_length", "minimum length": "min_length", "maximum": "maximum", "minimum": "minimum",
    "maximum number of items": "max_items", "minimum number of items": "min_items",
}  # fmt: skip
_MOMENTS = {"date time": FieldType.DATETIME, "date-time": FieldType.DATETIME, "date": FieldType.DATE}
_LAST_NUMBER = re.compile(r"(-?\d{1,15}(?:\.\d{1,9})?)\W*$")
_EXPRESSION = re.compile(r"(?is)(?:.*?\bexpression:\s*)?(\S.*)")
_LONGEST = 300  # characters of a pattern


class Constraint(msgspec.Struct, frozen=True):
    """What one sentence states: attributes of the field with their values; none where nothing carries it."""

    attributes: tuple[tuple[str, Json], ...]


def read_constraint(words: str, kind: FieldType | None) -> Constraint | None:
    """Return what ``words`` state of a field of ``kind``; None where they are no sentence of this form."""
    match = _CONSTRAINT.fullmatch(words.strip())
    if match is None:
        return None
    return Constraint(tuple(_attributes(match[1].lower(), match[2], kind)))


def _attributes(name: str, said: str, kind: FieldType | None) -> Iterator[tuple[str, Json]]:
    if name == "pattern":
        expression = _EXPRESSION.fullmatch(said)
        if expression is not None and is_pattern(expression[1].strip("` ")):
            yield "pattern", expression[1].strip("` ")
    elif name in _MOMENTS:
        yield "type", _MOMENTS[name]
    elif (number := _number(said)) is None:
        return
    elif name in _LIMITS:
        yield _LIMITS[name], number
    elif name.endswith("(exclusive)") and kind is FieldType.INTEGER:
        least = name.startswith("minimum")
        yield ("minimum" if least else "maximum"), number + (1 if least else -1)


def _number(said: str) -> int | float | None:
    match = _LAST_NUMBER.search(said)
    if match is None:
        return None
    return float(match[1]) if "." in match[1] else int(match[1])


def is_pattern(words: str) -> bool:
    """Return whether ``words`` are a regular expression that can be used: one line of at most 300 characters."""
    if not words or len(words) > _LONGEST or "\n" in words:
        return False
    try:
        re.compile(words)
    except re.error:
        return False
    return True
