"""Marks: where a page set some of the words apart (code, strong text, a link, a badge)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol


class Mark(Protocol):
    """A stretch of the words that the page set apart; ``documents.model.Mark`` is one.

    ``kind`` is code, strong, emphasis, link or badge; ``start`` and ``end`` are offsets into the words; ``target`` is
    the address of a link as written.
    """

    @property
    def kind(self) -> str:
        """What sets the words apart."""

    @property
    def start(self) -> int:
        """Offset of the first character."""

    @property
    def end(self) -> int:
        """Offset after the last character."""

    @property
    def target(self) -> str | None:
        """Where a link leads."""


Marks = Sequence[Mark]


def marked(words: str, marks: Marks, *kinds: str) -> Iterator[str]:
    """Yield the words of the marks of these ``kinds``, in the order of the marks."""
    for mark in marks:
        if mark.kind in kinds:
            yield words[mark.start : mark.end].strip()
