"""What the sections of a method page share: what is gathered of the call, and the tables that may stand anywhere."""

from __future__ import annotations

import re
from typing import ClassVar

from codegen.diagnostics.finding import finding
from codegen.diagnostics.location import Excerpt, Location, excerpt
from codegen.dialects.columns import headers
from codegen.dialects.facts import OperationFact, PageFacts, StatementFact
from codegen.dialects.ledger import Ledger
from codegen.dialects.xojo.field_table import is_field_table, read_fields
from codegen.dialects.xojo.lines import Line
from codegen.dialects.xojo.path_list import PathList
from codegen.dialects.xojo.section import USED, Outcome, Page, Section
from codegen.dialects.xojo.titles import split_native, with_header
from codegen.dialects.xojo.wordings import METHOD_ROW, NOUN
from codegen.documents.model import Table


class MethodPage(Page):
    """One method page: what its head says of the call is gathered here."""

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
        """The page's own table says method and version: told when the call's name says something else."""
        if (method, version) != (self.method, self.version):
            named = f"{self.version} {self.method}"
            told = finding("method-named-otherwise", where.place, [where], said=f"{version} {method}", named=named)
            self.ledger.findings.append(told)
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
    """Base of the sections of a method page: the tables of the page may stand in any of them.

    ``fields_here`` tells that any other table is one of fields, however strange its headers.
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
        """A line that states something about the call."""
        self.page.add(
            StatementFact(place=line.place, about="operation", text=line.text, operation=self.method_page.native)
        )
        return USED
