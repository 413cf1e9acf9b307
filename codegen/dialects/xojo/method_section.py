"""What the sections of a method page share: what is gathered of the call, and the tables that may be anywhere."""

from __future__ import annotations

import re
from typing import ClassVar

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Excerpt, Location, excerpt
from codegen.dialects.columns import headers
from codegen.dialects.facts import OperationFact, PageFacts, StatementFact
from codegen.dialects.ledger import Ledger
from codegen.dialects.xojo.field_table import is_field_table, read_fields
from codegen.dialects.xojo.lines import Line
from codegen.dialects.xojo.section import USED, Outcome, Page, Section
from codegen.dialects.xojo.titles import split_native, with_header
from codegen.dialects.xojo.wordings import METHOD_ROW, NOUN
from codegen.documents.model import Table

_WORD = re.compile(r"(?i)API Path\s*:|\bor\b|/\S*|\S+")


class PathList:
    """The path forms of a page, in order, and what is odd about the list they are in."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.findings: list[Finding] = []
        self._or: Line | None = None  # an ``or`` after which no path has come yet
        self._empty: Line | None = None  # an ``API Path:`` after which no path has come yet

    def take(self, line: Line) -> bool:
        """Read one line of the list; False when it holds anything but paths, their captions and ``or``."""
        words = [word.casefold() for word in _WORD.findall(line.words)]
        if not all(word == "or" or word.startswith(("/", "api path")) for word in words):
            return False
        for word in _WORD.findall(line.words):
            self._word(word, line)
        return True

    def end(self) -> None:
        """End the list: report an ``or`` or a caption that nothing follows."""
        if self._or is not None:
            self._tell("path-list-dangling", self._or)
        elif self._empty is not None:
            self._tell("path-list-gap", self._empty)
        self._or = self._empty = None

    def same(self, path: str) -> str | None:
        """Return the form in the list that is ``path``, with or without a slash at its end; None when there is none."""
        return next((known for known in self.paths if known.rstrip("/") == path.rstrip("/")), None)

    def _word(self, word: str, line: Line) -> None:
        if word.startswith("/"):
            self.paths.append(word)
            self._or = self._empty = None
        elif word.casefold() == "or":
            if self._or is not None or self._empty is not None or not self.paths:
                self._tell("path-list-gap", line)
            self._or, self._empty = line, None
        else:
            self._empty = line

    def _tell(self, code: str, line: Line) -> None:
        self.findings.append(finding(code, line.place, [excerpt(line.place, line.words)]))


class MethodPage(Page):
    """One method page: what its head says about the call is gathered here."""

    def __init__(self, ledger: Ledger, native: str) -> None:
        super().__init__(ledger)
        self.native = native
        self.version, self.method, self.resource = split_native(native)
        self.paths = PathList()
        self.summary: Line | None = None
        self.place: Location | None = None

    def close(self) -> PageFacts:
        """All facts and the account."""
        self.ledger.findings += self.paths.findings
        for fact in (self._operation(), *self.facts):
            self.ledger.fact(fact)
        return self.ledger.close("method")

    def say_method(self, method: str, version: str, where: Excerpt) -> None:
        """Compare method and version of the page's own table with the call: report when its name says something
        else.
        """
        if (method, version) != (self.method, self.version):
            named = f"{self.version} {self.method}"
            problem = finding("method-named-otherwise", where.place, [where], said=f"{version} {method}", named=named)
            self.ledger.findings.append(problem)
        self.method, self.version = method, version

    def _operation(self) -> OperationFact:
        noun = NOUN.search(self.summary.words) if self.summary else None
        return OperationFact(
            place=self.place or Location(self.ledger.document.page, 1),
            key=self.native,
            method=self.method,
            version=self.version,
            resource=self.resource,
            paths=tuple(self.paths.paths),
            noun=noun.group(1) if noun else None,
            summary=self.summary.text if self.summary else None,
        )


class MethodSection(Section):
    """Base of the sections of a method page: the tables of the page may be in any of them.

    ``fields_here`` says that any other table is one of fields, however strange its headers.
    """

    fields_here: ClassVar[bool] = False

    def __init__(self, page: MethodPage) -> None:
        super().__init__(page)
        self.method_page = page

    def table(self, table: Table) -> None:
        """Read the title, the table of method and version, or a table of fields."""
        table = with_header(self.page.ledger, table)
        shown = headers(table)
        if shown == ("http method", "api version"):
            self._method_table(table)
        elif self.fields_here or is_field_table(table):
            page = self.method_page
            for fact in read_fields(page.ledger, table, page.resource, page.native):
                page.add(fact)

    def _method_table(self, table: Table) -> None:
        for row in table.rows:
            words = [cell.text.raw for cell in row.cells]
            if len(words) == 2 and METHOD_ROW.match(" ".join(words)):
                self.method_page.say_method(words[0], words[1], excerpt(row.place, " ".join(words)))
                self.page.ledger.use(row)

    def statement(self, line: Line, _: re.Match[str]) -> Outcome:
        """Return a line that states something about the call."""
        self.page.add(
            StatementFact(place=line.place, about="operation", text=line.text, operation=self.method_page.native)
        )
        return USED
