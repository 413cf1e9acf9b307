"""Words of HTML: gathers the text of one block as a browser would show it, line by line, with source lines.

White space folds as in HTML, ``<br>`` ends a line, ``&nbsp;`` becomes a plain space and survives folding.
"""

from __future__ import annotations

import re

import msgspec

from codegen.documents.marking import MarkedLine, MarkedText, joined, stripped, without
from codegen.documents.model import MarkKind
from codegen.wording.http_methods import METHODS

_SPACES = " \t\n\r\f"
_FOLD = re.compile(rf"[{_SPACES}]+")
# Soft hyphens, zero-width spaces and joiners of words, byte order marks: they only say where a line may break.
_BREAK_HINTS = frozenset("\u00ad\u200b\u2060\ufeff")
_NO_HINTS = dict.fromkeys(map(ord, _BREAK_HINTS))


def shown(words: str) -> str:
    """``words`` without invisible hints where to break a line, and with plain spaces for ``&nbsp;``."""
    return words if words.isascii() else words.translate(_NO_HINTS).replace("\u00a0", " ")


def shown_line(line: MarkedText) -> MarkedText:
    """``line`` as ``shown`` makes its words, without spaces at its end."""
    if not line.words.isascii():
        line = without(line, _BREAK_HINTS)
        line = MarkedText(line.words.replace("\u00a0", " "), line.marks)
    return stripped(line, left=False)


def line_of(text: str) -> str:
    """``text`` as it is shown when nothing else is on its line."""
    if not text or text.isidentifier() or text.isalnum():
        return text
    return shown(_FOLD.sub(" ", text)).strip()


def lines_before_end(text: str) -> int:
    """How many line ends of the source are before the end of the words of ``text``."""
    return text.rstrip(_SPACES).count("\n")


class WordLine(msgspec.Struct):
    """One line as shown, folded and stripped, and the source lines that its words are on (0 while it has none)."""

    marked: MarkedText = MarkedText()
    first: int = 0
    last: int = 0

    @property
    def text(self) -> str:
        """Its words."""
        return self.marked.words


class Words:
    """The words of one block."""

    def __init__(self) -> None:
        self._lines: list[WordLine] = []
        self._line = WordLine()
        self._pieces = MarkedLine()
        self._empty = True

    def add(self, text: str, line: int) -> None:
        """Add text that begins on source line ``line``."""
        stripped = text.strip(_SPACES)
        if not stripped:
            if not self._pieces.is_empty:
                self._pieces.add(" ")
            return
        before = text.count("\n", 0, text.index(stripped[0]))
        self._line.first = self._line.first or line + before
        self._line.last = line + before + stripped.count("\n")
        self._pieces.add(_FOLD.sub(" ", text))
        self._empty = False

    def part_method(self) -> None:
        """Part a method from an element that begins right after it, which sites set apart by its looks alone."""
        if self._pieces.is_short and self._pieces.words.strip().upper() in METHODS:
            self._pieces.add(" ")

    def open(self, kind: MarkKind, target: str | None = None) -> None:
        """Begin an element that marks its words."""
        self._pieces.open(kind, target)

    def close(self) -> None:
        """End the marking element opened last."""
        self._pieces.close()

    def end_line(self) -> None:
        """End a line as the page shows it, at ``<br>`` for one."""
        self._line.marked = shown_line(self._pieces.end())
        self._lines.append(self._line)
        self._line, self._empty = WordLine(), True

    def end_block(self) -> None:
        """End a block inside this one: a line end, unless the line has no words yet."""
        if self._line.first:
            self.end_line()

    def take(self) -> list[WordLine]:
        """Take the lines without the blank ones at both ends; afterwards there are no words here."""
        if self._empty and not self._lines:
            return []
        self.end_line()
        lines, self._lines = self._lines, []
        filled = [number for number, line in enumerate(lines) if line.text.strip()]
        return lines[filled[0] : filled[-1] + 1] if filled else []


def paragraphs(lines: list[WordLine]) -> list[list[WordLine]]:
    """``lines`` in stretches without blank lines: on screen and in saved text a blank line parts paragraphs."""
    stretches: list[list[WordLine]] = [[]]
    for line in lines:
        if line.text.strip():
            stretches[-1].append(line)
        elif stretches[-1]:
            stretches.append([])
    return [stretch for stretch in stretches if stretch]


def text_of(lines: list[WordLine]) -> MarkedText:
    """Return the words of ``lines`` with their marks, stripped."""
    return stripped(joined([line.marked for line in lines])) if lines else MarkedText()
