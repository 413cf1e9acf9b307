"""Forms: printed JSON that shows the type of each field where its value would be: ``"age": "integer (optional)"``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.interpret.printed_values import Placeholder
from codegen.spec.record import Json
from codegen.wording.types import read_type

_LONGEST, _WORD = 200, 30
_LEAST = 3  # words for types that are a form beside other values
_DETAILED = re.compile(r"[A-Za-z]\w{0,20}(?:\[\])?\s*(?:\(.{1,140}\)(?:\s*[-–:,].{1,140})?|[-–:,].{1,140})")
_CHOICE = re.compile(r"[\w.-]{1,60}(?:\s?\|\s?[\w.-]{1,60}){1,40}")


def is_form(value: Json) -> bool:
    """Return whether values are the words for types ("string", "integer"): all, or half and at least three."""
    scalars = list(_scalars(value))
    words = sum(
        isinstance(scalar, Placeholder) or (isinstance(scalar, str) and _names_type(scalar)) for scalar in scalars
    )
    return (words == len(scalars) > 1) or (words >= _LEAST and words * 2 >= len(scalars))


def with_holes(value: Json) -> Json:
    """Return the form with its words for types, and its choices ``"open|paid"``, as placeholders."""
    if isinstance(value, dict):
        return {name: with_holes(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [with_holes(inner) for inner in value]
    if isinstance(value, str) and _CHOICE.fullmatch(value) and not _names_type(value):
        return Placeholder(" | ".join(f'"{part.strip()}"' for part in value.split("|")))
    return Placeholder(value) if isinstance(value, str) and _names_type(value) else value


def _scalars(value: Json) -> Iterator[Json]:
    if isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _scalars(inner)
    else:
        yield value


def _names_type(words: str) -> bool:
    if not 0 < len(words) < _LONGEST or (len(words) >= _WORD and _DETAILED.fullmatch(words) is None):
        return False
    read = read_type(words)
    if read is None or read.kind is None or read.names:
        return False
    return all(option.kind is not None for option in read.options)
