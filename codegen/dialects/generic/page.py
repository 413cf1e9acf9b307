"""Reads a page of no known make, block by block: what a block is follows from its look and from the label above it."""

from __future__ import annotations

from codegen.dialects.calls import last_fixed_segment
from codegen.dialects.curl import sample_call
from codegen.dialects.facts import (
    ExampleFact,
    ModelFact,
    OperationFact,
    PageFacts,
    ServerFact,
    StatementFact,
    StatusFact,
)
from codegen.dialects.generic import tables, wording
from codegen.dialects.generic.endpoint import Endpoint, endpoint
from codegen.dialects.ledger import Ledger
from codegen.dialects.words import folded, safe
from codegen.documents.model import Block, Code, Directive, Document, Heading, ListItem, Paragraph, Table, walk
from codegen.places import Place
from codegen.text import Text

_WITH_BODY = ("POST", "PUT", "PATCH")


def read(document: Document) -> PageFacts:
    """The facts and the account of one page."""
    reader = _Reader(Ledger(document))
    for block in walk(document.blocks):
        reader.read(block)
    reader.set_groups_aside()
    return reader.ledger.close(reader.kind)


def recognise(document: Document) -> list[str]:
    """The signs that ``document`` can be read so, in words."""
    blocks = list(walk(document.blocks))
    calls = sum(isinstance(one, Heading | Paragraph | ListItem | Code) and endpoint(one) is not None for one in blocks)
    fields = sum(isinstance(one, Table) and tables.is_field_table(one) for one in blocks)
    signs = [f"{calls} endpoint lines"] if calls else []
    return [*signs, f"{fields} tables with the usual headers"] if fields else signs


