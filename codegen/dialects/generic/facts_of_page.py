"""Facts of a page: goes through its units once and gives each to what makes facts of its kind."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.dialects.facts import PageFacts, SectionFact
from codegen.dialects.generic import emit_calls, emit_examples, emit_lists, emit_prose, emit_tables
from codegen.dialects.generic.classify import INCLUDE
from codegen.dialects.generic.emit_groups import Groups
from codegen.dialects.generic.kinds import (
    Aside,
    Body,
    Half,
    Headers,
    Items,
    Kind,
    Labelled,
    Prose,
    Sample,
    Tabular,
)
from codegen.dialects.generic.mson import Blueprint
from codegen.dialects.generic.outline import Closing, List, Opening, Outline, Section, Unit
from codegen.dialects.generic.record_lines import record_line
from codegen.dialects.generic.scope import Scopes
from codegen.dialects.generic.view import View
from codegen.dialects.ledger import Ledger
from codegen.dialects.reading import Reading
from codegen.documents.model import Block, Code, Heading, Paragraph, Table
from codegen.text import Text

_INCLUDES = ("include", "render", "includes")


class FactsOfPage:
    """One page on its way from units to facts."""

    def __init__(
        self, ledger: Ledger, outline: Outline, kinds: Sequence[Kind], scopes: Scopes, reading: Reading
    ) -> None:
        self.view = View(ledger, outline, kinds, scopes, reading)
        self.groups = Groups(self.view)
        self.blueprint = Blueprint(self.view)

    def read(self) -> PageFacts:
        """Return the facts and the account of the page."""
        starts = {section.start: section for section in self.view.outline.sections if section.source is not None}
        for number, unit in enumerate(self.view.units):
            if number in starts:
                self._section(starts[number])
            if number not in self.view.done:
                self._unit(number, unit, self.view.kinds[number])
        self.groups.close()
        return self.view.ledger.close("calls" if self.view.scopes.calls else "text")

    def _section(self, section: Section) -> None:
        source = section.source
        if source is None:
            return
        parent = self.view.outline.sections[section.parent] if section.parent is not None else None
        fact = SectionFact(
            place=source.place,
            key=section.key,
            level=section.level,
            title=Text(section.title),
            anchors=section.anchors,
            parent=parent.key if parent is not None and parent.source is not None else None,
            marks=section.marks,
        )
        self.view.fact(fact, *([source] if isinstance(source, Heading) else []))

    def _unit(self, number: int, unit: Unit, kind: Kind) -> None:
        if self.groups.take(number, unit, kind):
            return
        self.groups.close()
        emit_calls.operations(self.view, number)
        match unit:
            case Heading():
                emit_prose.heading(self.view, number, unit)
            case Paragraph() | Code():
                self._words(number, unit, kind)
            case Table() if isinstance(kind, Tabular):
                emit_tables.table(self.view, number, unit, kind.read)
            case List() if isinstance(kind, Items):
                if not self.blueprint.take(number, unit):
                    emit_lists.items(self.view, number, unit, kind)
            case Opening() if unit.directive.name in _INCLUDES and not unit.directive.blocks:
                self.view.ledger.ignore_element(INCLUDE, unit.directive)
            case _:
                self.view.ledger.use(*_blocks(unit))

    def _words(self, number: int, unit: Paragraph | Code, kind: Kind) -> None:
        match kind:
            case Half():
                emit_calls.half(self.view, number, unit, kind)
            case Sample():
                emit_examples.sample(self.view, number, unit, kind)
            case Labelled() if isinstance(unit, Paragraph):
                emit_prose.label(self.view, number, unit)
            case Prose() if isinstance(unit, Paragraph):
                if not record_line(self.view, number, unit):
                    emit_prose.prose(self.view, number, unit)
            case Body() if isinstance(unit, Code):
                emit_examples.body(self.view, number, unit, kind)
            case Headers() if isinstance(unit, Code):
                emit_prose.headers(self.view, number, unit)
            case Aside():
                self.view.ledger.ignore(kind.reason, unit)
            case _:
                self.view.ledger.use(unit)


def _blocks(unit: Unit) -> Sequence[Block]:
    match unit:
        case Opening() | Closing():
            return [unit.directive]
        case List():
            return unit.items
        case _:
            return [unit]
