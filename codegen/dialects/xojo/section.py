"""Section: the base of what reads one section of a page, block by block, and settles each block in the ledger."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ClassVar, TypeAlias

import msgspec

from codegen.dialects.facts import CallFact, Fact
from codegen.dialects.ledger import Ledger
from codegen.dialects.xojo.lines import Line, lines
from codegen.dialects.xojo.wordings import REASONS, Wordings, first_wording
from codegen.documents.model import Block, Code, Document, Heading, ListItem, Paragraph, Table
from codegen.text import Text

# What became of a line or a code: understood and used, set aside for a reason, or not understood (None).
Outcome: TypeAlias = str | None
USED = ""
Handler: TypeAlias = Callable[[Line, re.Match[str]], Outcome]
Opener: TypeAlias = Callable[["Section", Heading], "Section"]  # the section that goes on after a heading


class Page:
    """What the sections of one page share: its ledger, and the facts in page order."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.facts: list[Fact] = []

    def add(self, fact: Fact) -> None:
        """Record ``fact``; its blocks are settled by the section that read it."""
        self.facts.append(fact)


def read_sections(document: Document, page: Page, first: Section, open_section: Opener) -> None:
    """Give each block to its section, ``first`` until a heading opens another; the frame of the site is set aside."""
    section = first
    for block in document.blocks:
        if isinstance(block, Paragraph) and block.chrome:
            page.ledger.ignore("frame of the site", block)
        elif isinstance(block, Heading):
            section = open_section(section, block)
        else:
            section.take(block)
    section.end()


class Section:
    """One section. Subclasses name their ``wordings`` and give a handler in ``on`` for every kind among them
    that is no reason to set a line aside.
    """

    wordings: ClassVar[Wordings] = ()

    def __init__(self, page: Page) -> None:
        self.page = page
        self.on: dict[str, Handler] = {}
        self._call: int | None = None  # where among the facts the sample call is that has begun

    def take(self, block: Block) -> None:
        """Read one block of the section."""
        match block:
            case Table():
                self.table(block)
            case Code():
                outcomes = [self.line(line) for line in lines(block)]
                self._settle(block, [*outcomes, self.code(block)])
            case Paragraph() | ListItem():
                self._settle(block, [self.line(line) for line in lines(block)])
            case _:
                return  # a heading that opens nothing, or a directive: left open, which is an error

    def line(self, line: Line) -> Outcome:
        """Read one line by the section's wordings; what fits none is ``prose``."""
        wording = first_wording(self.wordings, line.words)
        if wording is None:
            return self.prose(line)
        kind, match = wording
        return REASONS[kind] if kind in REASONS else self.on[kind](line, match)

    def prose(self, line: Line) -> Outcome:  # noqa: ARG002 - a section that has no prose understands none
        """Read a line that fits no wording."""
        return None

    def table(self, table: Table) -> None:
        """Read a table. Unless a section says otherwise there should be none, and it is left open."""

    def code(self, code: Code) -> Outcome:  # noqa: ARG002 - a section that has no code understands none
        """Read code whose title has been read already, line by line."""
        return None

    def subheading(self, heading: Heading) -> bool:  # noqa: ARG002 - most sections have none
        """Whether ``heading`` belongs inside this section; it is then taken."""
        return False

    def end(self) -> None:
        """End the section: whatever still waits is complete."""

    def begin_call(self, call: CallFact) -> None:
        """Begin a sample call: parameters may still follow."""
        self._call = len(self.page.facts)
        self.page.add(call)

    def call_parameter(self, location: str, name: str, value: Text) -> Outcome:
        """Add a parameter to the sample call that has begun; None when there is no such call."""
        call = self.call
        if call is None or self._call is None:
            return None
        parameters = (*call.parameters, (location, name, value))
        self.page.facts[self._call] = msgspec.structs.replace(call, parameters=parameters)
        return USED

    @property
    def call(self) -> CallFact | None:
        """The sample call that has begun, with the parameters it has so far."""
        fact = self.page.facts[self._call] if self._call is not None else None
        return fact if isinstance(fact, CallFact) else None

    def end_call(self) -> None:
        """Complete the sample call that has begun."""
        self._call = None

    def _settle(self, block: Block, outcomes: list[Outcome]) -> None:
        """Take ``block``, set it aside, or leave it open when any part of it was not understood."""
        reasons = [outcome for outcome in outcomes if outcome]
        if None in outcomes:
            return
        if reasons and len(reasons) == len(outcomes):
            self.page.ledger.ignore(reasons[0], block)
        else:
            self.page.ledger.use(block)
