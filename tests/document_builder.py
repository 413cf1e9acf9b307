"""Builds Documents by hand, block by block, each on a line of its own, for what no capture shows."""

from __future__ import annotations

from itertools import count

from codegen.diagnostics.location import Location
from codegen.documents.model import Block, Cell, Code, Directive, Document, Heading, ListItem, Paragraph, Row, Table
from codegen.text import Text

PAGE = "pages/page.md"


class Builder:
    """Each method gives a block on the next line; ``document`` puts blocks into a page."""

    def __init__(self) -> None:
        self._lines = count(1)

    def _place(self) -> Location:
        return Location(PAGE, next(self._lines))

    def heading(self, words: str, level: int = 2) -> Heading:
        return Heading(self._place(), level, Text(words))

    def paragraph(self, words: str) -> Paragraph:
        return Paragraph(self._place(), Text(words))

    def item(self, words: str) -> ListItem:
        return ListItem(self._place(), 1, Text(words))

    def code(self, words: str, title: str | None = None) -> Code:
        return Code(self._place(), Text(words), None, Text(title) if title is not None else None)

    def table(self, header: str, *rows: str) -> Table:
        """Return a table whose cells are parted by ``|``."""
        place = self._place()
        head = self._cells(header, place, header)
        return Table(place, head, tuple(self._row(row, header) for row in rows))

    def _row(self, words: str, header: str) -> Row:
        place = self._place()
        return Row(place, self._cells(words, place, header))

    def _cells(self, words: str, place: Location, header: str) -> tuple[Cell, ...]:
        columns = [name.strip() for name in header.split("|")]
        cells = [cell.strip() for cell in words.split("|")]
        names = columns + [""] * (len(cells) - len(columns))
        return tuple(
            Cell(Location(place.page, place.line, cell=name), Text(cell))
            for name, cell in zip(names, cells, strict=False)
        )

    def directive(self, name: str, /, *blocks: Block, **attributes: str) -> Directive:
        named = {key.rstrip("_"): Text(value) for key, value in attributes.items()}
        return Directive(self._place(), name, named, blocks)

    @staticmethod
    def document(*blocks: Block) -> Document:
        return Document(PAGE, "https://docs.example.test/page", blocks)
