"""Units: what words say that a number counts: minutes, hundredths of the currency."""

from __future__ import annotations

import re

import msgspec

from codegen.wording.tokens import LONGEST

_HUNDREDTHS = "hundredths of the currency"
_TIME = re.compile(r"(?i)\b(?:duration|time|length|long)\b[^.]{0,40}? in (seconds|minutes|hours|days)\b")
_MONEY = (
    re.compile(r"(?i)\b(?:amount|price)\b[^.]{0,60}? in (1[⁄/]100) of the monetary unit"),
    re.compile(r"(?i)\bhundredths? of the (?:monetary unit|currency)"),
)


class Unit(msgspec.Struct, frozen=True):
    """A unit, and the words that state it."""

    unit: str
    words: str


def read_unit(words: str) -> Unit | None:
    """Return the unit that words give a number; None where they give none."""
    words = words[:LONGEST]
    if match := _TIME.search(words):
        return Unit(match[1].lower(), match[0])
    for pattern in _MONEY:
        if match := pattern.search(words):
            return Unit(_HUNDREDTHS, match[0])
    return None
