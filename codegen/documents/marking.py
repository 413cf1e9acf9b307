"""Marking: gathers words together with what the markup says about them, so that offsets fit the words as shown.

Shared by the readers that know markup. Words arrive in pieces, with elements opened and closed between them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

import msgspec

from codegen.documents.model import Mark, MarkKind
from codegen.text import Text

# Elements can nest without end on a page made for it; past this depth they are not marked.
_DEEPEST = 20
_SHORT = 12


class MarkedText(msgspec.Struct, frozen=True):
    """Words and their marks."""

    words: str = ""
    marks: tuple[Mark, ...] = ()

    @property
    def text(self) -> Text:
        """The words, as a block holds them."""
        return Text(self.words)


class _Open(msgspec.Struct):
    kind: MarkKind
    target: str | None
    start: int


class MarkedLine:
    """One line in the making. Words come with white space folded; a space at its start or after a space is dropped."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._after_space = True
        self._open: list[_Open] = []
        self._ignored = 0
        self._marks: list[Mark] = []

    @property
    def is_empty(self) -> bool:
        """Whether the line has no words yet."""
        return not self._length

    @property
    def is_short(self) -> bool:
        """Whether the line has no more than a word or two yet."""
        return 0 < self._length < _SHORT

    @property
    def words(self) -> str:
        """The words so far."""
        return "".join(self._pieces)

    def add(self, words: str) -> None:
        """Add words, white space folded to single spaces."""
        if self._after_space:
            words = words.lstrip(" ")
        if words:
            self._pieces.append(words)
            self._length += len(words)
            self._after_space = words.endswith(" ")

    def open(self, kind: MarkKind, target: str | None = None) -> None:
        """Begin an element that marks its words."""
        if len(self._open) < _DEEPEST:
            self._open.append(_Open(kind, target, self._length))
        else:
            self._ignored += 1

    def close(self) -> None:
        """End the element opened last."""
        if self._ignored:
            self._ignored -= 1
        elif self._open:
            self._mark(self._open.pop())

    def _mark(self, element: _Open) -> None:
        if element.start < self._length:
            self._marks.append(Mark(element.kind, element.start, self._length, element.target))

    def end(self) -> MarkedText:
        """Return the line as gathered; elements that are open go on in the next one."""
        for element in reversed(self._open):
            self._mark(element)
            element.start = 0
        line = MarkedText("".join(self._pieces), tuple(self._marks))
        self._pieces, self._length, self._after_space, self._marks = [], 0, True, []
        return line


def stripped(text: MarkedText, *, left: bool = True) -> MarkedText:
    """``text`` without white space at its ends and at the ends of its marks; a mark that holds no words is dropped.

    Unless ``left``, white space at the start stays.
    """
    words = text.words.strip() if left else text.words.rstrip()
    if not text.marks:
        return text if words == text.words else MarkedText(words)
    above = len(text.words) - len(text.words.lstrip()) if left else 0
    moved = (msgspec.structs.replace(mark, start=mark.start - above, end=mark.end - above) for mark in text.marks)
    return MarkedText(words, _ordered(filter(None, (_clamped(mark, words) for mark in moved))))


def _clamped(mark: Mark, words: str) -> Mark | None:
    start, end = max(0, mark.start), min(len(words), mark.end)
    while start < end and words[start].isspace():
        start += 1
    while start < end and words[end - 1].isspace():
        end -= 1
    return msgspec.structs.replace(mark, start=start, end=end) if start < end else None


def _ordered(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Outer marks before inner ones, each once."""
    unique = {(mark.kind, mark.start, mark.end): mark for mark in marks}
    return tuple(sorted(unique.values(), key=lambda mark: (mark.start, -mark.end, mark.kind)))


def joined(texts: Sequence[MarkedText], between: str = "\n") -> MarkedText:
    """``texts`` as one, parted by ``between``."""
    if len(texts) == 1:
        return texts[0]
    marks: list[Mark] = []
    at = 0
    for text in texts:
        marks += (
            msgspec.structs.replace(mark, start=mark.start + at, end=mark.end + at) if at else mark
            for mark in text.marks
        )
        at += len(text.words) + len(between)
    return MarkedText(between.join(text.words for text in texts), tuple(marks))


def without(text: MarkedText, dropped: frozenset[str]) -> MarkedText:
    """``text`` without the characters ``dropped``, which a reader of the page does not see."""
    if text.words.isascii() or dropped.isdisjoint(text.words):
        return text
    gone = [0]
    for char in text.words:
        gone.append(gone[-1] + (char in dropped))
    marks = (
        msgspec.structs.replace(mark, start=mark.start - gone[mark.start], end=mark.end - gone[mark.end])
        for mark in text.marks
    )
    words = "".join(char for char in text.words if char not in dropped)
    return MarkedText(words, tuple(mark for mark in marks if mark.start < mark.end))


def part(text: MarkedText, start: int, end: int) -> MarkedText:
    """Return the words of ``text`` from offset ``start`` up to ``end``, with the marks that are there."""
    first = bisect_left(text.marks, start, key=lambda mark: mark.start)
    stop = bisect_left(text.marks, end, key=lambda mark: mark.start)
    moved = (
        msgspec.structs.replace(mark, start=max(start, mark.start) - start, end=min(end, mark.end) - start)
        for mark in text.marks[max(0, first - _DEEPEST) : stop]
        if mark.end > start
    )
    return stripped(MarkedText(text.words[start:end], tuple(moved)))


def covers(text: MarkedText, kind: MarkKind) -> bool:
    """Whether one mark of ``kind`` covers all the words."""
    return any(mark.kind == kind and mark.start == 0 and mark.end == len(text.words) for mark in text.marks)
