"""Tables of Markdown: the rows of a pipe table as the page gives them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

from codegen.diagnostics.finding import visible
from codegen.diagnostics.location import Location
from codegen.documents.code_detection import span
from codegen.documents.markdown.words import InlineReader
from codegen.documents.marking import MarkedText, covers
from codegen.documents.model import Cell, Row, Table

# What is before a table on its line when it is inside a quote or begins an item.
_BEFORE = re.compile(r"^[ \t>]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+(?=\|))?")


class TableReader:
    """Reads the tables of one stretch of Markdown; ``first`` is the page's line that its ``source`` begins on."""

    def __init__(self, page: str, source: Sequence[str], first: int, inline: InlineReader) -> None:
        self.page, self.source, self.first, self.inline = page, source, first, inline

    def read(self, place: Location, tokens: Sequence[Token]) -> Table:
        """Return the table of ``tokens``, which are between its start and its end."""
        rows: list[tuple[int, list[MarkedText]]] = []
        sources: list[str] = []
        width, at = 0, 0
        for token in tokens:
            if token.type == "tr_open":
                sources, at = [], token.map[0] if token.map else 0
            elif token.type == "inline":
                sources.append(token.content)
            elif token.type == "tr_close":
                cells = self._cells(at, sources, width)
                width = width or len(cells)
                rows.append((at, [self.inline.words(cell) for cell in cells]))
        return self._table(place, rows)

    def _table(self, place: Location, rows: list[tuple[int, list[MarkedText]]]) -> Table:
        at, head = rows[0]
        rest = rows[1:]
        if not any(cell.words for cell in head):  # a table must have a header in Markdown, so some have an empty one
            at, head, rest = (*rest[0], rest[1:]) if len(rest) > 1 and _is_bold(rest[0][1]) else (at, [], rest)
        names = [cell.words for cell in head]
        header = tuple(self._cell(at, cell.words, cell) for cell in head)
        return Table(place, header, tuple(self._row(at, cells, names) for at, cells in rest))

    def _row(self, at: int, cells: list[MarkedText], names: list[str]) -> Row:
        named = [*names, *[""] * (len(cells) - len(names))]
        row_cells = (self._cell(at, name, cell) for name, cell in zip(named, cells, strict=False))
        return Row(span(self.page, self.first + at, self.first + at), tuple(row_cells))

    def _cell(self, at: int, name: str, said: MarkedText) -> Cell:
        return Cell(Location(self.page, self.first + at, cell=visible(name, 60)), said.text, said.marks)

    def _cells(self, at: int, sources: list[str], width: int) -> list[str]:
        """Return the cells that the page gives: the parser pads short rows and cuts long ones to the header."""
        parts = self._given(at)
        if width and len(parts) > width:
            parts = _rejoined(parts)
            if len(parts) == width:
                return parts
        return [*sources[: len(parts)], *parts[len(sources) :]]

    def _given(self, at: int) -> list[str]:
        line = self.source[at]
        row = _BEFORE.sub("", line).rstrip()
        cells = [cell.strip() for cell in (escapedSplit(row) if "\\" in row else row.split("|"))]
        if cells and not cells[0]:
            cells.pop(0)
        if cells and not cells[-1]:
            cells.pop()
        return cells


def _is_bold(cells: list[MarkedText]) -> bool:
    return len(cells) > 1 and all(not cell.words or covers(cell, "strong") for cell in cells)


def _rejoined(cells: Sequence[str]) -> list[str]:
    """Cells that were split at a pipe inside code belong together, whatever the standard says."""
    joined: list[str] = []
    odd = False
    for cell in cells:
        if odd:
            joined[-1] += f" | {cell}" if joined[-1] else cell
        else:
            joined.append(cell)
        odd ^= cell.count("`") % 2 == 1
    return list(cells) if odd else joined
