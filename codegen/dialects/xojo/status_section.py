"""The statuses on a class page: their table of contents, the table of all, and a section about each."""

from __future__ import annotations

import re
from typing import ClassVar, Literal

from codegen.diagnostics.location import Location
from codegen.dialects.columns import rows
from codegen.dialects.facts import ErrorFact, ExampleFact, StatementFact, StatusFact
from codegen.dialects.xojo.class_section import ClassPage, ClassSection
from codegen.dialects.xojo.lines import Line, code_place
from codegen.dialects.xojo.section import USED, Outcome
from codegen.dialects.xojo.titles import with_header
from codegen.dialects.xojo.wordings import (
    CONTENTS,
    ERROR_BODY,
    FIELD_TYPE,
    GENERAL,
    NAMED_METHOD,
    PARAMETER_NAME,
    QUERY_PARAMETER,
    REASONS,
    STATUS_PHRASE,
    STATUSES,
    TYPE_SPECIFIC,
    Wordings,
)
from codegen.documents.model import Block, Code, Heading, ListItem, Paragraph, Table
from codegen.text import Text

COLUMNS = {"code": "status", "description": "description"}


class StatusTable(ClassSection):
    """The table of all statuses."""

    def __init__(self, page: ClassPage) -> None:
        super().__init__(page, "statuses")

    def table(self, table: Table) -> None:
        """One status a row; a row that names no status is left open."""
        ledger = self.page.ledger
        for row, cells in rows(ledger, with_header(ledger, table), COLUMNS):
            status = STATUS_PHRASE.match(cells["status"].text.raw) if "status" in cells else None
            meaning = cells.get("description")
            if status is not None:
                ledger.use(row)
                self.page.add(status_fact(row.place, "table", status, meaning.text if meaning else None))


def status_fact(
    place: Location, source: Literal["table", "section"], status: re.Match[str], meaning: Text | None
) -> StatusFact:
    """Return the fact of a status; ``status`` matched its number and phrase, ``meaning`` may name methods."""
    methods = tuple(dict.fromkeys(NAMED_METHOD.findall(meaning.raw))) if meaning else ()
    return StatusFact(
        place=place,
        status=int(status.group(1)),
        source=source,
        phrase=status.group(2),
        meaning=meaning,
        methods=methods,
    )


class Contents(ClassSection):
    """A table of contents: names of sections, one a line."""

    wordings: ClassVar[Wordings] = CONTENTS

    def __init__(self, page: ClassPage) -> None:
        super().__init__(page, "api")

    def prose(self, line: Line) -> Outcome:  # noqa: ARG002 - a table of contents states nothing
        """Anything but a name is not understood."""
        return None


_SAMPLE_PATH = re.compile(r"/api/v\d+(/(\w+)[^?\s]*)")


