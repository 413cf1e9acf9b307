"""Documents: replaces the secrets of a whole page before a dialect reads it, so that no dialect can forget them."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from typing import TypeVar

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.diagnostics.location import Excerpt, Location
from codegen.dialects.secrets.names import Telling, is_secret_value, telling
from codegen.dialects.secrets.replace import SHORTEST, findings_of, is_clean, replaced
from codegen.dialects.secrets.span import Span, secret
from codegen.documents.model import (
    Block,
    Cell,
    Code,
    Directive,
    Document,
    Heading,
    ListItem,
    Mark,
    Paragraph,
    Row,
    Table,
)  # fmt: skip
from codegen.text import Text

# Headers of columns that show values.
_SHOWING = frozenset((
    "default", "example", "examples", "value", "values", "sample", "sample value", "example value", "default value",
))  # fmt: skip
_LONGEST_NAME = 80


def without_secrets_in(document: Document) -> Document:
    """Return ``document`` with every secret replaced, wherever it is, and a finding for each place."""
    run = _Run()
    blocks = tuple(run.block(block) for block in document.blocks)
    url = replaced(document.url).words
    reported = tuple(_without_words(finding) for finding in document.findings)
    if not run.findings and url == document.url and not run.changed and reported == document.findings:
        return document
    return Document(document.page, url, blocks, (*reported, *run.findings))


def _without_words(about: Finding) -> Finding:
    """Return a finding of the reader that repeats no secret of the page."""
    quotes = tuple(Excerpt(quote.place, Text(replaced(quote.text.raw).words)) for quote in about.quotes)
    place = about.place and _without_header(about.place)
    return msgspec.structs.replace(about, message=replaced(about.message).words, quotes=quotes, place=place)


def _without_header(place: Location) -> Location:
    """Return a location that repeats no secret from the header of its column."""
    clean = replaced(place.cell) if place.cell else None
    return msgspec.structs.replace(place, cell=clean.words) if clean and clean.spans else place


class _Run:
    """One document under way."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.changed = False
        self._clean_columns: set[str] = set()

    def text(self, text: Text, place: Location, also: Iterable[Span] = ()) -> Text:
        return self.marked(text, (), place, also)[0]

    def marked(
        self, text: Text, marks: tuple[Mark, ...], place: Location, also: Iterable[Span] = ()
    ) -> tuple[Text, tuple[Mark, ...]]:
        """Return ``text`` and its marks without secrets; each line of it that had one has a finding."""
        clean = replaced(text.raw, also)
        moved = clean.moved(marks)
        self.changed |= moved is not marks
        if not clean.spans:
            return text, moved
        self.findings += findings_of(clean.spans, place)
        return Text(clean.words), moved

    def block(self, block: Block) -> Block:
        """Return a block without secrets: itself where it has none."""
        match block:
            case Heading() | Paragraph():
                text, marks = self.marked(block.text, block.marks, block.place)
                return _with(block, text=text, marks=marks)
            case ListItem():
                return self.item(block)
            case Code():
                title = block.title and self.text(block.title, block.place)
                return _with(block, text=self.text(block.text, block.place), title=title)
            case Directive():
                return self.directive(block)
            case Table():
                return self.table(block)

    def item(self, item: ListItem) -> ListItem:
        """Return an item; its term may say that its words are a secret."""
        text, marks = self.marked(item.text, item.marks, item.place, _below(item.term, item.text))
        if item.term is None:
            return _with(item, text=text, marks=marks)
        term, term_marks = self.marked(item.term, item.term_marks, item.place)
        return _with(item, text=text, marks=marks, term=term, term_marks=term_marks)

    def directive(self, block: Directive) -> Directive:
        """Return a directive; the name of an attribute may say that its value is a secret."""
        attributes = {
            name: self.text(value, block.place, _below(Text(name), value)) for name, value in block.attributes.items()
        }
        name = self.text(Text(block.name), block.place).raw
        blocks = tuple(self.block(inner) for inner in block.blocks)
        return msgspec.structs.replace(block, name=name, attributes=attributes, blocks=blocks)

    def table(self, table: Table) -> Table:
        """Return a table; columns that show values are known by their headers."""
        headers = [" ".join(cell.text.raw.casefold().split()) for cell in table.header]
        showing = [number for number, header in enumerate(headers) if header in _SHOWING]
        return _with(
            table,
            header=_same(table.header, [self.cell(cell) for cell in table.header]),
            rows=_same(table.rows, [self.row(row, showing) for row in table.rows]),
            caption=table.caption and self.text(table.caption, table.place),
        )

    def row(self, row: Row, showing: list[int]) -> Row:
        """Return a row; the cells of columns that show values are judged by the names in the row, too."""
        if not showing and not row.nested and self._is_clean(row):
            return row
        names = [telling(cell.text.raw) for cell in row.cells if len(cell.text.raw) <= _LONGEST_NAME] if showing else []
        name = max(names, default=Telling.NOTHING)
        cells = tuple(
            self.cell(cell, name if number in showing else Telling.NOTHING) for number, cell in enumerate(row.cells)
        )
        nested = tuple(table for table in map(self.block, row.nested) if isinstance(table, Table))
        if not nested and all(map(operator.is_, cells, row.cells)):
            return row
        return msgspec.structs.replace(row, cells=cells, nested=nested)

    def _is_clean(self, row: Row) -> bool:
        """Whether nothing in ``row`` looks like a secret, as its cells say each by itself."""
        columns = self._clean_columns
        for cell in row.cells:
            words = cell.text.raw
            if cell.marks or (len(words) >= SHORTEST and not is_clean(words)):
                return False
            column = cell.place.cell
            if column not in columns:
                if not is_clean(column):
                    return False
                columns.add(column)
        return True

    def cell(self, cell: Cell, name: Telling = Telling.NOTHING) -> Cell:
        """Return a cell below a header, in a row whose name says this much."""
        if name is Telling.NOTHING and not cell.marks and is_clean(cell.text.raw) and is_clean(cell.place.cell):
            return cell
        place = _without_header(cell.place)
        self.changed |= place is not cell.place
        text, marks = self.marked(cell.text, cell.marks, place, _whole(name, cell.text.raw))
        return Cell(place, text, marks)


B = TypeVar("B", bound=Heading | Paragraph | ListItem | Code | Table)


T = TypeVar("T", Cell, Row)


def _same(before: tuple[T, ...], after: list[T]) -> tuple[T, ...]:
    return before if all(map(operator.is_, before, after)) else tuple(after)


def _with(block: B, **parts: object) -> B:
    """Return ``block`` with ``parts``: itself where it has these very parts."""
    if all(getattr(block, name) is part for name, part in parts.items()):
        return block
    return msgspec.structs.replace(block, **parts)


def _below(name: Text | None, value: Text) -> Iterable[Span]:
    """Yield the span of a value whose name says that all of it is a secret."""
    return _whole(telling(name.raw), value.raw) if name and len(name.raw) <= _LONGEST_NAME else ()


def _whole(name: Telling, value: str) -> Iterable[Span]:
    bare = value.strip(" \"'`“”")
    if name is Telling.NOTHING or not bare or not is_secret_value(name, bare):
        return ()
    start = value.index(bare)
    return (secret(value, start, start + len(bare)),)
