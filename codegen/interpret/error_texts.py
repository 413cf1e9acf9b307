"""Error texts: recognizes a documented error by the wording that api.toml gives for its API, and finds what changes."""

from __future__ import annotations

import re

import msgspec

from codegen.spec.conventions import ErrorText

_MARK = re.compile(r"\{(\w*)\}|\{\{|\}\}")


class Hole(msgspec.Struct, frozen=True):
    """What changes with the request: its name, and where it is in a text."""

    name: str
    start: int
    end: int


class Wording:
    """One error text. Each literal part is sought once, from the left, so matching is linear in the text."""

    def __init__(self, text: ErrorText) -> None:
        self.condition = text.condition
        self._names: list[str] = []
        self._literals = [""]
        at = 0
        for mark in _MARK.finditer(text.text):
            self._literals[-1] += text.text[at : mark.start()]
            if mark[1] is None:
                self._literals[-1] += mark[0][0]
            else:
                self._names.append(mark[1])
                self._literals.append("")
            at = mark.end()
        self._literals[-1] += text.text[at:]

    def holes_in(self, words: str) -> list[Hole] | None:
        """Return the named holes of ``words`` in order; None when ``words`` has another wording."""
        first, *others = self._literals
        if not words.startswith(first):
            return None
        if not others:
            return [] if words == first else None
        return self._sought(words, len(first), others)

    def _sought(self, words: str, at: int, literals: list[str]) -> list[Hole] | None:
        holes = []
        for number, (name, literal) in enumerate(zip(self._names, literals, strict=True), 1):
            last = number == len(literals)
            end = len(words) - len(literal) if last else words.find(literal, at)
            if end < at or (last and not words.endswith(literal)):
                return None
            if name:
                holes.append(Hole(name, at, end))
            at = end + len(literal)
        return holes
