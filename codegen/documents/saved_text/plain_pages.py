"""Plain pages: finds the structure of saved text of no known make, by its lines and by the usual words.

The levels of headings are gone with the markup. A page's first heading is its title; a label ("Response", "Query
parameters") is below what it belongs to, and any other heading begins a section of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from codegen.diagnostics.finding import visible
from codegen.diagnostics.location import Location
from codegen.documents.model import Cell, Code, Heading, ListItem, Paragraph, Row, Table
from codegen.documents.saved_text.drawn_tables import read_drawn
from codegen.documents.saved_text.joined_tables import read_joined_header, split_joined
from codegen.documents.saved_text.line_walker import LineWalker, Step
from codegen.documents.saved_text.samples import find_sample
from codegen.documents.saved_text.word_tables import read_header, split_row
from codegen.text import Text
from codegen.wording.http_methods import ANY_METHOD
from codegen.wording.labels import Role, label_of

_BULLET = re.compile(r"([ \t]*)(?:([*•‣◦▪·–+-])|(\d{1,3}[.)]))[ \t]+(?=\S)")
_UNDERLINE = re.compile(r"(=|-|~)\1{2,}\s*$")
_HASHES = re.compile(r"(#{1,6})[ \t]+(\S.*?)[ \t#]*$")
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[^\W\d])")
_NUMBERED = re.compile(r"\d{1,2}((?:\.\d{1,2})*)\.?\s+\S")
_HEADING = re.compile(r"[^\W_][^.,;!?…]*(?:\.[^\s.,;!?…]+)*[\w)\]}>*\"'`]$|\w$")
_ADDRESS = re.compile(rf"(?:{ANY_METHOD})(?:\s|$)|.*(?:://|(?:^|\s)/\w)")
_CALL = re.compile(rf"(?:{ANY_METHOD})\s+\S*/[^\n]*$")
_VALUED = re.compile(r".{1,40}:\s+\S")
_SENTENCE = re.compile(r"\w \w.* (?:is|are|was|will|can|must|should|has|have|returns|may) \w")
_CONJUNCTIONS = frozenset({"and", "or"})
_LONGEST = 80
_MOST_WORDS = 9
_STRAY_TICKS = frozenset({"`", "``"})
Split: TypeAlias = Callable[[str], tuple[str, ...] | None]
_TITLE, _SECTION, _LABEL, _SUBLABEL = 1, 2, 3, 4


class PlainPage(LineWalker):
    """Walks the lines of one stretch of text that begins on line ``first`` of ``page``."""

    def __init__(
        self, page: str, lines: list[str], first: int, *, records: tuple[str, ...] = (), titled: bool = False
    ) -> None:
        """Take the names of the page's records as ``records``; ``titled`` means that it has had its title."""
        super().__init__(page, ["" if line.strip() in _STRAY_TICKS else line for line in lines], first)
        self._records, self._titled = records, titled
        self._last_end = 0

    def _steps(self) -> Sequence[Step]:
        return (
            self._code,
            self._sample,
            self._drawn_table,
            self._word_table,
            self._marked_heading,
            self._item,
            self._heading,
        )

    @property
    def _end(self) -> int:
        """The next line without words."""
        self._last_end = max(self._last_end, self._at)
        while self._last_end < len(self.lines) and self.lines[self._last_end].strip():
            self._last_end += 1
        return self._last_end

    def _begins_structure(self, at: int) -> bool:
        line = self.lines[at]
        return _BULLET.match(line) is not None or read_header(line) is not None

    # Code

    def _sample(self) -> bool:
        begins = not self._pending and self._is_blank(self._at - 1)
        sample = find_sample(self.lines, self._at, self._end, begins=begins)
        if sample is None:
            return False
        self._flush()
        self._add_code(sample, "")
        return True

    # Tables

    def _drawn_table(self) -> bool:
        drawn = read_drawn(self.lines, self._at, self._end)
        if drawn is None:
            return False
        self._flush()
        (at, names), *rest = drawn.rows
        header = tuple(self._cell(at, name, name) for name in names)
        rows = tuple(self._row(number, cells, names) for number, cells in rest)
        self.blocks.append(Table(self._place(self._at, drawn.last), header, rows))
        self._at = drawn.last + 1
        return True

    def _word_table(self) -> bool:
        """Take a header of usual names with a row right below; a line that is no row goes on with the cell above."""
        if self._end - self._at < 2:
            return False
        header = self.lines[self._at].strip()
        table = read_header(header)
        joined = None if table else read_joined_header(header, self._records)
        if table:
            return self._take_table(table.headers, partial(split_row, table), loose=table.is_loose)
        if joined:
            return self._take_table([column.header for column in joined.columns], partial(split_joined, joined))
        return False

    def _take_table(self, names: Sequence[str], split: Split, *, loose: bool = False) -> bool:
        """Take the rows below the header. A ``loose`` table is one only when each line is a row."""
        cut = [(at, split(self.lines[at].strip())) for at in range(self._at + 1, self._end)]
        if cut[0][1] is None or (loose and not all(cells for _, cells in cut)):
            return False
        self._flush()
        rows: list[tuple[int, list[str]]] = []
        for at, cells in cut:
            if cells and not _BULLET.match(self.lines[at]):
                rows.append((at, list(cells)))
            else:
                rows[-1][1][-1] += f"\n{self.lines[at].strip()}"
        header = tuple(self._cell(self._at, name, name) for name in names)
        body = tuple(self._row(at, cells, list(names)) for at, cells in rows)
        self.blocks.append(Table(self._place(self._at, self._end - 1), header, body))
        self._at = self._end
        return True

    def _row(self, at: int, cells: list[str], names: list[str]) -> Row:
        named = [*names, *[""] * (len(cells) - len(names))]
        row_cells = (self._cell(at, words, name) for words, name in zip(cells, named, strict=False))
        return Row(self._place(at, at), tuple(row_cells))

    def _cell(self, at: int, words: str, name: str) -> Cell:
        return Cell(Location(self.page, self.first + at, cell=visible(name, 60)), Text(words))

    # Headings

    def _marked_heading(self) -> bool:
        """Take a heading that the text itself marks: by signs before it, or by a line below."""
        line = self.lines[self._at]
        if match := _HASHES.match(line):
            self._flush()
            self._add_heading(match[2], len(match[1]), 1)
            return True
        below = self.lines[self._at + 1] if self._at + 1 < len(self.lines) else ""
        match = _UNDERLINE.match(below)
        if match and not self._pending and len(line) <= _LONGEST and abs(len(below.strip()) - len(line.strip())) < 8:
            self._add_heading(line.strip(), 1 if match[1] == "=" else 2, 2)
            return True
        return False

    def _heading(self) -> bool:
        line = self.lines[self._at].strip()
        if self._pending or not self._is_alone(self._at) or not _is_heading(line) or self._at + 1 >= len(self.lines):
            return False
        if self._follows_call() and label_of(line) is None and not self._leads_to_call():
            return False  # what the call does, in one line
        self._add_heading(line, self._level(line), 1)
        return True

    def _follows_call(self) -> bool:
        above = self.blocks[-1] if self.blocks else None
        return isinstance(above, Paragraph | Code) and _CALL.match(above.text.raw) is not None

    def _leads_to_call(self) -> bool:
        """Whether the next line with words is a call: the line at hand is its title."""
        below = next((line for line in self.lines[self._at + 1 :] if line.strip()), "")
        return _CALL.match(below.strip()) is not None

    def _level(self, line: str) -> int:
        if not self._titled:
            return _TITLE
        if numbered := _NUMBERED.match(line):
            return min(6, _SECTION + numbered[1].count("."))
        label = label_of(line)
        if label is None or label.named or (label.role is Role.ENDPOINT and not label.required):
            return _SECTION if label is None or label.named else _LABEL
        return _SUBLABEL if label.required is not None else _LABEL

    def _add_heading(self, words: str, level: int, lines: int) -> None:
        place = self._place(self._at, self._at)
        self.blocks.append(Heading(place, level, Text(words)))
        self._titled = True
        self._at += lines

    # Lists and words

    def _item(self) -> bool:
        match = _BULLET.match(self.lines[self._at])
        if match is None or (match[3] and self._heading()):
            return match is not None
        self._flush()
        words = self.lines[self._at][match.end() :]
        self._add_item(self._at, len(match[1].expandtabs(4)), words, ordered=bool(match[3]))
        self._at += 1
        return True

    def _flush(self) -> None:
        """End the open paragraph. Lines that are indented in and out by turns are terms and their descriptions."""
        pending, self._pending = self._pending, []
        if not pending:
            return
        indents = [len(line) - len(line.lstrip()) for line in (self.lines[at] for at in pending)]
        if len(set(indents)) > 1 and indents[0] == min(indents):
            self._add_terms(pending, indents)
            return
        words = "\n".join(self.lines[at].strip() for at in pending)
        self.blocks.append(Paragraph(self._place(pending[0], pending[-1]), Text(words)))

    def _add_terms(self, pending: list[int], indents: list[int]) -> None:
        least = min(indents)
        term: int | None = None
        inside: list[int] = []
        for at, indent in [*zip(pending, indents, strict=True), (-1, least)]:
            if indent > least:
                inside.append(at)
                continue
            if term is not None:
                self._add_term(term, inside)
            term, inside = at, []

    def _add_term(self, term: int, inside: list[int]) -> None:
        words = Text("\n".join(self.lines[at].strip() for at in inside))
        named = Text(self.lines[term].strip())
        place = self._place(term, inside[-1] if inside else term)
        self.blocks.append(ListItem(place, 1, words, term=named) if inside else ListItem(place, 1, named))


def _is_heading(line: str) -> bool:
    """Whether a line that is alone reads like a title and not like a sentence, a call or a value."""
    words = _NUMBER.sub("", line)
    if len(line) > _LONGEST or len(words.split()) > _MOST_WORDS or not _HEADING.match(words):
        return False
    if _ADDRESS.match(words) or _SENTENCE.search(words) or words.lower() in _CONJUNCTIONS:
        return False
    label = label_of(words)
    if label is not None:
        return not label.sentence and not (_VALUED.match(words) and label.status is None)
    return not _VALUED.match(words) and (words[0].isupper() or words[0].isdigit() or " " not in words)
