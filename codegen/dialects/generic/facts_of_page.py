"""Facts of a page: goes through its units once and gives each to what makes facts of its kind."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.dialects.facts import PageFacts, SectionFact
from codegen.dialects.generic import emit_calls, emit_examples, emit_prose
from codegen.dialects.generic.emit_groups import Groups
from codegen.dialects.generic.kinds import (
    Aside,
    Body,
    Edge,
    Endpoints,
    Half,
    Items,
    Kind,
    Labelled,
    Prose,
    Sample,
    Tabular,
    Title,
)
from codegen.dialects.generic.mson import Blueprint
from codegen.dialects.generic.outline import Closing, List, Opening, Outline, Section, Unit
from codegen.dialects.generic.scope import Scopes
from codegen.dialects.generic.view import View
from codegen.dialects.ledger import Ledger
from codegen.dialects.reading import Reading
from codegen.documents.model import Code, Directive, Heading, Paragraph, Table
from codegen.text import Text


class FactsOfPage:
    """One page on its way from units to facts."""

    def __init__(
        self, ledger: Ledger, outline: Outline, kinds: Sequence[Kind], scopes: Scopes, reading: Reading
    ) -> None:
        self.view = View(ledger, outline, kinds, scopes, reading)
        self.groups = Groups(self.view)
        self.blueprint = Blueprint(self.view)

    def read(self) -> PageFacts:
        """The facts and the account of the page."""
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
        assert source is not None
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
        match unit, kind:
            case Heading(), Title():
                emit_prose.heading(self.view, number, unit)
            case _, Endpoints():
                emit_calls.endpoints(self.view, unit)
            case ((Paragraph() | Code()), Half()):
                emit_calls.half(self.view, number, unit, kind)
            case ((Code() | Paragraph()), Sample()):
                emit_examples.sample(self.view, number, unit, kind)
            case Code(), Body():
                emit_examples.body(self.view, number, unit, kind)
            case Paragraph(), Labelled():
                emit_prose.label(self.view, number, unit)
            case Table(), Tabular():
                self.groups.table(number, unit, kind.read)
            case List(), Items():
                if not self.blueprint.take(number, unit):
                    self.groups.items(number, unit, kind)
            case Paragraph(), Prose():
                emit_prose.prose(self.view, number, unit)
            case _, Aside():
                self.view.ledger.ignore(kind.reason, *_blocks(unit))
            case _, Edge() | _:
                self.view.ledger.use(*_blocks(unit))


def _blocks(unit: Unit) -> Sequence[Heading | Paragraph | Table | Code | Directive]:
    match unit:
        case Opening() | Closing():
            return [unit.directive]
        case List():
            return []
        case _:
            return [unit]
