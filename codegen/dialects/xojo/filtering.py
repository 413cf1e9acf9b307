"""The section of a class page about filtering, sorting and selecting columns."""

from __future__ import annotations

from typing import ClassVar

from codegen.dialects.columns import rows
from codegen.dialects.facts import OperatorFact
from codegen.dialects.xojo.class_section import ClassPage, ClassSection
from codegen.dialects.xojo.lines import Line
from codegen.dialects.xojo.section import Outcome
from codegen.dialects.xojo.titles import with_header
from codegen.dialects.xojo.wordings import FILTERING, TOPICS, Wordings
from codegen.documents.model import Table
from codegen.text import Text

COLUMNS = {"operator": "name", "description": "description"}


class Filtering(ClassSection):
    """Filter first, then sort, then columns: a line that opens the next of the three moves on, never back."""

    wordings: ClassVar[Wordings] = FILTERING

    def __init__(self, page: ClassPage) -> None:
        super().__init__(page, TOPICS[0][0])
        self._topic = 0
        self.on = {"url": self.url}

    def line(self, line: Line) -> Outcome:
        """Read a line, under the topic that it opens or goes on with."""
        first = _first_topic(line.words)
        self._topic = max(self._topic, first)
        self.about = TOPICS[self._topic][0]
        return super().line(line)

    def table(self, table: Table) -> None:
        """The operators that a filter knows."""
        ledger = self.page.ledger
        for row, cells in rows(ledger, with_header(ledger, table), COLUMNS):
            name, meaning = cells.get("name"), cells.get("description")
            if name is not None and name.text:
                ledger.use(row)
                words = meaning.text if meaning else Text("")
                self.page.add(OperatorFact(place=row.place, name=name.text.raw, meaning=words))


def _first_topic(words: str) -> int:
    """The topic whose word comes first in ``words``; URLs do not count. 0 when there is none."""
    if words.startswith(("http://", "https://")):
        return 0
    found = [(match.start(), number) for number, (_, word) in enumerate(TOPICS) if (match := word.search(words))]
    return min(found)[1] if found else 0
