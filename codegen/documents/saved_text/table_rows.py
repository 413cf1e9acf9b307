"""Rows of tables in saved text: splits a line whose cells run together into the cells of known columns.

The columns' patterns decide. All splits are looked at, in bounded time; where more than one fits, the one with the
longest type wins and the caller gets the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from codegen.documents.saved_text.vocabulary import ColumnWords, TableWords, Vocabulary

# Cells before the last one are names, types and flags. The bound keeps a hostile line from costing more than
# columns times this squared, whatever its length.
_LONGEST_CELL = 250
_MISSING = -1_000_000  # the rank of an empty cell: what a page leaves out is the end of a row

Cells = tuple[str, ...]


class Column(msgspec.Struct, frozen=True):
    """One column ready for splitting; ``typed`` columns hold a type and prefer their longest reading."""

    header: str
    pattern: re.Pattern[str]
    typed: bool
    may_be_empty: bool


class RowWords(msgspec.Struct, frozen=True):
    """A table of the vocabulary ready for use: the header lines that begin it, and its columns."""

    headers: frozenset[str]
    columns: tuple[Column, ...]
    spaced: bool


class _Split(msgspec.Struct, frozen=True):
    """One way to split the rest of a line.

    ``rank`` is what makes it better: longer types, then gaps at the end and not at the front, then shorter first cells.
    """

    rank: tuple[int, ...]
    cells: Cells


def compile_tables(vocabulary: Vocabulary, lines: Sequence[str]) -> list[RowWords]:
    """Return the tables of ``vocabulary`` with the type words that ``lines`` of the page add to it."""
    types = _type_pattern(vocabulary, lines)
    return [_compile(table, types) for table in vocabulary.tables]


def split_row(table: RowWords, line: str) -> list[Cells]:
    """Return the splits of ``line`` that fit, the preferred first: none, one, or two when the line is ambiguous."""
    return [split.cells for split in _Splitter(table, line).splits()]


def _type_pattern(vocabulary: Vocabulary, lines: Sequence[str]) -> str:
    headings = [re.compile(pattern) for pattern in vocabulary.type_headings]
    short = [line.strip() for line in lines if len(line) <= _LONGEST_CELL]
    type_words = {match[1] for line in short for pattern in headings if (match := pattern.fullmatch(line))}
    words = [*vocabulary.types, *(re.escape(word) for word in sorted(type_words) if word)]
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")" if words else "(?!)"


def _compile(table: TableWords, types: str) -> RowWords:
    words = [column.header for column in table.columns if column.header]
    headers = frozenset({" ".join(words), "".join(words)})
    return RowWords(headers, tuple(_column(column, types) for column in table.columns), table.spaced)


def _column(column: ColumnWords, types: str) -> Column:
    pattern = re.compile(column.cell.replace("{types}", types))
    return Column(column.header, pattern, "{types}" in column.cell, pattern.fullmatch("") is not None)


class _Splitter:
    """Splits one line, column by column from the left, each rest of the line once."""

    def __init__(self, table: RowWords, line: str) -> None:
        self.columns, self.spaced, self.line = table.columns, table.spaced, line
        self._known: dict[tuple[int, int], list[_Split]] = {}

    def splits(self) -> list[_Split]:
        return self._from(0, 0)

    def _from(self, index: int, start: int) -> list[_Split]:
        """Return the two best splits of the line from ``start`` over the columns from ``index``."""
        if index == len(self.columns):
            return [_Split((0,), ())] if start == len(self.line) else []
        key = (index, start)
        if key not in self._known:
            splits = {split.cells: split for split in self._candidates(index, start)}
            self._known[key] = sorted(splits.values(), key=lambda split: split.rank, reverse=True)[:2]
        return self._known[key]

    def _candidates(self, index: int, start: int) -> Iterator[_Split]:
        column = self.columns[index]
        if column.may_be_empty:
            yield from self._join(column, "", self._from(index + 1, start))
        for end in self._ends(index, start):
            if column.pattern.fullmatch(self.line, start, end):
                following = end + 1 if self.spaced and end < len(self.line) else end
                yield from self._join(column, self.line[start:end], self._from(index + 1, following))

    def _join(self, column: Column, cell: str, rests: list[_Split]) -> Iterator[_Split]:
        for rest in rests:
            types = rest.rank[0] + (len(cell) if column.typed else 0)
            yield _Split((types, -len(cell) or _MISSING, *rest.rank[1:]), (cell.strip(), *rest.cells))

    def _ends(self, index: int, start: int) -> Iterator[int]:
        """Where a cell that begins at ``start`` can end so that the next column can begin there."""
        length = len(self.line)
        if start < length and all(column.may_be_empty for column in self.columns[index + 1 :]):
            yield length
        if index + 1 == len(self.columns):
            return
        for end in range(start + 1, min(length, start + _LONGEST_CELL + 1)):
            if self.spaced:
                if self.line[end] == " ":
                    yield end
            elif self._can_start(index + 1, end):
                yield end

    def _can_start(self, index: int, at: int) -> bool:
        """Return a quick look that spares most positions: an empty match counts, a later column may begin there."""
        return self.columns[index].pattern.match(self.line, at) is not None
