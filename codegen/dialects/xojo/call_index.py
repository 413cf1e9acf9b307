"""The index of a class page: all calls of the API by their native names.

The index is in columns, and the alphabet runs down each column before it goes on with the next: read so, the
names are DELETE, GET, POST, PUT in one piece each. That is the documented order. Read row by row it would be none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import ClassVar

from codegen.diagnostics.finding import finding
from codegen.diagnostics.location import Location, excerpt
from codegen.dialects.facts import OperationFact
from codegen.dialects.xojo.class_section import ClassPage, ClassSection
from codegen.dialects.xojo.lines import Line
from codegen.dialects.xojo.section import USED, Outcome
from codegen.dialects.xojo.titles import split_native
from codegen.dialects.xojo.wordings import INDEX, NATIVE_NAME, Wordings
from codegen.documents.model import Block, Document, Heading, Paragraph, Row, Table, walk


def named_calls(document: Document) -> dict[str, str]:
    """Return the native names that the tables and lines of ``document`` list, by name without version."""
    words = (text for block in walk(document.blocks) for text in _texts(block))
    names = (match.group(0) for text in words for match in NATIVE_NAME.finditer(text))
    return {name.partition("_")[2]: name for name in names}


class Index(ClassSection):
    """The section that lists the calls, as a table or as lines of names."""

    wordings: ClassVar[Wordings] = INDEX

    def __init__(self, page: ClassPage) -> None:
        super().__init__(page, "api")
        self._rows: list[list[tuple[str, Location]]] = []
        self.on = {"names": self._names}

    def subheading(self, heading: Heading) -> bool:
        """``Methods`` is above the list."""
        return heading.text.raw.casefold() == "methods"

    def prose(self, line: Line) -> Outcome:  # noqa: ARG002 - an index states nothing
        """Anything but names and what leads in is not understood."""
        return None

    def table(self, table: Table) -> None:
        """Each cell holds one name; a row with anything else is left open."""
        rows = [row for row in (Row(table.place, table.header), *table.rows) if row.cells]
        for row in rows:
            names = [(cell.text.raw, cell.place) for cell in row.cells if cell.text]
            if all(NATIVE_NAME.fullmatch(name) for name, _ in names):
                self._rows.append(names)
                self.page.ledger.use(row)

    def end(self) -> None:
        """Record the calls in documented order, column by column."""
        super().end()
        seen: dict[str, Location] = {}
        for column in zip_longest(*self._rows):
            for name, place in filter(None, column):
                self._operation(name, place, seen.get(name))
                seen.setdefault(name, place)
        self._rows = []

    def _names(self, line: Line, _: re.Match[str]) -> Outcome:
        self._rows.append([(name, line.place) for name in line.words.split()])
        return USED

    def _operation(self, name: str, place: Location, before: Location | None) -> None:
        if before is not None:
            sides = [excerpt(before, name), excerpt(place, name)]
            self.page.ledger.findings.append(finding("call-listed-twice", place, sides, name=name))
            return
        version, method, resource = split_native(name)
        fact = OperationFact(place=place, key=name, method=method, version=version, resource=resource, listed=True)
        self.page.add(fact)


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Table():
            rows = [block.header, *(row.cells for row in block.rows)]
            yield from (cell.text.raw for cells in rows for cell in cells)
        case Paragraph():
            yield block.text.raw
