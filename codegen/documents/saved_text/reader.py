"""The text reader: finds headings, lists, tables and code in what a browser's "save as text" leaves of a page.

The markup is gone and the cells of a row run together, so the reader goes by blank lines, by the shape of JSON, and
by the dialect's vocabulary. It never guesses a table: a line is a header only when it has exactly the known words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial

from codegen.diagnostics.finding import Finding, finding, visible
from codegen.diagnostics.location import Excerpt, Location, excerpt
from codegen.documents.code_detection import CodeSpan, find_code, starts_code
from codegen.documents.directives import read_directives
from codegen.documents.html.words import shown
from codegen.documents.model import Block, Cell, Document, Heading, Paragraph, Row, Table
from codegen.documents.saved_text.joined_tables import record_names
from codegen.documents.saved_text.line_walker import LineWalker, Step
from codegen.documents.saved_text.plain_pages import PlainPage
from codegen.documents.saved_text.table_rows import Cells, RowWords, compile_tables, split_row
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.sources.page import Page
from codegen.text import Text
from codegen.wording.http_methods import ANY_METHOD

# Headings, captions and the site's own frame are short; longer lines are not even compared.
_LONGEST_WORDS = 300
_BULLET = re.compile(r"([ \t]*)[*•‣◦▪·–-][ \t]+(?=\S)")
_REQUEST = re.compile(rf"\s*(?:{ANY_METHOD})\s+(?:https?://|/)\S*\s*")


def read_saved_text(page: Page, vocabulary: Vocabulary) -> Document:
    """Read ``page``, saved as text, with the words that the dialect knows.

    Findings: a row that cannot be split or can be split in two ways, and what is wrong with directives.
    """
    content = shown(page.content.replace("\r\n", "\n").replace("\r", "\n"))
    if vocabulary.by_words:
        return _read_plain(page, content)
    words = _Words(vocabulary, content.split("\n"))
    findings: list[Finding] = []
    read_part = partial(_read_part, page.page, words, findings)
    blocks, about_directives = read_directives(page.page, content, read_part)
    all_findings = sorted([*about_directives, *findings], key=lambda finding: finding.place or Location(page.page, 0))
    return Document(page.page, page.url, blocks, tuple(all_findings))


def _read_plain(page: Page, content: str) -> Document:
    """Read a page of no known make."""
    titled = False
    records = record_names(content)

    def read_part(text: str, first: int) -> list[Block]:
        nonlocal titled
        blocks = PlainPage(page.page, text.split("\n"), first, records=records, titled=titled).walk()
        titled = titled or any(isinstance(block, Heading) for block in blocks)
        return blocks

    blocks, findings = read_directives(page.page, content, read_part)
    return Document(page.page, page.url, blocks, tuple(findings))


def _read_part(page: str, words: _Words, findings: list[Finding], text: str, first: int) -> list[Block]:
    walker = _Walker(page, words, text.split("\n"), first)
    blocks = walker.walk()
    findings += walker.findings
    return blocks


class _Words:
    """The vocabulary, compiled for one page."""

    def __init__(self, vocabulary: Vocabulary, lines: Sequence[str]) -> None:
        tables = compile_tables(vocabulary, lines)
        self._tables = {header: table for table in reversed(tables) for header in table.headers}
        self._headings = [(re.compile(heading.pattern), heading.level) for heading in vocabulary.headings]
        self._captions = [re.compile(pattern) for pattern in vocabulary.captions]
        self._chrome = [re.compile(pattern) for pattern in vocabulary.chrome]

    def table(self, line: str) -> RowWords | None:
        return self._tables.get(" ".join(line.split())) if len(line) <= _LONGEST_WORDS else None

    def heading(self, line: str) -> int | None:
        return next((level for pattern, level in self._headings if _is(pattern, line)), None)

    def is_caption(self, line: str) -> bool:
        return any(_is(pattern, line) for pattern in self._captions)

    def is_chrome(self, line: str) -> bool:
        return any(_is(pattern, line) for pattern in self._chrome)


def _is(pattern: re.Pattern[str], line: str) -> bool:
    return len(line) <= _LONGEST_WORDS and pattern.fullmatch(line.strip()) is not None


class _Walker(LineWalker):
    """Walks lines by the words of a vocabulary."""

    def __init__(self, page: str, words: _Words, lines: list[str], first: int) -> None:
        super().__init__(page, lines, first)
        self.words = words
        self.findings: list[Finding] = []

    def _steps(self) -> Sequence[Step]:
        return (self._code, self._caption, self._chrome, self._table, self._item, self._heading)

    def _begins_structure(self, at: int) -> bool:
        line = self.lines[at]
        return (
            self.words.table(line) is not None
            or self.words.is_caption(line)
            or _BULLET.match(line) is not None
            or (self.words.heading(line) is not None and self._is_alone(at))
        )

    # Code

    def _caption(self) -> bool:
        """Take a caption of the vocabulary with code right below it, of whatever kind, or JSON below a blank line."""
        if not self.words.is_caption(self.lines[self._at]):
            return False
        below = self._at + 1
        while below < len(self.lines) and self._is_blank(below):
            below += 1
        code_span = self._code_below(below, touching=below == self._at + 1)
        if code_span is None:
            return False
        self._flush()
        title = self.lines[self._at].strip()
        self._at = below
        self._add_code(code_span, title)
        return True

    def _code_below(self, below: int, *, touching: bool) -> CodeSpan | None:
        if below >= len(self.lines):
            return None
        if starts_code(self.lines[below]):
            return find_code(self.lines, below, self._begins_structure)
        request = _REQUEST.fullmatch(self.lines[below]) is not None
        if not request and (not touching or self._begins_structure(below)):
            return None
        last = below
        while not self._is_blank(last + 1) and not self._begins_structure(last + 1):
            last += 1
        return CodeSpan("http" if request else None, last)

    # Words

    def _chrome(self) -> bool:
        line = self.lines[self._at]
        if not self.words.is_chrome(line):
            return False
        self._flush()
        self.blocks.append(Paragraph(self._place(self._at, self._at), Text(line.strip()), chrome=True))
        self._at += 1
        return True

    def _heading(self) -> bool:
        level = self.words.heading(self.lines[self._at])
        if level is None or self._pending or not self._may_be_heading():
            return False
        words = self.lines[self._at].strip()
        self.blocks.append(Heading(self._place(self._at, self._at), level, Text(words)))
        self._at += 1
        return True

    def _may_be_heading(self) -> bool:
        below = self._at + 1
        opens_page = self.first == 1 and all(self._is_blank(at) for at in range(self._at))
        return self._is_blank(below) or opens_page or starts_code(self.lines[below]) or self._begins_structure(below)

    def _item(self) -> bool:
        match = _BULLET.match(self.lines[self._at])
        if match is None:
            return False
        self._flush()
        self._add_item(self._at, len(match[1]), self.lines[self._at][match.end() :])
        self._at += 1
        return True

    def _flush(self) -> None:
        """End the open paragraph. One whose lines are indented unlike is a list that lost its bullets."""
        pending, self._pending = self._pending, []
        if not pending:
            return
        indents = [len(self.lines[at]) - len(self.lines[at].lstrip()) for at in pending]
        if len(set(indents)) > 1 and indents[0] == min(indents):
            for at, indent in zip(pending, indents, strict=True):
                self._add_item(at, indent, self.lines[at])
            return
        words = "\n".join(self.lines[at] for at in pending).strip()
        self.blocks.append(Paragraph(self._place(pending[0], pending[-1]), Text(words)))

    # Tables

    def _table(self) -> bool:
        table = self.words.table(self.lines[self._at])
        if table is None:
            return False
        self._flush()
        start = self._at
        rows = []
        self._at += 1
        while self._at < len(self.lines) and (row := self._row(table)):
            rows.append(row)
            self._at += 1
        named = [column for column in table.columns if column.header]
        header = tuple(self._cell(start, column.header, column.header) for column in named)
        self.blocks.append(Table(self._place(start, self._at - 1), header, tuple(rows)))
        return True

    def _row(self, table: RowWords) -> Row | None:
        """Return the row at the current line, or None when the table ends here."""
        line = self.lines[self._at].strip()
        if not line or self.words.is_caption(line) or self.words.table(line) or starts_code(line):
            return None
        splits = split_row(table, line)
        if not splits and (self._begins_structure(self._at) or self.words.heading(line) is not None):
            return None
        place = self._place(self._at, self._at)
        if not splits:
            columns = ", ".join(column.header for column in table.columns if column.header)
            self._report("table-row-not-split", [excerpt(place, line)], columns=columns)
            return Row(place, (Cell(place, Text(line)),))
        if len(splits) > 1:
            self._report("table-split-ambiguous", [excerpt(place, " | ".join(split)) for split in splits])
        return Row(place, tuple(self._cells(table, splits[0])))

    def _cells(self, table: RowWords, cells: Cells) -> Iterable[Cell]:
        for column, words in zip(table.columns, cells, strict=True):
            yield self._cell(self._at, words, column.header)

    def _cell(self, at: int, words: str, header: str) -> Cell:
        return Cell(Location(self.page, self.first + at, cell=visible(header)), Text(words))

    def _report(self, code: str, quotes: Iterable[Excerpt], **parts: object) -> None:
        self.findings.append(finding(code, self._place(self._at, self._at), quotes, **parts))
