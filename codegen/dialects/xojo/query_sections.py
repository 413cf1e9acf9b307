"""The sections of a class page about what a query holds: filters, sorting, columns, and each parameter at work."""

from __future__ import annotations

import re
from typing import ClassVar

from codegen.diagnostics.finding import finding
from codegen.diagnostics.location import excerpt
from codegen.dialects.columns import rows
from codegen.dialects.facts import CallFact, ExampleFact, OperatorFact
from codegen.dialects.xojo.class_section import ClassPage, ClassSection
from codegen.dialects.xojo.lines import Line, code_place
from codegen.dialects.xojo.section import USED, Outcome
from codegen.dialects.xojo.titles import split_native, with_header
from codegen.dialects.xojo.wordings import FILTERING, PARAMETER_NAME, QUERY_EXAMPLES, TOPICS, TRAILING_RESULT, Wordings
from codegen.documents.model import Code, Heading, Table
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
        """Read the operators that a filter knows."""
        ledger = self.page.ledger
        for row, cells in rows(ledger, with_header(ledger, table), COLUMNS):
            name, meaning = cells.get("name"), cells.get("description")
            if name is not None and name.text:
                ledger.use(row)
                words = meaning.text if meaning else Text("")
                self.page.add(OperatorFact(place=row.place, name=name.text.raw, meaning=words))


def _first_topic(words: str) -> int:
    """Return the topic whose word comes first in ``words``; URLs do not count. 0 when there is none."""
    if words.startswith(("http://", "https://")):
        return 0
    topics = [(match.start(), number) for number, (_, word) in enumerate(TOPICS) if (match := word.search(words))]
    return min(topics)[1] if topics else 0


class QueryExamples(ClassSection):
    """One subsection for each query parameter. The page names the calls without version and prints no URL."""

    wordings: ClassVar[Wordings] = QUERY_EXAMPLES

    def __init__(self, page: ClassPage) -> None:
        super().__init__(page, "parameters")
        self._operation: str | None = None
        self.on = {"call": self._called, "parameter": self._parameter}

    def subheading(self, heading: Heading) -> bool:
        """Return the name of a parameter."""
        if PARAMETER_NAME.match(heading.text.raw) is None:
            return False
        self.end_call()
        self.about = f"parameter:{heading.text.raw}"
        self._operation = None
        return True

    def code(self, code: Code) -> Outcome:
        """Return the answer to the call."""
        self.end_call()
        place = code_place(code)
        example = ExampleFact(
            place=place,
            role="response",
            code=code.text,
            operation=self._operation,
            owner=split_native(self._operation)[2] if self._operation else None,
            lifted=code.lifted,
        )
        self.page.add(example)
        return USED

    def _called(self, line: Line, match: re.Match[str]) -> Outcome:
        name = match.group(1)
        listed = self.class_page.natives.get(name if not name.startswith("v") else name.partition("_")[2])
        if listed is None:
            self.page.ledger.findings.append(
                finding("call-not-listed", line.place, [excerpt(line.place, line.words)], name=name)
            )
        self._operation = listed
        self.begin_call(CallFact(place=line.place, url="", operation=listed))
        return USED

    def _parameter(self, _: Line, match: re.Match[str]) -> Outcome:
        value = TRAILING_RESULT.sub("", match.group(2))
        return self.call_parameter("query", match.group(1), Text(value))