class StatusSection(ClassSection):
    """One status: what it means, what is said of it, examples of its answers."""

    wordings: ClassVar[Wordings] = STATUSES

    def __init__(self, page: ClassPage, heading: Heading, status: re.Match[str]) -> None:
        super().__init__(page, f"status:{status.group(1)}")
        self._status = int(status.group(1))
        self._heading = heading
        self._words: re.Match[str] | None = status  # until its meaning comes
        self._parameter_above: str | None = None  # a query parameter whose value is on the next line
        self._parameter: str | None = None
        self._field_type: str | None = None
        self._trigger: list[Line] = []
        self.on = {"call": self._sample, "parameter": self._of_call}

    def subheading(self, heading: Heading) -> bool:
        """Return the parameter that errors are about, ``General``, ``Field type specific``, or a field type."""
        words = heading.text.raw
        if GENERAL.match(words) or TYPE_SPECIFIC.match(words):
            self._end_trigger()
            self._field_type = None
        elif self._parameter and FIELD_TYPE.match(words):
            self._end_trigger()
            self._field_type = words
        elif PARAMETER_NAME.match(words):
            self._end_trigger()
            self._parameter, self._field_type = words, None
        else:
            return False
        return True

    def take(self, block: Block) -> None:
        """Read what provokes an error from right above it: in its title, or in the paragraph before."""
        if isinstance(block, Paragraph | ListItem) or (isinstance(block, Code) and block.title):
            self._end_trigger()
        super().take(block)

    def line(self, line: Line) -> Outcome:
        """Read a line; the value of a parameter named on the line before goes to the sample call."""
        if self._parameter_above:
            return self._value(line.text)
        return super().line(line)

    def prose(self, line: Line) -> Outcome:
        """Return the first line is the status's meaning; others state something, or say what provokes an error."""
        if self._words is not None:
            self.page.add(status_fact(self._heading.place, "section", self._words, line.text))
            self._words = None
            return USED
        self._trigger.append(line)
        return USED if self._parameter else super().prose(line)

    def code(self, code: Code) -> Outcome:
        """Return an error, several of them line by line, or the answer to a sample call."""
        self._value(Text(""))
        place = code_place(code)
        if code.language == "html" or code.text.raw.lstrip().startswith("<"):
            return REASONS["foreign"]
        if ERROR_BODY.match(code.text.raw):
            self._errors(code, place)
        else:
            self.page.add(self._example(code, place))
        self._trigger = []
        self.end_call()
        return USED

    def end(self) -> None:
        """Name the status of a section without a sentence."""
        if self._words is not None:
            self.page.add(status_fact(self._heading.place, "section", self._words, None))
        self._end_trigger()
        self._value(Text(""))
        super().end()

    def _value(self, value: Text) -> Outcome:
        """Give the parameter that waits for its value ``value``; the page may have forgotten it, then it is empty."""
        name, self._parameter_above = self._parameter_above, None
        return self.call_parameter("query", name, value) if name else USED

    def _end_trigger(self) -> None:
        """Lines that turned out to provoke nothing are statements, where they were not stated as such already."""
        waiting, self._trigger = self._trigger, []
        if self._parameter:
            for line in waiting:
                about = f"parameter:{self._parameter}"
                self.page.add(StatementFact(place=line.place, about=about, text=line.text))

    def _errors(self, code: Code, place: Location) -> None:
        bodies = code.text.raw.split("\n")
        alone = all(ERROR_BODY.match(body) and body.rstrip().endswith("}") for body in bodies)
        trigger = Text("\n".join(line.words for line in self._trigger)) if self._trigger else None
        for number, body in enumerate(bodies if alone else [code.text.raw]):
            line = place.line + number
            where = Location(place.page, line) if alone and place.last - place.line + 1 == len(bodies) else place
            fact = ErrorFact(
                place=where,
                status=self._status,
                code=Text(body),
                about=self._parameter,
                field_type=self._field_type,
                trigger=trigger if not number else None,
                lifted=code.lifted,
            )
            self.page.add(fact)

    def _example(self, code: Code, place: Location) -> ExampleFact:
        sample = _SAMPLE_PATH.search(self.call.url) if self.call else None
        return ExampleFact(
            place=place,
            role="response",
            code=code.text,
            path=sample.group(1) if sample else None,
            status=self._status,
            owner=sample.group(2) if sample else None,
            lifted=code.lifted,
        )

    def _sample(self, line: Line, match: re.Match[str]) -> Outcome:
        self.url(line, match)
        self._trigger.append(line)
        rest = line.words[match.end() :]
        return self._named_parameter(line, rest) if QUERY_PARAMETER.search(rest) else USED

    def _of_call(self, line: Line, _: re.Match[str]) -> Outcome:
        return self._named_parameter(line, line.words)

    def _named_parameter(self, line: Line, words: str) -> Outcome:
        """``queryparameter limit that has a value of 2``; without a value, that is on the next line."""
        match = QUERY_PARAMETER.search(words)
        if match is None:
            return self.prose(line)
        name, value = match.group(1), match.group(2).strip()
        if not value:
            self._parameter_above = name
            return USED
        return self.call_parameter("query", name, Text(value))
