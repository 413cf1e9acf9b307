"""Groups: tables, lists, headings and lines that describe fields, as GroupFacts with a RowFact for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from codegen.diagnostics.location import Location
from codegen.dialects.facts import FieldCell, RowFact
from codegen.dialects.generic.labels import label
from codegen.dialects.generic.tables import TableKind, TableRead, cells_of, read_table
from codegen.dialects.reading import Reading
from codegen.documents.model import Block, Mark, Row
from codegen.text import Text
from codegen.wording.columns import Column
from codegen.wording.scalars import Kind
from codegen.wording.types import read_type

Cells = dict[str, FieldCell]
MarkedWords = tuple[str, tuple[Mark, ...]]
_SCALARS = frozenset({
    Kind.STRING, Kind.INTEGER, Kind.NUMBER, Kind.DECIMAL, Kind.BOOLEAN, Kind.DATE, Kind.DATETIME, Kind.TIME, Kind.FILE,
})  # fmt: skip


class RowDraft(msgspec.Struct):
    """A row under way: what is below it may still add to it. ``taken`` are the blocks that it is read from."""

    place: Location
    cells: Cells
    taken: list[Block | Row]
    depth: int = 0
    choice: int | None = None
    under: Text | None = None
    values: list[FieldCell] = []
    unknown: tuple[FieldCell, ...] = ()
    more: list[MarkedWords] = []

    @property
    def is_scalar(self) -> bool:
        """Whether the row's type is one that holds no fields."""
        cell = self.cells.get("type")
        kind = read_type(cell.text.raw.partition("\n")[0], cell.marks) if cell is not None else None
        return kind is not None and kind.kind in _SCALARS

    def describe(self, words: str, marks: Sequence[Mark] = ()) -> None:
        """Add ``words`` to the description, on a line of their own."""
        if words.strip():
            self.more.append((words, tuple(marks)))

    def fact(self, group: str) -> RowFact:
        """Return the row as a fact of a group."""
        return RowFact(
            place=self.place, group=group, cells=self._cells(), depth=self.depth, choice=self.choice, under=self.under,
            values=tuple(self.values), unknown=self.unknown,
        )  # fmt: skip

    def _cells(self) -> Cells:
        if not self.more:
            return self.cells
        before = self.cells.get("description")
        first: list[MarkedWords] = [(before.text.raw, before.marks)] if before is not None else []
        words, marks = _joined([*first, *self.more])
        place, header = (before.place, before.header) if before is not None else (self.place, "description")
        return {**self.cells, "description": FieldCell(header, Text(words), place, marks)}


def _joined(parts: Sequence[MarkedWords]) -> MarkedWords:
    """Join the parts, a line for each, their marks moved along."""
    lines: list[str] = []
    moved: list[Mark] = []
    at = 0
    for words, marks in parts:
        moved += [Mark(mark.kind, mark.start + at, mark.end + at, mark.target) for mark in marks]
        lines.append(words)
        at += len(words) + 1
    return "\n".join(lines), tuple(moved)


def rows_of_table(read: TableRead, reading: Reading, depth: int = 0) -> Iterator[RowDraft]:
    """Yield the rows of a table, those of tables nested in its cells below them, each row's group title with it."""
    under: Text | None = None
    for row in read.rows:
        if row.full:
            under = row.cells[0].text if row.cells else None
            continue
        cells, unknown = cells_of(row, read)
        if read.kind is TableKind.VALUES:
            cells = _valued(cells)
        draft = RowDraft(row.place, cells, [row], depth, under=under, unknown=unknown)
        if not (cells.keys() & {Column.NAME.value, Column.VALUE.value, Column.STATUS.value, Column.VALUES.value}):
            if not row.nested:
                continue
        elif not _is_anonymous(draft):
            yield draft
        for nested in row.nested:
            yield from rows_of_table(read_table(nested, reading.columns), reading, depth + 1)


def _is_anonymous(row: RowDraft) -> bool:
    """Whether a row describes the whole, as generators write it: ``*anonymous*``."""
    cell = row.cells.get("name")
    if cell is None or cell.text.raw.strip("*_ ") != "anonymous":
        return False
    return cell.text.raw.strip() != "anonymous" or any(mark.kind == "emphasis" for mark in cell.marks)


def _valued(cells: Cells) -> Cells:
    """Return the cells of a table of values, the first column of which is the value whatever its header."""
    first = next((column for column in (Column.VALUE, Column.VALUES, Column.STATUS) if column.value in cells), None)
    return {("value" if column == first else column): cell for column, cell in cells.items()}


def label_of_row(row: Row, reading: Reading) -> bool:
    """Whether a full-width row is a label that begins a group of its own."""
    return row.full and bool(row.cells) and label(row.cells[0].text.raw, reading.labels) is not None


def parts_of_table(read: TableRead, reading: Reading) -> list[tuple[str | None, TableRead]]:
    """Split the table: a full-width row that is a label begins a part, given with its words."""
    parts: list[tuple[str | None, list[Row]]] = [(None, [])]
    for row in read.rows:
        if label_of_row(row, reading):
            parts.append((row.cells[0].text.raw, []))
        else:
            parts[-1][1].append(row)
    return [(words, TableRead(read.kind, read.columns, read.header, tuple(rows))) for words, rows in parts if rows]
