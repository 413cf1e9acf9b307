"""Prose: sentences that state a limit, a default, an enum, a unit, an end of life. A new wording is a line here.

Each pattern is one way people write a thing like this; what it found is filed under the attribute's name in the spec.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import msgspec

from codegen.spec.record import Json
from codegen.wording.sizes import read_count, read_letters
from codegen.wording.units import read_unit


class Said(msgspec.Struct, frozen=True):
    """One thing a sentence states: the spec's attribute, its value, the rule's name, the words that say it."""

    attribute: str
    value: Json
    rule: str
    words: str


_INT = r"(-?\d{1,9})"
_VALUE = r"['‘’\"]?([A-Za-z][A-Za-z0-9_-]*)['‘’\"]?"

_PATTERNS: tuple[tuple[str, str, re.Pattern[str], Callable[[re.Match[str]], Json]], ...] = (
    ("minimum", "prose-limit", re.compile(rf"(?i)\bminimum(?: is| of|:)?\s+{_INT}"), lambda m: int(m[1])),
    ("minimum", "prose-limit", re.compile(rf"(?i)\bat least\s+{_INT}"), lambda m: int(m[1])),
    ("minimum", "prose-limit", re.compile(rf"(?i)\bbetween\s+{_INT}\s+and\s+-?\d"), lambda m: int(m[1])),
    ("maximum", "prose-limit", re.compile(rf"(?i)\bbetween\s+-?\d+\s+and\s+{_INT}"), lambda m: int(m[1])),
    ("maximum", "prose-limit", re.compile(rf"(?i)\bmax(?:imum)?(?: is| of|:)?\s+{_INT}"), lambda m: int(m[1])),
    ("default", "prose-default", re.compile(rf"(?i)\bdefault(?:s to| is|:)?\s+{_INT}"), lambda m: int(m[1])),
    ("max_length", "prose-limit", re.compile(rf"(?i)\bmaximum length\b\D{{0,80}}?{_INT}"), lambda m: int(m[1])),
    ("max_length", "prose-limit", re.compile(rf"(?i)\bat most\s+{_INT}\s+characters"), lambda m: int(m[1])),
    ("deprecated", "prose-deprecated", re.compile(
        r"(?i)(?:^|[.;:!(\[]\s{0,3})deprecated(?=\s{0,3}(?:$|[.,;:!)\]–—-]|(?:since|in|as of|from|by|and|use)\b))"
        r"|\b(?:this|it|field|property|attribute) (?:is|was|has been)(?: now)? deprecated\b"), lambda _: True),
)  # fmt: skip

# A list of values is a sentence of its own. "None, Skippedor Completed": the "or" may have lost the blank before it.
_ENUM = re.compile(
    r"(?:^|[.:]\s+)([A-Z][A-Za-z0-9_-]*?(?:, [A-Z][A-Za-z0-9_-]*?)*),? ?or ([A-Z][A-Za-z0-9_-]*)(?=\.|$)"
)
_ONLY = re.compile(rf"(?i)\bonly\b[^.]{{0,20}}?(?-i:{_VALUE})\.?$")
_EACH = r"([A-Z][a-z][A-Za-z0-9]*) (?:for|when|to|means)\b"
_EACH_OR_EACH = re.compile(rf"(?:^|[.:]\s+){_EACH}[^.]{{0,300}}?\bor {_EACH}")
# A description that does nothing but explain codes: "A = Anvil, B = Bellows".
_CODE = r"([A-Z]{1,3}) ?= ?[A-Za-z][^,;=.]{0,60}"
_CODES = re.compile(rf"{_CODE}(?:[,;] ?{_CODE})+\.?")


def read_prose(words: str) -> Iterator[Said]:
    """All that ``words`` state, in the order of the patterns; each attribute at most once."""
    texts: set[str] = set()
    for attribute, rule, pattern, value in _PATTERNS:
        match = pattern.search(words)
        if match and attribute not in texts:
            texts.add(attribute)
            yield Said(attribute, value(match), rule, match.group())
    if count := read_count(words):
        yield Said("count", count.size, "prose-limit", count.words)
    if "max_length" not in texts and (letters := read_letters(words)):
        yield Said("letters", letters.size, "prose-limit", letters.words)
    if unit := read_unit(words):
        yield Said("unit", unit.unit, "prose-unit", unit.words)
    if enum := read_enum(words):
        yield enum


def read_enum(words: str) -> Said | None:
    """Return the values a sentence lists, closed or, when it says "currently only", open."""
    if match := _ENUM.search(words):
        return Said("enum", [*match.group(1).split(", "), match.group(2)], "prose-enum", match.group())
    if match := _CODES.fullmatch(words.strip()):
        return Said("enum", re.findall(_CODE, match.group()), "prose-enum", match.group())
    if match := _EACH_OR_EACH.search(words):
        return Said("enum", [match.group(1), match.group(2)], "prose-enum", match.group())
    if match := _ONLY.search(words):
        return Said("enum_open", [match.group(1)], "prose-enum", match.group())
    return None
