"""The ledger: keeps account of every block of a page while a dialect reads it.

A dialect takes each block with ``fact`` or ``use``, or sets it aside with ``ignore`` and a reason. What is left when
it closes the ledger was not understood, and each such place is an error. Table rows count one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Excerpt, Location, excerpt
from codegen.dialects.facts import Account, Fact, Ignored, PageFacts, Taken
from codegen.documents.model import Block, Directive, Document, Heading, Row, Table, walk

_STRUCTURE = 7  # below all headings


class Ledger:
    """The account of one document and the facts found in it so far."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.findings: list[Finding] = list(document.findings)
        self._facts: list[Fact] = []
        self._units = list(units(document.blocks))
        self._open: dict[int, Block | Row] = {id(unit): unit for unit in self._units}
        self._taken: dict[int, int] = {}  # the level of each unit that was taken, by its id
        self._ignored: list[Ignored] = []

    def fact(self, fact: Fact, *taken: Block | Row) -> None:
        """Record ``fact``, read from the blocks or rows ``taken`` (which may already be taken by another fact)."""
        self._facts.append(fact)
        self._take(taken, 0)

    def use(self, *taken: Block | Row) -> None:
        """Take blocks or rows that give structure or add to a fact. A table represents all of its rows."""
        self._take(taken, _STRUCTURE)

    def _take(self, taken: tuple[Block | Row, ...], level: int) -> None:
        for unit in _spread(taken):
            if self._open.pop(id(unit), None) is not None:
                self._taken[id(unit)] = _level(unit, level)

    def ignore(self, reason: str, *aside: Block | Row) -> None:
        """Set blocks or rows aside that carry no fact, for ``reason``; those already taken stay taken."""
        for unit in _spread(aside):
            if self._open.pop(id(unit), None) is not None:
                self._ignored.append(Ignored(unit.place, reason))

    def ignore_element(self, reason: str, element: Directive) -> None:
        """Set aside an element of the site's markup that has no blocks inside, and so is none of the page's blocks."""
        self._ignored.append(Ignored(element.place, reason))

    def close(self, kind: str) -> PageFacts:
        """Return the facts and the account; ``kind`` names what kind of page it was. What is still open is an error
        each.
        """
        unknown = list(self._open.values())
        self.findings += [
            finding("block-not-understood", unit.place, [_first_words(unit)], words=_first_words(unit).text.raw)
            for unit in unknown
        ]
        levels = self._taken
        account = Account(
            tuple([Taken(unit.place, levels[id(unit)]) for unit in self._units if id(unit) in levels]),
            tuple(self._ignored),
            tuple(unit.place for unit in unknown),
        )
        return PageFacts(self.document.page, self.document.url, kind, tuple(self._facts), account, tuple(self.findings))


def _level(unit: Block | Row, level: int) -> int:
    """How far a unit reaches that gives structure: a heading to the next of its level, a label to the next label."""
    match unit:
        case Heading():
            return unit.level
        case Directive():
            return _STRUCTURE
        case _:
            return level


def units(blocks: tuple[Block, ...]) -> Iterator[Block | Row]:
    """Yield what an account counts: every block, tables by their rows, directives beside what is inside them."""
    for block in walk(blocks):
        if isinstance(block, Table) and block.rows:
            yield from block.rows
        else:
            yield block


def _spread(taken: tuple[Block | Row, ...]) -> Iterable[Block | Row]:
    """Return ``taken`` with tables by their rows; mostly there is none among them."""
    for unit in taken:
        if isinstance(unit, Table):
            return _by_rows(taken)
    return taken


def _by_rows(taken: tuple[Block | Row, ...]) -> Iterator[Block | Row]:
    for unit in taken:
        if isinstance(unit, Table) and unit.rows:
            yield from unit.rows
        else:
            yield unit


def _first_words(unit: Block | Row) -> Excerpt:
    match unit:
        case Row():
            words = " | ".join(cell.text.raw for cell in unit.cells)
        case Table():
            words = " | ".join(cell.text.raw for cell in unit.header)
        case Directive():
            words = "{% " + unit.name + " %}"
        case _:
            words = unit.text.raw
    return excerpt(Location(unit.place.page, unit.place.line, unit.place.end), words)
