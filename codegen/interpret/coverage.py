"""Coverage: which facts carried nothing into the spec, so that what interpretation leaves aside is reported too."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Excerpt, Location, excerpt
from codegen.dialects.facts import CallFact, Fact, ModelFact, OperationFact, ServerFact, StatementFact, StatusFact
from codegen.interpret.context import Context

_KINDS: dict[type, str] = {
    CallFact: "sample call",
    StatementFact: "statement",
    ServerFact: "server",
    StatusFact: "status line",
    ModelFact: "record's heading",
    OperationFact: "call",
}


def uncovered(context: Context) -> Iterator[Finding]:
    """Yield a note for each fact that no claim and no finding quotes: it is in facts.json alone."""
    lines = {line for place in {source.place for source in _quotes(context)} for line in _lines(place)}
    for fact in context.facts:
        if lines.isdisjoint(_lines(fact.place)):
            words = _words(fact)
            kind = _KINDS.get(type(fact), "fact")
            yield finding("fact-without-effect", fact.place, [excerpt(fact.place, words)], kind=kind, words=words)


def _quotes(context: Context) -> Iterator[Excerpt]:
    for claim in context.claims.all:
        yield claim.quote
    for reported in context.findings:
        yield from reported.quotes


def _lines(place: Location) -> Iterator[tuple[str, int]]:
    return ((place.page, line) for line in range(place.line, place.last + 1))


def _words(fact: Fact) -> str:
    match fact:
        case StatementFact():
            return fact.text.raw
        case CallFact():
            return fact.url or ", ".join(f"{name} = {value.raw}" for _, name, value in fact.parameters)
        case ServerFact():
            return fact.url
        case StatusFact():
            return str(fact.status)
        case ModelFact():
            return fact.owner
        case _:
            return getattr(fact, "name", "") or getattr(fact, "key", "") or "an example"
