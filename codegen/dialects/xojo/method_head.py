"""The head of a method page: from the title to the fields."""

from __future__ import annotations

import re
from typing import ClassVar

from codegen.diagnostics.location import excerpt
from codegen.dialects.xojo.lines import Line
from codegen.dialects.xojo.method_section import MethodPage, MethodSection
from codegen.dialects.xojo.section import USED, Outcome
from codegen.dialects.xojo.titles import title_words
from codegen.dialects.xojo.wordings import METHOD_HEAD, METHOD_TITLE, Wordings
from codegen.documents.model import Heading, Table


class Head(MethodSection):
    """From the title to the fields: name, summary, method, version, path forms, ways to call it."""

    wordings: ClassVar[Wordings] = METHOD_HEAD

    def __init__(self, page: MethodPage) -> None:
        super().__init__(page)
        self.on = {
            "title": self._title,
            "signature": self._frame,
            "columns": self._frame,
            "method": self._method,
            "paths": self._paths,
            "statement": self.statement,
            "summary": self._summary,
        }

    def subheading(self, heading: Heading) -> bool:
        """Return the title may be a heading."""
        if METHOD_TITLE.match(heading.text.raw) is None:
            return False
        self.method_page.place = heading.place
        return True

    def table(self, table: Table) -> None:
        """Take the title, a table of two cells; other tables are read as anywhere."""
        if any(METHOD_TITLE.match(words) for words in title_words(table)):
            self.method_page.place = table.place
            self.page.ledger.use(table)
        else:
            super().table(table)

    def end(self) -> None:
        """End the list of paths with the head."""
        super().end()
        self.method_page.paths.end()

    def _title(self, line: Line, _: re.Match[str]) -> Outcome:
        self.method_page.place = line.place
        return USED

    def _frame(self, _: Line, __: re.Match[str]) -> Outcome:
        return USED

    def _method(self, line: Line, match: re.Match[str]) -> Outcome:
        self.method_page.say_method(match.group(1), match.group(2), excerpt(line.place, line.words))
        return USED

    def _paths(self, line: Line, _: re.Match[str]) -> Outcome:
        return USED if self.method_page.paths.take(line) else None

    def _summary(self, line: Line, _: re.Match[str]) -> Outcome:
        if self.method_page.summary is not None:
            return None
        self.method_page.summary = line
        return USED
