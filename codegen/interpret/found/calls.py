"""Calls: what belongs to one call, brought together once: its rows by place, its samples, its sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping

import msgspec

from codegen.diagnostics.location import Location
from codegen.documents.model import Mark
from codegen.interpret.context import quoted
from codegen.interpret.found.index import FoundFacts, Scope
from codegen.interpret.found.nodes import Said
from codegen.interpret.found.roles import Beside, Placed, Rows, Where, place_rows, sendable
from codegen.interpret.found.samples import Samples
from codegen.interpret.found.shapes import Shapes
from codegen.interpret.found.words import folded
from codegen.interpret.operations import ResolvedOperation
from codegen.spec.types import Action
from codegen.text import Text
from codegen.wording.labels import Role, label_of
from codegen.wording.of_all import read_of_all

_LONGEST_LABEL = 120
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z`\"“(\[])|\n+")


class Sentence(msgspec.Struct, frozen=True):
    """One sentence of a call's prose, with the marks in it."""

    words: str
    marks: tuple[Mark, ...]
    place: Location


class Call(msgspec.Struct):
    """One call with everything that is said of it. ``words`` are folded words for what it is about."""

    known: ResolvedOperation
    scope: Scope
    samples: Samples
    rows: list[Placed]
    words: frozenset[str]

    @property
    def page(self) -> str:
        """The page that describes it."""
        return self.known.fact.place.page

    def placed(self, *where: Where) -> list[Placed]:
        """Return the rows whose fields travel there."""
        return [row for row in self.rows if row.where in where]

    def sentences(self) -> Iterator[Sentence]:
        """Yield the sentences of its prose, those with marks first."""
        fact = self.known.fact
        for statement in self.scope.statements:
            yield from _sentences(statement.text, statement.marks, statement.place)
        sentences = {statement.text for statement in self.scope.statements}
        if fact.description is not None and fact.description not in sentences:
            yield from _sentences(fact.description, (), fact.place)
        if fact.summary is not None:
            yield Sentence(fact.summary.raw, (), fact.place)


def calls_of(operations: list[ResolvedOperation], facts: FoundFacts, shapes: Shapes) -> list[Call]:
    """Return each of ``operations`` with what its pages say about it, in documented order."""
    gathered = [_gathered(known, facts.scopes(known.fact.key, *known.aliases), shapes) for known in operations]
    beside = {one.known.fact.key: Beside(one.known.path, one.known.method, one.samples) for one in gathered}
    return [_call(one, beside) for one in gathered]


class _Gathered(msgspec.Struct, frozen=True):
    """What is of one call, before its rows have their places."""

    known: ResolvedOperation
    scope: Scope
    groups: list[Rows]
    samples: Samples


def _gathered(known: ResolvedOperation, scope: Scope, shapes: Shapes) -> _Gathered:
    groups = [(group, shapes.rows(group)) for group in scope.groups if not shapes.is_record(group)]
    groups.sort(key=lambda pair: pair[0].fact.role is None)  # what a label says comes first
    return _Gathered(known, scope, groups, Samples(scope, known.method, sendable(groups)))


def _call(one: _Gathered, beside: Mapping[str, Beside]) -> Call:
    rows = place_rows(one.known, one.groups, one.samples, beside)
    call = Call(one.known, one.scope, one.samples, rows, frozenset((_about(one.known),)))
    _mark_all(call)
    return call


def _mark_all(call: Call) -> None:
    """Say for rows that nothing marks what a sentence says about all ("All parameters are optional").

    A PATCH changes a part, so it needs nothing of which no page says that it must be sent.
    """
    said = next((label for sentence in call.sentences() if (label := _of_all(sentence)) is not None), None)
    for row in call.placed("query", "header", "body"):
        required = row.read.member.notes.get("required", [])
        if required and not required[0].rule.startswith("unmarked"):
            continue
        if said is not None:
            row.read.member.notes["required"] = [said]
        elif call.known.method == "PATCH" and required and required[0].rule == "unmarked-required":
            del row.read.member.notes["required"]


def _of_all(sentence: Sentence) -> Said | None:
    """Return what a sentence says about all parameters together; None for any other sentence."""
    if (every := read_of_all(sentence.words)) is not None:
        return Said(every, "label-required", quoted(sentence.place, sentence.words))
    label = label_of(sentence.words) if len(sentence.words) < _LONGEST_LABEL else None
    if label is None or label.required is None or not label.sentence:
        return None
    if label.role not in (Role.ARGUMENT, Role.BODY, Role.QUERY, Role.RECORD):
        return None
    return Said(label.required, "label-required", quoted(sentence.place, sentence.words))


def _about(known: ResolvedOperation) -> str:
    """Return the folded word for what a call is about: its resource, or what it does to that."""
    fixed = [step for step in known.path.split("/") if step and not step.startswith("{")]
    own = known.action is not Action.CALL or known.saves or not fixed
    return folded(known.resource if own else fixed[-1])


def _sentences(text: Text, marks: tuple[Mark, ...], place: Location) -> Iterator[Sentence]:
    """Cut a text into sentences; a mark goes with the sentence that it is in."""
    start = 0
    ordered = sorted(marks, key=lambda mark: mark.start)
    starts = [mark.start for mark in ordered]
    for end, after in (*((cut.start(), cut.end()) for cut in _SENTENCE.finditer(text.raw)), (len(text.raw),) * 2):
        here = ordered[bisect_left(starts, start) : bisect_left(starts, end)]
        inside = tuple(
            msgspec.structs.replace(mark, start=mark.start - start, end=mark.end - start)
            for mark in here
            if mark.end <= end
        )
        if words := text.raw[start:end]:
            yield Sentence(words, inside, place)
        start = after
