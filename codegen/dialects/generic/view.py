"""View: one classified page as those see it who make facts of it, and what they share while doing so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from codegen.diagnostics.location import Location
from codegen.dialects.facts import Fact
from codegen.dialects.generic.kinds import Kind, Labelled, Prose, Title
from codegen.dialects.generic.labels import EXAMPLES, FIELDS, label, lead
from codegen.dialects.generic.outline import Outline, Section, Unit
from codegen.dialects.generic.scope import Call, Scopes
from codegen.dialects.generic.standing import Standing
from codegen.dialects.ledger import Ledger
from codegen.dialects.reading import Reading
from codegen.documents.model import Block, Paragraph, Row
from codegen.wording.labels import Label, Role
from codegen.wording.returns import read_returns

# Labels that say nothing of what the rows below them are.
_NO_ROLE = frozenset({Role.ENDPOINT, Role.AUTH, Role.BASE_URL, Role.STATUS})


class View:
    """One page under way."""

    def __init__(
        self, ledger: Ledger, outline: Outline, kinds: Sequence[Kind], scopes: Scopes, reading: Reading
    ) -> None:
        self.ledger, self.outline, self.kinds, self.scopes, self.reading = ledger, outline, kinds, scopes, reading
        self.done: set[int] = set()  # units that were read with one before them
        self.override: tuple[int, Standing] | None = None  # a label inside a list, for the rest of its section
        self.calls_at: dict[int, list[Call]] = defaultdict(list)
        for call in scopes.calls:
            self.calls_at[call.unit].append(call)
        self.roles: dict[int, str] = {}  # the role of the example at a unit, once it is known
        self._keys: Counter[str] = Counter()

    @property
    def units(self) -> Sequence[Unit]:
        """The units of the page."""
        return self.outline.units

    def section(self, number: int) -> Section:
        """Return the section of a unit."""
        return self.outline.sections[self.outline.section_of[number]]

    def section_key(self, number: int) -> str:
        """Return the key of the section of a unit."""
        return self.section(number).key

    def owners(self, number: int) -> tuple[str, ...]:
        """Return the keys of the calls that a unit belongs to."""
        return self.scopes.owners[number]

    def each_owner(self, number: int) -> tuple[str | None, ...]:
        """Return the same, with None where it belongs to none."""
        return self.owners(number) or (None,)

    def standing(self, number: int) -> Standing | None:
        """Return the label that holds at a unit."""
        if self.override is not None and self.override[0] == self.outline.section_of[number]:
            return self.override[1]
        return self.scopes.labels[number]

    def role(self, number: int) -> Role | None:
        """Return the role that the label at a unit names."""
        standing = self.standing(number)
        return standing.label.role if standing is not None else None

    def label_of_rows(self, number: int) -> Standing | None:
        """Return the label of the rows at a unit: the nearest that names no sample, else the sentence above."""
        announced = self.announced(number)
        if announced is not None and announced.label.role is Role.ANSWER:
            return announced
        standing = self.standing(number)
        if standing is not None and standing.label.role in EXAMPLES:
            standing = self.scopes.titles[self.outline.section_of[number]]
        if standing is None or standing.label.role in EXAMPLES or standing.label.role in _NO_ROLE:
            return announced
        return standing

    def announced(self, number: int) -> Standing | None:
        """Return what the sentence directly above a unit announces."""
        paragraph = self.sentence_above(number)
        if paragraph is None:
            return None
        returns = read_returns(paragraph.text.raw, paragraph.marks)
        own = label(paragraph.text.raw, self.reading.labels) or lead(paragraph.text.raw)
        if returns is not None and returns.announces and (own is None or own.role is not Role.ANSWER_HEADER):
            return Standing(Label(Role.ANSWER, status=returns.status, list=returns.list), paragraph.text.raw, False)
        return Standing(own, paragraph.text.raw, False) if own is not None else None

    def sentence_above(self, number: int) -> Paragraph | None:
        """Return the paragraph of running text directly above a unit, in the same section."""
        above = number - 1
        if above < 0 or self.outline.section_of[above] != self.outline.section_of[number]:
            return None
        unit = self.units[above]
        kind = self.kinds[above]
        is_sentence = isinstance(kind, Prose) or (isinstance(kind, Labelled) and kind.label.sentence)
        return unit if is_sentence and isinstance(unit, Paragraph) else None

    def before(self, number: int) -> int | None:
        """Return the unit before one, labels skipped, in the same section or directly at its start."""
        above = number - 1
        while above >= 0 and isinstance(self.kinds[above], Labelled):
            above -= 1
        return above if above >= 0 else None

    def lists_fields(self, number: int) -> bool:
        """Whether the label at a unit says that fields follow."""
        standing = self.label_of_rows(number)
        return standing is not None and standing.label.role in FIELDS

    def is_first_below_label(self, number: int) -> bool:
        """Whether nothing but a sentence is between a unit and the label, or the heading, above it."""
        above = self.kinds[number - 1] if number else None
        if isinstance(above, Prose) and number > 1:
            above = self.kinds[number - 2]
        return isinstance(above, Labelled | Title)

    def record_around(self, number: int) -> str | None:
        """Return the record that a heading around a unit names, or a label in its list, outside of calls."""
        if self.owners(number):
            return None
        if self.override is not None and (standing := self.standing(number)) is self.override[1]:
            return standing.label.named
        around = (
            self.scopes.titles[ancestor.number] for ancestor in self.outline.ancestors(self.outline.section_of[number])
        )
        named = (
            standing.label.named for standing in around if standing is not None and standing.label.role is Role.RECORD
        )
        return next((name for name in named if name), None)

    def group_key(self, place: Location) -> str:
        """Return a key for a group that begins at ``place``, which no other group has."""
        wanted = f"{place.page}#{place.line}"
        self._keys[wanted] += 1
        return wanted if self._keys[wanted] == 1 else f"{wanted}.{self._keys[wanted]}"

    def fact(self, fact: Fact, *taken: Block | Row) -> None:
        """Record a fact."""
        self.ledger.fact(fact, *taken)
