"""Words of HTML: gathers the text of one block as a browser would show it, line by line, with source lines.

White space folds as in HTML, ``<br>`` ends a line, ``&nbsp;`` becomes a plain space and survives folding.
"""

from __future__ import annotations

import re

import msgspec

_FOLD = re.compile(r"[ \t\n\r\f]+")
# Soft hyphens, zero-width spaces and joiners of words, byte order marks: they only tell where a line may break.
_BREAK_HINTS = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_SPACES = re.compile("  +")


def shown(words: str) -> str:
    """``words`` without invisible hints where to break a line, and with plain spaces for ``&nbsp;``."""
    return words if words.isascii() else words.translate(_BREAK_HINTS).replace("\u00a0", " ")


class WordLine(msgspec.Struct):
    """One line as shown, folded and stripped, and the source lines that its words stand on (0 while it has none)."""

    text: str = ""
    first: int = 0
    last: int = 0


class Words:
    """The words of one block."""

    def __init__(self) -> None:
        self._lines: list[WordLine] = []
        self._line = WordLine()
        self._pieces: list[str] = []

    def add(self, text: str, line: int) -> None:
        """Add text that begins on source line ``line``."""
        stripped = text.strip(" \t\n\r\f")
        if stripped:
            before = text.count("\n", 0, text.index(stripped[0]))
            self._line.first = self._line.first or line + before
            self._line.last = line + before + stripped.count("\n")
        self._pieces.append(_FOLD.sub(" ", text))

    def end_line(self) -> None:
        """A line end that the page shows, as ``<br>`` does."""
        folded = _SPACES.sub(" ", "".join(self._pieces)).strip(" ")
        self._line.text = shown(folded).rstrip()
        self._lines.append(self._line)
        self._line, self._pieces = WordLine(), []

    def end_block(self) -> None:
        """The border of a block inside this one: a line end, unless the line has no words yet."""
        if self._line.first:
            self.end_line()

    def take(self) -> list[WordLine]:
        """The lines without the blank ones at both ends; afterwards there are no words here."""
        if not self._pieces and not self._lines:
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


def text_of(lines: list[WordLine]) -> str:
    """The words of ``lines``, stripped."""
    return "\n".join(line.text for line in lines).strip()
