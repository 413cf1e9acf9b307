"""One path form on a method page: the statuses it can answer, sample calls, and their answers."""

from __future__ import annotations

import re
from typing import ClassVar

from codegen.diagnostics.finding import finding
from codegen.diagnostics.location import Location, excerpt
from codegen.dialects.facts import CallFact, ExampleFact, StatusFact
from codegen.dialects.xojo.lines import Line, code_place
from codegen.dialects.xojo.method_section import MethodPage, MethodSection
from codegen.dialects.xojo.section import USED, Outcome
from codegen.dialects.xojo.wordings import METHOD_SECTION, Wordings
from codegen.documents.model import Code, Heading
from codegen.text import Text


class PathSection(MethodSection):
    """One path form of the call: the statuses it can answer, a sample call, and its answer."""

    wordings: ClassVar[Wordings] = METHOD_SECTION

    def __init__(self, page: MethodPage, path: str) -> None:
        super().__init__(page)
        self._path = path
        self._sentence: Line | None = None  # a status sentence, until the line ``(201 CREATED)`` comes
        self._location = "query"
        self._status: int | None = None  # of the example that comes next
        self._announced: Line | None = None  # the line that names it, until the example comes
        self._stated: set[int] = set()
        self.on = {
            "path": self._form,
            "status": self._status_line,
            "sentence": self._status_sentence,
            "url": self._url,
            "parameters": self._parameters,
            "parameter": self._parameter,
            "result": self._result,
        }

    def subheading(self, heading: Heading) -> bool:
        """``Examples:`` is inside."""
        return heading.text.raw.rstrip(" :").casefold() in {"example", "examples"}

    def line(self, line: Line) -> Outcome:
        """Read a line; a status sentence waits for the next one only."""
        waiting = self._sentence
        outcome = super().line(line)
        if waiting is not None and self._sentence is waiting:
            self._end_sentence()
        return outcome

    def code(self, code: Code) -> Outcome:
        """Return the answer to the sample call."""
        self._end_sentence()
        self.end_call()
        self._announced = None
        place = code_place(code)
        page = self.method_page
        answers_fields = self._path.rstrip("/").endswith("/FieldInfo")
        example = ExampleFact(
            place=place,
            role="response",
            code=code.text,
            operation=page.native,
            path=self._path,
            status=self._status,
            owner=None if answers_fields else page.resource,
            lifted=code.lifted,
        )
        page.add(example)
        return USED

    def end(self) -> None:
        """Whatever still waits is complete."""
        self._end_sentence()
        self._end_result()
        super().end()

    def _form(self, line: Line, match: re.Match[str]) -> Outcome:
        """Return ``API Path:`` inside the section: a form the head's list may spell otherwise, or not have."""
        paths, form = self.method_page.paths, match.group(1)
        known = paths.same(form)
        if known is None and form:
            paths.paths.append(form)
        if known not in (None, form):
            problem = finding(
                "path-spelled-otherwise", line.place, [excerpt(line.place, line.words)], form=form, known=known
            )
            self.page.ledger.findings.append(problem)
        return USED if form.startswith("/") or not form else None

    def _status_sentence(self, line: Line, _: re.Match[str]) -> Outcome:
        self._end_sentence()
        self._sentence = line
        return USED

    def _status_line(self, line: Line, match: re.Match[str]) -> Outcome:
        sentence = Line(match.group(1), line.place) if match.group(1) else self._sentence
        self._sentence = None
        self._add_status(int(match.group(2)), match.group(3), sentence, line)
        return USED

    def _end_sentence(self) -> None:
        """Take a sentence that no ``(201 CREATED)`` follows is all that the page says about its status."""
        sentence, self._sentence = self._sentence, None
        if sentence is not None:
            self._add_status(_last_number(sentence.words) or 0, None, sentence, sentence)

    def _add_status(self, status: int, phrase: str | None, sentence: Line | None, last: Line) -> None:
        self._stated.add(status)
        first = sentence or last
        said = _last_number(sentence.words) if sentence else None
        if said not in (None, status):
            sides = [excerpt(first.place, first.words), excerpt(last.place, last.words)]
            problem = finding("status-line-contradicts", last.place, sides, said=said, status=status)
            self.page.ledger.findings.append(problem)
        end = last.place.last if last.place.last > first.place.line else 0
        fact = StatusFact(
            place=Location(first.place.page, first.place.line, end),
            status=status,
            source="line",
            operation=self.method_page.native,
            path=self._path,
            phrase=phrase,
            meaning=sentence.text if sentence else None,
        )
        self.page.add(fact)

    def _end_result(self) -> None:
        """Keep the status of an answer that is announced and has no body, where no other line states it."""
        line, self._announced = self._announced, None
        if line is not None and self._status is not None and self._status not in self._stated:
            self._add_status(self._status, None, line, line)

    def _url(self, line: Line, _: re.Match[str]) -> Outcome:
        self._end_result()
        self.begin_call(CallFact(place=line.place, url=line.words, operation=self.method_page.native, path=self._path))
        self._status = None
        return USED

    def _parameters(self, _: Line, match: re.Match[str]) -> Outcome:
        self._location = match.group(1).casefold()
        return USED

    def _parameter(self, line: Line, match: re.Match[str]) -> Outcome:
        return self.call_parameter(self._location, match.group(1), Text(line.words[match.start(2) :]))

    def _result(self, line: Line, match: re.Match[str]) -> Outcome:
        self._status, self._announced = int(match.group(1)), line
        return USED


def _last_number(words: str) -> int | None:
    match = re.search(r"\b([1-5]\d\d)\.?$", words)
    return int(match.group(1)) if match else None
