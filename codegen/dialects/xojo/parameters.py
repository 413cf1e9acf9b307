"""The sections of a class page about the parameters that calls take in the header, in the path and in the query."""

from __future__ import annotations

import re
from typing import ClassVar, Literal, TypeAlias

from codegen.dialects.columns import rows
from codegen.dialects.facts import ParameterFact, StatementFact
from codegen.dialects.ledger import Ledger
from codegen.dialects.xojo.class_section import ClassPage, ClassSection
from codegen.dialects.xojo.lines import Line
from codegen.dialects.xojo.section import USED, Outcome
from codegen.dialects.xojo.titles import with_header
from codegen.dialects.xojo.wordings import PARAMETERS, Wordings
from codegen.documents.model import Table
from codegen.text import Text

Scope: TypeAlias = Literal["call", "token_request", "token_answer"]

COLUMNS = {"parameter name": "name", "type": "type", "description": "description"}


def read_parameters(ledger: Ledger, table: Table, location: str, scope: Scope) -> list[ParameterFact]:
    """Return the rows of ``table`` as parameters that are in ``location`` (header, path, query, body).

    A row without a name stays not understood.
    """
    facts: list[ParameterFact] = []
    for row, cells in rows(ledger, with_header(ledger, table), COLUMNS):
        name, kind, description = cells.get("name"), cells.get("type"), cells.get("description")
        if name is None or not name.text:
            continue
        ledger.use(row)
        fact = ParameterFact(
            place=row.place,
            name=name.text.raw,
            location=location,
            scope=scope,
            type=kind.text.raw if kind and kind.text else None,
            description=description.text if description and description.text else None,
        )
        facts.append(fact)
    return facts


class Parameters(ClassSection):
    """Header or query parameters: a table, and what is said of single ones below it."""

    wordings: ClassVar[Wordings] = PARAMETERS

    def __init__(self, page: ClassPage, location: str) -> None:
        super().__init__(page, "parameters")
        self._location = location
        self._names: list[str] = []
        self.on = {"path": self._path, "url": self.url}

    def table(self, table: Table) -> None:
        """Read the parameters of this location."""
        for fact in read_parameters(self.page.ledger, table, self._location, "call"):
            self._names.append(fact.name)
            self.page.add(fact)

    def prose(self, line: Line) -> Outcome:
        """Return a statement about the first parameter of the table that the line names, else about all."""
        named = [word for word in re.findall(r"\w+", line.words) if word in self._names]
        about = f"parameter:{named[0]}" if named else self.about
        self.page.add(StatementFact(place=line.place, about=about, text=line.text))
        return USED

    def _path(self, line: Line, match: re.Match[str]) -> Outcome:  # noqa: ARG002 - no path outside PathParameters
        return None


class PathParameters(Parameters):
    """Path parameters: a path form, and a sentence about what is in it."""

    def __init__(self, page: ClassPage) -> None:
        super().__init__(page, "path")
        self._waiting: list[Line] = []  # path forms whose sentence has not come yet

    def prose(self, line: Line) -> Outcome:
        """Return the first sentence describes the parameters of the form above it."""
        if not self._waiting:
            return super().prose(line)
        self._record(line.text)
        return USED

    def end(self) -> None:
        """Keep the parameters of a form without a sentence."""
        self._record(None)
        super().end()

    def _path(self, line: Line, _: re.Match[str]) -> Outcome:
        self._waiting.append(line)
        return USED

    def _record(self, description: Text | None) -> None:
        for line in self._waiting:
            for name in re.findall(r"\{(\w+)\}", line.words):
                fact = ParameterFact(place=line.place, name=name, location="path", description=description)
                self.page.add(fact)
        self._waiting = []
