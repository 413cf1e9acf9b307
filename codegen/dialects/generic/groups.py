"""Groups: tables, lists, headings and lines that describe fields, as GroupFacts with a RowFact for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from codegen.diagnostics.location import Location
from codegen.dialects.facts import FieldCell, GroupFact, RowFact
from codegen.dialects.generic.labels import label
from codegen.dialects.generic.tables import TableKind, TableRead, cells_of, read_table
from codegen.dialects.reading import Reading
from codegen.documents.model import Block, Mark, Row, Table
from codegen.text import Text
from codegen.wording.columns import Column

Cells = dict[str, FieldCell]


class RowDraft(msgspec.Struct):
    """A row under way: what stands below it may still add to it. ``taken`` are the blocks that it is read from."""

    place: Location
    cells: Cells
    taken: list[Block | Row]
    depth: int = 0
    choice: int | None = None
    under: Text | None = None
    values: list[FieldCell] = []
    unknown: tuple[FieldCell, ...] = ()

    def describe(self, words: str, marks: Sequence[Mark] = ()) -> None:
        """Add ``words`` to the description, on a line of their own."""
        if not words.strip():
            return
        before = self.cells.get("description")
        start = f"{before.text.raw}\n" if before else ""
        shifted = tuple(Mark(mark.kind, mark.start + len(start), mark.end + len(start), mark.target) for mark in marks)
        self.cells["description"] = FieldCell(
            before.header if before else "description",
            Text(start + words),
            before.place if before else self.place,
            (*(before.marks if before else ()), *shifted),
        )

    def fact(self, group: str) -> RowFact:
        """The row as a fact of a group."""
        return RowFact(
            place=self.place, group=group, cells=self.cells, depth=self.depth, choice=self.choice, under=self.under,
            values=tuple(self.values), unknown=self.unknown,
        )  # fmt: skip


class GroupDraft(msgspec.Struct):
    """A group under way, with its rows; ``fact`` lacks only what comes with them."""

    fact: GroupFact
    rows: list[RowDraft] = []
    taken: list[Block | Row] = []


def rows_of_table(read: TableRead, reading: Reading, depth: int = 0) -> Iterator[RowDraft]:
    """The rows of a table, those of tables nested in its cells below them, each row's group title with it."""
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
        else:
            yield draft
        for nested in row.nested:
            yield from rows_of_table(read_table(nested, reading.columns), reading, depth + 1)


def _valued(cells: Cells) -> Cells:
    """The cells of a table of values, the first column of which is the value whatever its header."""
    first = next((column for column in (Column.VALUE, Column.VALUES, Column.STATUS) if column.value in cells), None)
    return {("value" if column == first else column): cell for column, cell in cells.items()}


def label_of_row(row: Row, reading: Reading) -> bool:
    """Whether a full-width row is a label that begins a group of its own."""
    return row.full and bool(row.cells) and label(row.cells[0].text.raw, reading.labels) is not None


def parts_of_table(table: Table, read: TableRead, reading: Reading) -> list[tuple[str | None, TableRead]]:
    """The table in parts: a full-width row that is a label begins a part, given with its words."""
    parts: list[tuple[str | None, list[Row]]] = [(None, [])]
    for row in read.rows:
        if label_of_row(row, reading):
            parts.append((row.cells[0].text.raw, []))
        else:
            parts[-1][1].append(row)
    return [(words, TableRead(read.kind, read.columns, read.header, tuple(rows))) for words, rows in parts if rows]
