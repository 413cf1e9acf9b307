"""Sizes: how many items or letters words say that a value always has ("array of 2 numbers", "2-letter code")."""

from __future__ import annotations

import functools
import re

import msgspec

from codegen.wording.tokens import LONGEST
from codegen.wording.vocabulary import vocabulary

_KEY = "size_words"
_NUMBERS = ("one", "two", "three", "four", "five", "six")


class Size(msgspec.Struct, frozen=True):
    """A size that every value has, and the words that state it."""

    size: int
    words: str


def read_count(words: str) -> Size | None:
    """Return how many items words say that a list has: "array of length 2", "array of 2 numbers"; None for none."""
    return _read(_count(), words)


def read_letters(words: str) -> Size | None:
    """Return how many letters words say that a code has: "2-letter ISO code", "three-letter code"; None for none."""
    return _read(_letters(), words)


def _read(pattern: re.Pattern[str], words: str) -> Size | None:
    match = pattern.search(words[:LONGEST])
    if match is None:
        return None
    spelled = match["size"].lower()
    return Size(_NUMBERS.index(spelled) + 1 if spelled in _NUMBERS else int(spelled), match[0])


@functools.cache
def _count() -> re.Pattern[str]:
    lists, lengths = _words("lists"), _words("lengths")
    return re.compile(
        rf"(?i)\b(?:{lists})\s+(?:of|with)\s+(?:(?:{lengths})\s+)?{_size()}(?:\s+\w+|(?=\s*(?:[.,;)]|$)))"
    )


@functools.cache
def _letters() -> re.Pattern[str]:
    letters, codes = _words("letters"), _words("codes")
    return re.compile(rf"(?i)(?<![\w-]){_size()}[- ](?:{letters})\b(?:\s[\w:-]{{1,20}}){{0,4}}?\s(?:{codes})\b")


def _size() -> str:
    return rf"(?P<size>\d{{1,4}}|{'|'.join(_NUMBERS)})"


def _words(key: str) -> str:
    return "|".join(map(re.escape, sorted(vocabulary().words(_KEY, key), reverse=True)))
