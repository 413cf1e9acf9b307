"""Rows of tables that hold words alone, as most rows of reference pages do: each is one node of the tree.

Its cells become elements only where somebody asks for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.documents.html.tree import Element, Node

# Attributes that say nothing of how a cell is read, as far as events.py does not see that they hide it.
_QUIET = r"(?:[ \t]++(?:align|headers|scope|style|valign|width)=\"[^\"<>&\n]*+\")*+"
# Every quantifier is possessive: a row of another kind is found out in one pass over it.
PLAIN_ROW = re.compile(
    r"([ \t\n]*+)<tr(?:[ \t]++class=\"([^\"<>&\n]*+)\")?+>"
    rf"((?:[ \t\n]*+<(t[dh]){_QUIET}>[^<&]*+</\4>)++[ \t\n]*+)</tr>"
)
_CELL = re.compile(r"<t([dh])([^>]*+)>([^<]*+)</t[dh]>")
_KIND_AND_WORDS = re.compile(r"<(t[dh])[^>]*+>([^<]*+)</")
_BETWEEN = re.compile(r"(?:^|</t[dh]>)[ \t\n]")
_ATTRIBUTE = re.compile(r"([a-z]+)=\"([^\"]*+)\"")
_SPACES = " \n\t\f\r"


class PlainRow(Element):
    """A ``<tr>`` with plain cells alone in it, ``width`` of them. ``source`` is what is between its tags."""

    __slots__ = ("_children", "_from", "source", "width")

    def __init__(self, row: re.Match[str], parent: Element, line: int, line_start: int) -> None:
        """``row`` is what PLAIN_ROW found; its tag is on ``line``, which starts at offset ``line_start``."""
        start = row.end(1)
        self.name, self.parent, self.line_ends = "tr", parent, 0
        self.attrs = {} if row[2] is None else {"class": row[2].split()}
        self.sourceline, self.sourcepos = line, start - line_start
        self.source: str = row[3]
        self.width = self.source.count("<t")
        self._from = row.start(3) - line_start
        self._children: list[Node] | None = None

    @property
    def contents(self) -> list[Node]:  # type: ignore[override]
        """Its cells, and the white space between them."""
        if self._children is None:
            self._children = list(self._nodes())
        return self._children

    @property
    def is_spaced(self) -> bool:
        """Whether there is white space between its cells."""
        source = self.source
        may_be = source[0] != "<" or "> " in source or ">\n" in source or ">\t" in source
        return may_be and _BETWEEN.search(source) is not None

    def cells(self) -> list[tuple[str, str]]:
        """Return the name and the words of each cell, without making elements of them."""
        return _KIND_AND_WORDS.findall(self.source)

    def lines(self) -> list[int] | None:
        """Return the line of the tag of each cell; None where all are on that of the row."""
        if "\n" not in self.source:
            return None
        line, at, lines = self.sourceline, 0, []
        for cell in _CELL.finditer(self.source):
            line += self.source.count("\n", at, cell.start())
            lines.append(line)
            at = cell.start()
        return lines

    def _nodes(self) -> Iterator[Node]:
        source, at = self.source, 0
        for cell in _CELL.finditer(source):
            if at < cell.start():
                yield _folded(source[at : cell.start()])
            yield self._element(cell)
            at = cell.end()
        if at < len(source):
            yield _folded(source[at:])

    def _element(self, cell: re.Match[str]) -> Element:
        source, at = self.source, cell.start()
        line = self.sourceline + source.count("\n", 0, at)
        position = at - source.rfind("\n", 0, at) - 1 if line > self.sourceline else self._from + at
        element = Element(f"t{cell[1]}", dict(_ATTRIBUTE.findall(cell[2])), self, line, position)
        element.line_ends = 0
        if cell[3]:
            element.contents.append(_folded(cell[3]))
        return element


def _folded(text: str) -> str:
    """Return ``text``; white space alone as one space or line end, as everywhere in the tree."""
    if text.strip(_SPACES):
        return text
    return "\n" if "\n" in text else " "