class _Reader:
    """One page under way: the call and the record being described, and the label that stands above."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.kind = "text"
        self.call: Endpoint | None = None
        self.call_level = 0
        self.topic: Heading | None = None
        self.owner: str | None = None
        self.label: str | None = None
        self.status: int | None = None
        self.introduced: set[str] = set()

    def read(self, block: Block) -> None:
        """Take ``block`` if it is understood; what is not stays open, and so becomes an error."""
        match block:
            case Heading():
                self._heading(block)
            case Paragraph() if block.chrome:
                self.ledger.ignore(wording.FRAME_REASON, block)
            case Paragraph() | ListItem():
                self._running(block)
            case Table():
                self._table(block)
            case Code():
                self._code(block)
            case Directive():
                self.ledger.use(block)

    def set_groups_aside(self) -> None:
        """Headings that nothing was read under."""
        groups = [one for one in walk(self.ledger.document.blocks) if isinstance(one, Heading)]
        self.ledger.ignore(wording.GROUP_REASON, *groups)

    # -- headings and running text

    def _heading(self, heading: Heading) -> None:
        call = endpoint(heading)
        if call is not None:
            self._start(call, heading, heading.level)
        elif self._take_label(heading.text):
            self.ledger.use(heading)
        else:
            if self.call is not None and heading.level <= self.call_level:
                self.call = None
            self.topic, self.label, self.status = heading, None, None
            self.owner = _owner(heading.text) if self.call is None else self.owner

    def _running(self, running: Paragraph | ListItem) -> None:
        words = running.text.raw.strip()
        call = endpoint(running)
        if call is not None:
            self._start(call, running, self.topic.level if self.topic else 1)
        elif self._take_label(running.text):
            self.ledger.use(running)
        elif (match := wording.STATUS_LINE.fullmatch(words)) and self.call is not None:
            self._state_status(running, int(match[1]), match[2])
        else:
            self.ledger.fact(
                StatementFact(place=running.place, about=self._about(), text=running.text, operation=self._key()),
                running,
            )

    def _about(self) -> str:
        if self.call is not None:
            return f"status:{self.status}" if self.status else "operation"
        return f"model:{self.owner}" if self.owner in self.introduced else "api"

    def _take_label(self, text: Text) -> bool:
        """Whether ``text`` says what stands below it; a status in a heading counts too."""
        words = " ".join(text.raw.split())
        for pattern, label in wording.LABELS:
            if pattern.fullmatch(words):
                self.label, self.status = label, None
                return True
        return wording.FIELDS.fullmatch(words) is not None

    def _start(self, call: Endpoint, taken: Heading | Paragraph | ListItem | Code, level: int) -> None:
        """A call begins; the heading above it names it."""
        self.call, self.call_level, self.label, self.status, self.kind = call, level, None, None, "calls"
        heading = self.topic if self.topic is not None and taken is not self.topic else None
        summary = call.summary or (heading.text if heading else None)
        self.owner = last_fixed_segment(call.path) or self.owner
        self.ledger.fact(_operation(call, taken.place, summary), taken, *([heading] if heading else []))
        if call.base_url:
            self.ledger.fact(ServerFact(place=taken.place, url=call.base_url), taken)

    def _state_status(self, taken: Paragraph | ListItem, status: int, phrase: str | None) -> None:
        self.status, self.label = status, wording.ANSWER
        fact = StatusFact(place=taken.place, status=status, source="line", operation=self._key(), phrase=phrase)
        self.ledger.fact(fact, taken)

    def _key(self) -> str | None:
        return self.call.key if self.call else None

    # -- tables and code

    def _table(self, table: Table) -> None:
        if tables.is_status_table(table):
            tables.read_statuses(self.ledger, table, self._key())
        elif not tables.is_field_table(table):
            return
        elif (location := self._location(table)) is not None:
            tables.read_parameters(self.ledger, table, self._key(), location)
        elif self.owner is not None:
            self._introduce(self.owner)
            tables.read_fields(self.ledger, table, self.owner)

    def _location(self, table: Table) -> str | None:
        """Where the parameters of ``table`` go; None when its rows are fields of a record."""
        if self.label in (wording.PATH, wording.QUERY, wording.HEADERS):
            return self.label
        if self.label in (wording.BODY, wording.ANSWER) or self.call is None:
            return None
        has_location = any(cell.text.raw.casefold().strip() in _LOCATIONS for cell in table.header)
        if has_location or self.label == wording.ARGUMENTS:
            return wording.ARGUMENTS
        return None if self.call.method in _WITH_BODY else wording.ARGUMENTS

    def _introduce(self, owner: str) -> None:
        if owner in self.introduced:
            return
        self.introduced.add(owner)
        self.kind = "object" if self.kind == "text" else self.kind
        if self.call is None and self.topic is not None:
            self.ledger.fact(ModelFact(place=self.topic.place, owner=owner), self.topic)

    def _code(self, code: Code) -> None:
        words = code.text.raw
        call = endpoint(code)
        if not words.strip():
            self.ledger.ignore(wording.EMPTY_CODE_REASON, code)
        elif call is not None:
            self._start(call, code, self.topic.level if self.topic else 1)
        elif wording.JSON_START.match(words):
            self._example(code)
        elif self.call is not None and (sample := sample_call(safe(self.ledger, code.text, code.place).raw)):
            self.ledger.fact(sample.fact(code.place, self.call.key), code)
            for body in sample.bodies:
                fact = ExampleFact(place=code.place, role="request", code=Text(body), operation=self.call.key)
                self.ledger.fact(fact, code)
        elif (code.language or "").casefold() in wording.LANGUAGES:
            self.ledger.ignore(wording.LANGUAGE_REASON, code)
        elif self.call is not None or code.language in ("bash", "sh", "shell", "http", "text"):
            self.ledger.ignore(wording.TEXT_CODE_REASON, code)

    def _example(self, code: Code) -> None:
        text = safe(self.ledger, code.text, code.place)
        if self.call is None:
            if self.owner is not None:
                fact = ExampleFact(
                    place=code.place, role="object", owner=self.owner, code=text, title=code.title, lifted=code.lifted
                )
                self.ledger.fact(fact, code)
            return
        asked = self.label == wording.BODY or (code.title is not None and "request" in folded(code.title))
        self.ledger.fact(
            ExampleFact(
                place=code.place,
                role="request" if asked else "response",
                code=text,
                operation=self.call.key,
                status=None if asked else self.status,
                title=code.title,
                lifted=code.lifted,
            ),
            code,
        )


_LOCATIONS = {header for header, column in wording.COLUMNS.items() if column == "location"}


def _operation(call: Endpoint, place: Place, summary: Text | None) -> OperationFact:
    noun = wording.ONE_RECORD.match(summary.raw) if summary else None
    return OperationFact(
        place=place,
        key=call.key,
        method=call.method,
        resource=last_fixed_segment(call.path),
        base_url=call.base_url,
        paths=(call.path,),
        noun=noun[1] if noun else None,
        summary=summary,
    )


def _owner(heading: Text) -> str:
    """The record that a heading is about: in “The order object” the order, else all of its words."""
    words = " ".join(heading.raw.split())
    for pattern in wording.OWNER:
        if match := pattern.fullmatch(words):
            return match[1]
    return words
