"""Tables of HTML: gathers rows and cells as they come, spreads spanning cells, and finds the header."""

from __future__ import annotations

import msgspec
from bs4.element import Tag

from codegen.diagnostics.finding import visible
from codegen.diagnostics.location import Location
from codegen.documents.code_detection import span
from codegen.documents.html.words import WordLine, text_of
from codegen.documents.model import Cell, Row, Table
from codegen.text import Text

# No table for people is wider; past this, spans are not spread: a hostile page could ask for millions of cells.
_WIDEST = 100
_LONGEST_SPAN = 1_000


class CellDraft(msgspec.Struct):
    """A cell as it stands in the source."""

    words: str
    first: int
    last: int
    is_header: bool
    columns: int = 1
    rows: int = 1


class RowDraft(msgspec.Struct):
    """A row as it stands in the source."""

    first: int
    in_head: bool
    last: int = 0
    cells: list[CellDraft] = msgspec.field(default_factory=list)

    @property
    def is_header(self) -> bool:
        """Whether every cell is a header cell."""
        return bool(self.cells) and all(cell.is_header for cell in self.cells)


class TableBuilder:
    """One table while it is read. ``position`` is where its block goes among the blocks of the page."""

    def __init__(self, page: str, line: int, position: int) -> None:
        self.page, self.line, self.position = page, line, position
        self.in_head = False
        self._rows: list[RowDraft] = []

    def start_row(self, line: int) -> None:
        """A ``<tr>`` begins."""
        self._rows.append(RowDraft(line, self.in_head))

    def add_cell(self, tag: Tag, lines: list[WordLine], first: int, last: int) -> None:
        """A cell has ended. A row that was never opened opens with it."""
        if not self._rows:
            self.start_row(first)
        draft = CellDraft(text_of(lines), first, max(first, last), tag.name == "th")
        draft.columns = _span(tag, "colspan", _WIDEST)
        draft.rows = _span(tag, "rowspan", _LONGEST_SPAN)
        self._rows[-1].cells.append(draft)
        self._rows[-1].last = max(self._rows[-1].last, draft.last)

    def finish(self, last: int) -> Table | None:
        """The table, or None when it has no cell."""
        rows = _spread([row for row in self._rows if row.cells])
        if not rows:
            return None
        head = _header_index(rows)
        header = rows.pop(head).cells if head is not None else []
        names = [cell.words for cell in header]
        return Table(
            span(self.page, self.line, last),
            tuple(self._cell(cell, cell.words) for cell in header),
            tuple(self._row(row, names) for row in rows),
        )

    def _row(self, row: RowDraft, names: list[str]) -> Row:
        named = [*names, *[""] * (len(row.cells) - len(names))]
        cells = (self._cell(cell, name) for cell, name in zip(row.cells, named, strict=False))
        return Row(span(self.page, row.first, row.last), tuple(cells))

    def _cell(self, cell: CellDraft, name: str) -> Cell:
        end = cell.last if cell.last > cell.first else 0
        return Cell(Location(self.page, cell.first, end, visible(name, 60)), Text(cell.words))


def _header_index(rows: list[RowDraft]) -> int | None:
    """The row that names the columns: the last of the head, or a first row of nothing but header cells."""
    heads = [index for index, row in enumerate(rows) if row.in_head]
    if heads:
        return heads[-1]
    return 0 if rows[0].is_header else None


def _span(tag: Tag, name: str, most: int) -> int:
    value = tag.get(name)
    digits = value if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 9 else "1"
    return max(1, min(most, int(digits)))


def _spread(rows: list[RowDraft]) -> list[RowDraft]:
    """Repeat cells over the columns and rows that they span."""
    if all(cell.columns == cell.rows == 1 for row in rows for cell in row.cells):
        return rows
    carried: dict[int, tuple[int, CellDraft]] = {}
    return [_spread_row(row, carried) for row in rows]


def _spread_row(row: RowDraft, carried: dict[int, tuple[int, CellDraft]]) -> RowDraft:
    cells: list[CellDraft] = []
    waiting = iter(row.cells)
    draft = next(waiting, None)
    while draft or len(cells) in carried:
        at = len(cells)
        if at in carried:
            left, above = carried.pop(at)
            cells.append(above)
            if left > 1:
                carried[at] = (left - 1, above)
        elif draft:
            for column in range(at, max(at + 1, min(at + draft.columns, _WIDEST))):
                cells.append(draft)
                if draft.rows > 1 and column < _WIDEST:
                    carried[column] = (draft.rows - 1, draft)
            draft = next(waiting, None)
    return RowDraft(row.first, row.in_head, row.last, cells)
