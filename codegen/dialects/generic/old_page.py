"""Reads a page of no known make, block by block: what a block is follows from its look and from the label above it."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics.location import Place
from codegen.dialects.curl import SampleCall, sample_call
from codegen.dialects.facts import (
    CallFact,
    ExampleFact,
    ModelFact,
    OperationFact,
    PageFacts,
    ServerFact,
    StatementFact,
    StatusFact,
)
from codegen.dialects.generic import tables, wording
from codegen.dialects.generic.endpoint import Endpoint, Printed, endpoints, is_method, resource_of
from codegen.dialects.generic.lines import Cells, attribute, without_headers
from codegen.dialects.ledger import Ledger
from codegen.dialects.words import folded, safe
from codegen.documents.model import Block, Code, Directive, Document, Heading, ListItem, Paragraph, Table, walk
from codegen.text import Text

_WITH_BODY = ("POST", "PUT", "PATCH")


def read(document: Document) -> PageFacts:
    """The facts and the account of one page."""
    blocks = list(walk(document.blocks))
    reader = _Reader(Ledger(document), blocks)
    for number, block in enumerate(blocks):
        reader.read(block, number)
    reader.set_groups_aside()
    return reader.ledger.close(reader.kind)


def recognise(document: Document) -> list[str]:
    """The signs that ``document`` can be read so, in words."""
    blocks = list(walk(document.blocks))
    listed = [one for one in blocks if isinstance(one, Table) and tables.is_call_table(one)]
    calls = bool(endpoints(blocks)) or any(one.rows for one in listed)
    fields = any(isinstance(one, Table) and tables.is_field_table(one) for one in blocks)
    # Without numbers, so that the same sign on many pages is one.
    return ["endpoint lines"] * calls + ["tables with the usual headers"] * fields


class _Reader:
    """One page under way: the call and the record being described, and the label that stands above."""

    def __init__(self, ledger: Ledger, blocks: Sequence[Block]) -> None:
        self.ledger, self.blocks = ledger, blocks
        self.calls = endpoints(blocks)
        self.begun: set[int] = set()  # endpoint lines that began their call at the heading above
        self.kind = "text"
        self.call: Endpoint | None = None
        self.call_level = 0
        self.topic: Heading | None = None
        self.owner: str | None = None
        self.label: str | None = None
        self.server_next = False  # the label above says that a base URL comes
        self.status: int | None = None
        self.introduced: set[str] = set()
        self.listed: tables.Nested | None = None  # the record whose fields stand on lines of their own
        self.described = ""  # what the next paragraph is about, after such a line

    def read(self, block: Block, number: int) -> None:
        """Take ``block``, the ``number``-th, if it is understood; what is not stays open, and so becomes an error."""
        match block:
            case _ if id(block) in self.begun:
                self.ledger.use(block)
            case Heading():
                self._heading(block, number)
            case Paragraph() if block.chrome:
                self.ledger.ignore(wording.FRAME_REASON, block)
            case Paragraph() | ListItem():
                self._running(block, number)
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

    def _heading(self, heading: Heading, number: int) -> None:
        call = self.calls.get(id(heading))
        if call is not None:
            self._start(call, heading, heading.level)
        elif self._take_label(heading.text):
            self.ledger.use(heading)
            self.call = None if heading.level < self.call_level else self.call
        elif self.call is not None and (match := wording.STATUS_LINE.fullmatch(heading.text.raw.strip())):
            self._state_status(heading, int(match[1]), match[2])
        elif (ahead := self._ahead(number)) is not None:
            self.topic, self.listed = heading, None
            self.begun.add(id(ahead))
            self._start(self.calls[id(ahead)], ahead, heading.level)
        else:
            self.listed, self.described = None, ""
            if self.call is not None and heading.level <= self.call_level:
                self.call = None
            self.topic, self.label, self.status = heading, None, None
            self.owner = _owner(heading.text) if self.call is None else self.owner

    def _ahead(self, number: int) -> Heading | Paragraph | ListItem | Code | None:
        """The endpoint line that belongs to the heading ``number``, where samples or labelled lists stand before it."""
        labelled = False
        for at in range(number + 1, len(self.blocks)):
            block = self.blocks[at]
            if id(block) in self.calls and not isinstance(block, Heading) and isinstance(block, Printed):
                return block
            if isinstance(block, Heading | Paragraph) and _is_label(block.text):
                labelled = True
            elif isinstance(block, Heading) or (isinstance(block, Table) and not labelled):
                return None
        return None

    def _running(self, running: Paragraph | ListItem, number: int) -> None:
        words = running.text.raw.strip()
        call = self.calls.get(id(running))
        if call is not None:
            self._start(call, running, self.topic.level if self.topic else 1)
        elif self._take_label(running.text) or (is_method(running) and id(self._after(number)) in self.calls):
            self.ledger.use(running)
        elif self._server(running) or (
            self.label is not None and (cells := attribute(running)) is not None and self._attribute(running, cells)
        ):
            return
        elif (match := wording.STATUS_LINE.fullmatch(words)) and self.call is not None:
            self._state_status(running, int(match[1]), match[2])
        else:
            about, self.described = self.described or self._about(), ""
            fact = StatementFact(place=running.place, about=about, text=running.text, operation=self._key())
            self.ledger.fact(fact, running)

    def _after(self, number: int) -> Block | None:
        return self.blocks[number + 1] if number + 1 < len(self.blocks) else None

    def _server(self, block: Paragraph | ListItem | Code) -> bool:
        """Whether ``block`` names the server of all calls."""
        words = block.text.raw.strip()
        match = wording.BASE_URL_LINE.fullmatch(words)
        url = match[2] if match else None
        if url is None and self.server_next and (alone := wording.WEB_ADDRESS.fullmatch(words)):
            url = alone[1]
        if url is None and self.call is not None and words.startswith("http") and words.endswith(self.call.path):
            url = words.removesuffix(self.call.path)
        if url is None or not wording.WEB_ADDRESS.fullmatch(url):
            return False
        self.ledger.fact(ServerFact(place=block.place, url=url), block)
        return True

    def _attribute(self, line: tables.Unit, cells: Cells) -> bool:
        """A field or a parameter on a line of its own, by the label above; whether it could be taken."""
        name = cells["name"].text.raw
        if self.label in _PARAMETERS and self.call is not None:
            tables.read_parameter(self.ledger, line, cells, self._key(), self.label or "")
            self.described = f"parameter:{name}"
        elif self.label in (wording.BODY, wording.ANSWER, wording.RECORD) and self.owner is not None:
            if self.listed is None or self.listed.owner != self.owner:
                self.listed = tables.Nested(self.owner)
            self._introduce(self.owner)
            tables.read_field(self.ledger, line, cells, self.listed)
            self.described = f"field:{self.owner}.{name}" if "." not in name else ""
        else:
            return False
        if "description" in cells:
            self.described = ""
        return True

    def _about(self) -> str:
        if self.call is not None:
            return f"status:{self.status}" if self.status else "operation"
        return f"model:{self.owner}" if self.owner in self.introduced else "api"

    def _take_label(self, text: Text) -> bool:
        """Whether ``text`` says what stands below it; a status in a heading counts too."""
        label = _label(text)
        self.server_next = wording.BASE_URL.fullmatch(" ".join(text.raw.split())) is not None
        if label in (None, "", wording.RECORD) and self.call is not None:
            return label is not None or self.server_next
        if label is not None:
            self.label, self.status, self.listed, self.described = label or self.label, None, None, ""
        return label is not None or self.server_next

    def _start(self, call: Endpoint, taken: Heading | Paragraph | ListItem | Code, level: int) -> None:
        """A call begins; the heading above it names it."""
        self.call, self.call_level, self.label, self.status, self.kind = call, level, None, None, "calls"
        self.listed, self.described = None, ""
        heading = self.topic if self.topic is not None and taken is not self.topic else None
        summary = call.summary or (heading.text if heading else None)
        self.owner = resource_of(call.path) or self.owner
        self.ledger.fact(_operation(call, taken.place, summary), taken, *([heading] if heading else []))
        if call.base_url:
            self.ledger.fact(ServerFact(place=taken.place, url=call.base_url), taken)

    def _state_status(self, taken: Heading | Paragraph | ListItem, status: int, phrase: str | None) -> None:
        self.status, self.label = status, wording.ANSWER
        fact = StatusFact(place=taken.place, status=status, source="line", operation=self._key(), phrase=phrase)
        self.ledger.fact(fact, taken)

    def _key(self) -> str | None:
        return self.call.key if self.call else None

    # -- tables and code

    def _table(self, table: Table) -> None:
        if tables.is_status_table(table):
            tables.read_statuses(self.ledger, table, self._key())
        elif tables.is_call_table(table):
            self._listed_calls(table)
        elif self.label is not None and (rows := without_headers(table)) is not None:
            for row, cells in rows:
                self._attribute(row, cells)
        elif self.label == wording.STATUSES and tables.is_field_table(table):
            tables.read_remarks(self.ledger, table, self._key())
        elif not tables.is_field_table(table):
            return
        elif (location := self._location(table)) is not None:
            tables.read_parameters(self.ledger, table, self._key(), location)
        elif self.owner is not None:
            self._introduce(self.owner)
            tables.read_fields(self.ledger, table, self.owner)

    def _listed_calls(self, table: Table) -> None:
        for row, call in tables.calls(self.ledger, table):
            self.kind = "calls"
            self.ledger.fact(_operation(call, row.place, call.summary), row)
            if call.base_url:
                self.ledger.fact(ServerFact(place=row.place, url=call.base_url), row)

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
        call = self.calls.get(id(code))
        if not words.strip():
            self.ledger.ignore(wording.EMPTY_CODE_REASON, code)
        elif call is not None:
            self._start(call, code, self.topic.level if self.topic else 1)
        elif wording.JSON_START.match(words):
            self._example(code)
        elif self._server(code) or self._answer(code):
            return
        elif (sample := sample_call(safe(self.ledger, code.text, code.place).raw)) is not None:
            self._sample(code, sample)
        elif (code.language or "").casefold() in wording.LANGUAGES:
            self.ledger.ignore(wording.LANGUAGE_REASON, code)
        elif self.call is not None or code.language in ("bash", "sh", "shell", "http", "text"):
            self.ledger.ignore(wording.TEXT_CODE_REASON, code)

    def _sample(self, code: Code, sample: SampleCall) -> None:
        """A curl command: the call that it makes, and what it sends. Without a call above it shows only the server."""
        if self.call is None:
            self.ledger.fact(CallFact(place=code.place, url=sample.url), code)
            return
        self.ledger.fact(sample.fact(code.place, self.call.key), code)
        for body in sample.bodies:
            fact = ExampleFact(place=code.place, role="request", code=Text(body), operation=self.call.key)
            self.ledger.fact(fact, code)

    def _answer(self, code: Code) -> bool:
        """An answer with its status line, as it travels."""
        match = wording.ANSWER_TEXT.fullmatch(safe(self.ledger, code.text, code.place).raw.strip())
        if match is None or self.call is None:
            return False
        status, body = int(match[1]), Text(match[2])
        fact = StatusFact(place=code.place, status=status, source="line", operation=self._key())
        self.ledger.fact(fact, code)
        shown = ExampleFact(place=code.place, role="response", code=body, operation=self._key(), status=status)
        self.ledger.fact(shown, code)
        return True

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


_PARAMETERS = (wording.PATH, wording.QUERY, wording.HEADERS, wording.ARGUMENTS)
_LOCATIONS = {header for header, column in wording.COLUMNS.items() if column == "location"}


def _label(text: Text) -> str | None:
    """What ``text`` says stands below it: one of the labels, empty for one that says little, None for no label."""
    words = " ".join(text.raw.split())
    for pattern, label in wording.LABELS:
        if pattern.fullmatch(words):
            return label
    if wording.FIELDS.fullmatch(words):
        return wording.RECORD
    return "" if wording.OTHER_LABEL.fullmatch(words) else None


def _is_label(text: Text) -> bool:
    return _label(text) is not None


def _operation(call: Endpoint, place: Place, summary: Text | None) -> OperationFact:
    noun = wording.ONE_RECORD.match(summary.raw) if summary else None
    return OperationFact(
        place=place,
        key=call.key,
        method=call.method,
        resource=resource_of(call.path),
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
