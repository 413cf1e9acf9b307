"""Tables of saved text, known by their words: a header of usual column names, and rows whose cells a space parts.

Saving a page as text leaves no border between cells. A name has no space, a type is a type, a yes is a yes, and the
description is what is left; of all ways to cut a row the one that fits best is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from codegen.wording.columns import Column, column_of
from codegen.wording.flags import flags_of
from codegen.wording.http_methods import METHODS
from codegen.wording.requirements import read_flag
from codegen.wording.types import read_type

_LONGEST_HEADER = 120
_MOST_WORDS = 14  # of a header
_HEADER_WORDS = 4  # of one column
_TYPE_WORDS = 8
_MIDDLE_WORDS = 60  # of a description that is not the last column
# What a table of documentation can begin with.
_FIRST = frozenset({Column.NAME, Column.VALUE, Column.STATUS, Column.METHOD, Column.PATH, Column.TITLE})
_ONLY_FIRST = frozenset({Column.NAME, Column.VALUE})
_FLAGS = frozenset(
    {Column.REQUIRED, Column.OPTIONAL, Column.NULLABLE, Column.DEPRECATED, Column.READ_ONLY, Column.WRITEABLE}
)
_NUMBERS = frozenset({Column.LENGTH, Column.MINIMUM, Column.MAXIMUM})
_PROSE = frozenset({Column.DESCRIPTION, Column.NOTES})
_PLACES = frozenset({"body", "cookie", "form", "formdata", "header", "path", "query", "url"})
_NAME = re.compile(r"[\"'`“‘*<{\[:@$/.]?[^\W_][^\s,;]*[^\s.;:!]?$|_\w[^\s,;]*$")
_VALUE = re.compile(r"[A-Z\d][A-Z\d_.:/+-]*$|[\w.:/-]*[_\d][\w.:/-]*$")
_NUMBER = re.compile(r"[-–+]?\d[\d.,]*$|[-–—]$")
_SCALAR = re.compile(r"[-–+]?\d[\d.,]*$|[-–—]$|[\"'`“].*[\"'`”]$|(?i:true|false|null|none|n/a|empty)$|\[.*\]$|\{.*\}$")
_SENTENCE = re.compile(r"[.:;!?](?:\s|$)")
_LISTED = re.compile(r"[(\"'`|\[]|(?i:\benum)")
_JOINED = re.compile(r"(?i:\b(?:of|or|and|to)\b)|[|,/()\[\]<>]")
_STOP_WORDS = frozenset(
    {"a", "an", "and", "as", "by", "for", "from", "if", "in", "of", "on", "or", "the", "to", "when"}
)
_RECORD = re.compile(r"[A-Z]|.*(?:_|\[\]|[a-z][A-Z])")


class WordTable(msgspec.Struct, frozen=True):
    """The columns of a table, as its header names them and as they are understood (None: an unknown one)."""

    headers: tuple[str, ...]
    columns: tuple[Column | None, ...]

    @property
    def is_loose(self) -> bool:
        """Whether only its description is known: then each row must show that it is one."""
        return self.columns == (None, Column.DESCRIPTION)

    @property
    def is_typed(self) -> bool:
        """Whether a row shows by its cells that it is one."""
        return Column.TYPE in self.columns or not _FLAGS.isdisjoint(self.columns)


class _Cut(msgspec.Struct, frozen=True):
    """One way to cut the rest of a row: where its cells end (in words), how well it fits, and what proves it."""

    score: float
    ends: tuple[int, ...] = ()
    proofs: int = 0


def read_header(line: str) -> WordTable | None:
    """Read the table whose header ``line`` is; None for any other line."""
    words = line.split()
    if not 2 <= len(words) <= _MOST_WORDS or len(line) > _LONGEST_HEADER or _SENTENCE.search(line):
        return None
    best: list[tuple[float, tuple[str, ...]]] = [(-100.0, ())] * (len(words) + 1)
    best[0] = (0.0, ())
    for end in range(1, len(words) + 1):
        for start in range(max(0, end - _HEADER_WORDS), end):
            header = " ".join(words[start:end])
            score = best[start][0] + _header_score(header, start, words)
            if score > best[end][0]:
                best[end] = (score, (*best[start][1], header))
    score, headers = best[-1]
    columns = tuple(_column(header) for header in headers)
    known = [column for column in columns if column]
    if len(known) == 1:
        return _loose_header(words)
    if not known or len(set(known)) < len(known) or len(known) <= len(columns) - len(known):
        return None
    if columns[0] not in _FIRST:
        return _loose_header(words)
    return WordTable(headers, columns) if score > 0 else None


def _loose_header(words: Sequence[str]) -> WordTable | None:
    """``Kite kind Description``: what the first column holds is not known, but it is not prose."""
    first = " ".join(words[:-1])
    fits = column_of(words[-1]) is Column.DESCRIPTION and words[-1][0].isupper() and first[0].isupper()
    return WordTable((first, words[-1]), (None, Column.DESCRIPTION)) if fits and len(words) <= _HEADER_WORDS else None


@lru_cache(maxsize=4096)
def _column(header: str) -> Column | None:
    return column_of(header)


def _header_score(header: str, start: int, words: Sequence[str]) -> float:
    column = _column(header)
    if column is None or (column in _ONLY_FIRST and start):
        # An unknown column is one word, written as the others are.
        fits = " " not in header and header[0].isupper() == words[0][0].isupper() and header.isalpha()
        return -1.0 if fits else -50.0
    return 3.0


def split_row(table: WordTable, line: str) -> tuple[str, ...] | None:
    """Split ``line`` into cells; None when it is no row of ``table``."""
    words = list(re.finditer(r"\S+", line))
    if not words or (table.columns[0] is Column.NAME and not _NAME.match(words[0][0])):
        return None
    if table.is_loose and not _VALUE.match(words[0][0]):
        return None
    cut = _Cutter(table, line, words).best()
    if cut is None or (table.is_typed and not cut.proofs):
        return None
    cells, start = [], 0
    for end in cut.ends:
        cells.append(line[words[start].start() : words[end - 1].end()] if end > start else "")
        start = end
    while len(cells) > 1 and not cells[-1]:
        cells.pop()
    return tuple(cells)


class _Cutter:
    """Cuts one line, column by column from the left, each rest of the line once."""

    def __init__(self, table: WordTable, line: str, words: Sequence[re.Match[str]]) -> None:
        self.table, self.line, self.words = table, line, words
        self._known: dict[tuple[int, int], _Cut | None] = {}

    def best(self) -> _Cut | None:
        """Return the best way to cut the line."""
        return self._from(0, 0)

    def _from(self, column: int, start: int) -> _Cut | None:
        if column == len(self.table.columns):
            return _Cut(0.0) if start == len(self.words) else None
        key = (column, start)
        if key not in self._known:
            self._known[key] = self._best(column, start)
        return self._known[key]

    def _best(self, column: int, start: int) -> _Cut | None:
        best: _Cut | None = None
        for end, score in self._ends(column, start):
            rest = self._from(column + 1, end)
            if rest and (best is None or score + rest.score > best.score):
                best = _Cut(score + rest.score, (end, *rest.ends), rest.proofs + self._proves(column, score))
        return best

    def _proves(self, column: int, score: float) -> int:
        kind = self.table.columns[column]
        return int(score >= 0.5 and (kind is Column.TYPE or kind in _FLAGS))

    def _text(self, start: int, end: int) -> str:
        return self.line[self.words[start].start() : self.words[end - 1].end()]

    def _ends(self, column: int, start: int) -> Iterator[tuple[int, float]]:
        """Where the cell of ``column`` that begins at word ``start`` can end, and how well that fits."""
        kind, count = self.table.columns[column], len(self.words)
        if column:
            yield start, -0.5 if kind in _PROSE else -2.0
        if start == count:
            return
        if column == len(self.table.columns) - 1:
            yield count, self._fit(kind, start, count) if count - start <= _TYPE_WORDS else 0.0
        elif column == 0:
            yield from self._names(start)
        elif kind in _PROSE:
            for end in range(start + 1, min(count, start + _MIDDLE_WORDS) + 1):
                yield end, 0.0
        else:
            for end in range(start + 1, min(count, start + _width(kind)) + 1):
                yield end, self._fit(kind, start, end)

    def _names(self, start: int) -> Iterator[tuple[int, float]]:
        """Yield a name, several with commas, and the marks behind it."""
        end = start + 1
        while end < len(self.words) and self.words[end - 1][0].endswith(","):
            end += 1
        yield end, 0.0
        while end < min(len(self.words), start + 4) and _is_mark(self.words[end][0]):
            end += 1
            yield end, 0.2

    def _fit(self, kind: Column | None, start: int, end: int) -> float:
        return _fit(kind, self._text(start, end), end - start)


def _width(kind: Column | None) -> int:
    """How many words a cell has at most."""
    if kind is Column.TYPE:
        return _TYPE_WORDS
    return 3 if kind in (None, Column.TITLE, Column.VALUES, Column.FORMAT, Column.EXAMPLE) else 1


def _is_mark(word: str) -> bool:
    return word in ("*", "†") or (word[:1] == "(" and word[-1:] == ")") or flags_of(word) is not None


@lru_cache(maxsize=4096)
def _fit(kind: Column | None, words: str, count: int) -> float:
    """How well ``words`` fit a cell of a column of ``kind``."""
    if kind is Column.TYPE:
        return _type_fit(words, count)
    if kind in _FLAGS:
        return 3.0 if read_flag(words) is not None else -3.0
    if kind in _NUMBERS:
        return 2.0 if _NUMBER.match(words) else -1.5
    if kind is Column.LOCATION:
        return 3.0 if words.lower() in _PLACES else -2.0
    if kind is Column.METHOD:
        return 3.0 if words.upper() in METHODS else -2.0
    if kind is Column.PATH:
        return 2.0 if words.startswith(("/", "http")) else -2.0
    if kind in (Column.DEFAULT, Column.EXAMPLE):
        return 1.5 if _SCALAR.match(words) else -2.5 if words[0].isupper() or words in _STOP_WORDS else -1.2
    return -0.5 * (count - 1)


def _is_long_type(words: str) -> bool:
    """Whether several words are one type: joined ("array of strings"), or no type without the last one."""
    first = read_type(words.split()[0])
    return _JOINED.search(words) is not None or first is None or first.kind is None


def _type_fit(words: str, count: int) -> float:
    read = read_type(words)
    if read is None or (count > 1 and (read.rest or _SENTENCE.search(words) or not _is_long_type(words))):
        return -2.5
    if read.values and count > 1 and not _LISTED.search(words):
        return -2.5  # what follows the type belongs to the description
    if read.kind is not None:
        return 3.0 + 0.1 * count
    return 0.5 if count == 1 and _RECORD.match(words) else -2.5
