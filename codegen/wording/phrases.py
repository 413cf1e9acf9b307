"""Phrases: many short patterns of words, found in one pass over a text.

A phrase is written as in ``"(possible|valid) values [are]"``: alternatives in round brackets, optional words in square
ones. It matches whole words, whatever their case and spacing. A text is walked word by word, and only phrases that
begin with that word are tried, so the cost grows with the text and not with the number of phrases.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

import msgspec

_WORD = re.compile(r"\w+")
_UNIT = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|[^\s()\[\]]+")
_GAP = r",?\s{1,3}"


class Found(msgspec.Struct, frozen=True):
    """A phrase in a text: what it was listed under, and where it is."""

    key: str
    start: int
    end: int


class Phrases:
    """Phrases by key, ready to be found."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        self._by_word: dict[str, list[tuple[str, str]]] = {}
        for key, phrase in phrases:
            for word in _first_words(phrase):
                self._by_word.setdefault(word, []).append((key, phrase))
        for listed in self._by_word.values():
            listed.sort(key=lambda entry: -len(entry[1]))  # of two that match as much, the more particular counts

    @property
    def patterns(self) -> Iterator[re.Pattern[str]]:
        """The patterns of all phrases; each is compiled when a text first holds its first word."""
        return (_compiled(phrase) for listed in self._by_word.values() for _, phrase in listed)

    def find(self, words: str) -> Iterator[Found]:
        """Yield the phrases in ``words`` in order, the longest at each word, none inside another."""
        at = 0
        for word in _WORD.finditer(words):
            if word.start() >= at and (best := self._longest(words, word)):
                yield best
                at = best.end

    def starts(self, words: str, at: int = 0) -> Found | None:
        """Return the longest phrase that is at offset ``at``; None for none."""
        word = _WORD.match(words, at)
        return self._longest(words, word) if word else None

    def _longest(self, words: str, word: re.Match[str]) -> Found | None:
        best: Found | None = None
        for key, phrase in self._by_word.get(word[0].lower(), ()):
            match = _compiled(phrase).match(words, word.start())
            if match and (best is None or match.end() > best.end):
                best = Found(key, match.start(), match.end())
        return best


def _first_words(phrase: str) -> set[str]:
    """Return the words that ``phrase`` can begin with."""
    words: set[str] = set()
    for unit in _units(phrase):
        words |= {_WORD.match(part.lower())[0] for part in unit.strip("()[]").split("|")}  # type: ignore[index]
        if not unit.startswith("["):
            break
    return words


@functools.cache
def _compiled(phrase: str) -> re.Pattern[str]:
    pattern = ""
    begun = False
    for unit in _units(phrase):
        inner = "|".join(_escaped(part) for part in unit.strip("()[]").split("|"))
        if unit.startswith("["):
            pattern += rf"(?:{_GAP}(?:{inner}))?" if begun else rf"(?:(?:{inner}){_GAP})?"
            continue
        pattern += (_GAP if begun else "") + f"(?:{inner})"
        begun = True
    return re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE)


def _units(phrase: str) -> list[str]:
    return _UNIT.findall(phrase)


def _escaped(words: str) -> str:
    return _GAP.join(re.escape(part) for part in words.split())
