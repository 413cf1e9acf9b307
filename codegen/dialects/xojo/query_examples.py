"""The section of a class page that shows each query parameter at work: a call, its parameters, its answer."""

from __future__ import annotations

import re
from typing import ClassVar

from codegen.diagnostics.finding import finding
from codegen.diagnostics.location import excerpt
from codegen.dialects.facts import CallFact, ExampleFact
from codegen.dialects.xojo.class_section import ClassPage, ClassSection
from codegen.dialects.xojo.lines import Line, code_place
from codegen.dialects.xojo.section import USED, Outcome
from codegen.dialects.xojo.titles import split_native
from codegen.dialects.xojo.wordings import PARAMETER_NAME, QUERY_EXAMPLES, TRAILING_RESULT, Wordings
from codegen.documents.model import Code, Heading
from codegen.text import Text


class QueryExamples(ClassSection):
    """One subsection for each query parameter. The page names the calls without version and prints no URL."""

    wordings: ClassVar[Wordings] = QUERY_EXAMPLES

    def __init__(self, page: ClassPage) -> None:
        super().__init__(page, "parameters")
        self._operation: str | None = None
        self.on = {"call": self._called, "parameter": self._parameter}

    def subheading(self, heading: Heading) -> bool:
        """The name of a parameter."""
        if PARAMETER_NAME.match(heading.text.raw) is None:
            return False
        self.end_call()
        self.about = f"parameter:{heading.text.raw}"
        self._operation = None
        return True

    def code(self, code: Code) -> Outcome:
        """The answer to the call."""
        self.end_call()
        place = code_place(code)
        example = ExampleFact(
            place=place,
            role="response",
            code=self.page.safe(code.text, place),
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

    def _parameter(self, line: Line, match: re.Match[str]) -> Outcome:
        value = TRAILING_RESULT.sub("", match.group(2))
        return self.call_parameter("query", match.group(1), self.page.safe(Text(value), line.place))
