"""Endpoint pages: one call with its headers, its body, its statuses and examples of what travels."""

from __future__ import annotations

from codegen.dialects import columns
from codegen.dialects.calls import CallLine, call_line, last_fixed_segment
from codegen.dialects.docusaurus import wording
from codegen.dialects.docusaurus.outline import Section
from codegen.dialects.facts import (
    CallFact,
    ExampleFact,
    FieldCell,
    OperationFact,
    ParameterFact,
    StatementFact,
    StatusFact,
)
from codegen.dialects.ledger import Ledger
from codegen.dialects.words import joined
from codegen.documents.model import Block, Code, ListItem, Paragraph, Row, Table
from codegen.text import Text


class Endpoint:
    """Reads the sections of a page that are about its call. ``call`` is None when the page shows no call."""

    def __init__(self, ledger: Ledger, outline: list[Section]) -> None:
        self.ledger = ledger
        self._title = next((section for section in outline if section.heading), None)
        blocks = (block for section in outline for block in section.blocks)
        self.call = next((call for block in blocks if isinstance(block, Code) and (call := call_line(block))), None)
        self.key = self.call.key if self.call else None

    def read(self, section: Section) -> None:
        """Take what ``section`` says. A table or code of unknown shape stays open."""
        self._read_heading(section)
        about = self._about(section)
        described = section is self._title and self.call is not None
        for number, block in enumerate(section.blocks):
            match block:
                case Table() as table:
                    self._read_table(section, table)
                case Code() as code:
                    self._read_code(section, code, code.title or section.titles.get(number))
                case (Paragraph() | ListItem()) as running if not described:
                    self._state(running, about)
                case _:  # a description is taken with its call, all else stays open
                    pass

    def _state(self, running: Paragraph | ListItem, about: str) -> None:
        fact = StatementFact(place=running.place, about=about, text=running.text, operation=self.key)
        self.ledger.fact(fact, running)

    def _read_heading(self, section: Section) -> None:
        if section.heading is None:
            return
        status = wording.STATUS_SECTION.fullmatch(section.name)
        if status:
            fact = StatusFact(place=section.heading.place, status=int(status[1]), source="section", operation=self.key)
            self.ledger.fact(fact, section.heading)
        elif section.blocks:
            self.ledger.use(section.heading)
        else:
            self.ledger.ignore(wording.GROUP_REASON, section.heading)

    def _about(self, section: Section) -> str:
        status = wording.STATUS_SECTION.fullmatch(section.name)
        if status:
            return f"status:{status[1]}"
        if wording.AUTHENTICATION.fullmatch(section.name):
            return "auth"
        return "operation" if self.call else "api"

    # Tables

    def _read_table(self, section: Section, table: Table) -> None:
        if columns.headers(table)[:1] == (wording.SCHEMA_TRAITS,):
            self.ledger.ignore(wording.SCHEMA_REASON, *table.rows)
        if columns.headers(table)[:1] != ("name",):
            return
        location = wording.LOCATION_SECTION.fullmatch(section.name)
        for row, cells in columns.rows(self.ledger, table, wording.NAME_COLUMNS):
            name = cells["name"].text.raw if "name" in cells else ""
            status = wording.STATUS_CELL.fullmatch(name)
            if status:
                self._read_status(row, cells, int(status[1]), status[2])
            elif name in wording.LOCATIONS:
                self._read_located(row, cells, name)
            elif location and name:
                self._parameter(row, cells, name, (location[1] or location[2]).casefold(), _words(cells, "type"))

    def _read_status(self, row: Row, cells: dict[str, FieldCell], status: int, phrase: str | None) -> None:
        described = cells.get("description")
        fact = StatusFact(
            place=row.place,
            status=status,
            source="table",
            operation=self.key,
            phrase=phrase,
            type=_words(cells, "type"),
            meaning=described.text if described else None,
        )
        self.ledger.fact(fact, row)

    def _read_located(self, row: Row, cells: dict[str, FieldCell], location: str) -> None:
        """Read a row whose Name says where the parameter goes: its name is under Type. A body has no name but a
        type.
        """
        under_type = _words(cells, "type")
        if location == "body":
            self._parameter(row, cells, location, location, under_type)
        elif under_type:
            self._parameter(row, cells, under_type, location, None)

    def _parameter(self, row: Row, cells: dict[str, FieldCell], name: str, location: str, type_: str | None) -> None:
        described = cells.get("description")
        fact = ParameterFact(
            place=row.place,
            name=name,
            location=location,
            operation=self.key,
            type=type_,
            description=described.text if described else None,
        )
        self.ledger.fact(fact, row)

    # Code

    def _read_code(self, section: Section, code: Code, title: Text | None) -> None:
        call = call_line(code)
        words = f"{title.raw if title else ''} {section.name}"
        status = wording.STATUS_TITLE.match(title.raw) if title else None
        status = status or wording.STATUS_SECTION.fullmatch(section.name)
        if call:
            self._read_call(code, call)
        elif not code.text.raw.strip():
            self.ledger.ignore(wording.EMPTY_CODE_REASON, code)
        elif self.call is None and wording.SCHEMA_ADDRESS.fullmatch(code.text.raw.strip()):
            self.ledger.ignore(wording.SCHEMA_REASON, code)
        elif wording.RESPONSE.search(words):
            fact = ExampleFact(
                place=code.place,
                role="response",
                code=code.text,
                operation=self.key,
                status=int(status[1]) if status else None,
                title=title,
                lifted=code.lifted,
            )
            self.ledger.fact(fact, code)
        elif wording.REQUEST.search(words):
            fact = ExampleFact(
                place=code.place, role="request", code=code.text, operation=self.key, title=title, lifted=code.lifted
            )
            self.ledger.fact(fact, code)

    def _read_call(self, code: Code, call: CallLine) -> None:
        """Read the call itself, described by the page's title and first sentences; its URL as printed is a sample
        call.
        """
        title = self._title.heading if self._title else None
        running = (
            [block for block in self._title.blocks if isinstance(block, Paragraph | ListItem)] if self._title else []
        )
        versioned = wording.VERSIONED_TITLE.fullmatch(title.text.raw) if title else None
        taken: list[Block] = [code, *running]
        fact = OperationFact(
            place=code.place,
            key=call.key,
            method=call.method,
            version=versioned[2] if versioned else None,
            resource=last_fixed_segment(call.path),
            base_url=call.base_url,
            paths=(call.path,),
            summary=title.text if title else None,
            description=joined(running),
        )
        self.ledger.fact(fact, *taken)
        self.ledger.fact(CallFact(place=code.place, url=call.url, operation=call.key, path=call.path), code)


def _words(cells: dict[str, FieldCell], column: str) -> str | None:
    return cells[column].text.raw or None if column in cells else None
