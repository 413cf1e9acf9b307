"""Coverage: which facts carried nothing into the spec, so that what interpretation leaves aside is reported too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location, excerpt
from codegen.dialects.facts import CallFact, Fact, ModelFact, OperationFact, ServerFact, StatementFact, StatusFact
from codegen.interpret.claims import Claim
from codegen.interpret.context import Context
from codegen.interpret.settle import SettledPart

_KINDS: dict[type, str] = {
    CallFact: "sample call",
    StatementFact: "statement",
    ServerFact: "server",
    StatusFact: "status line",
    ModelFact: "record's heading",
    OperationFact: "call",
}


def uncovered(context: Context, claims: Iterable[Claim | SettledPart]) -> Iterator[Finding]:
    """Yield a note for each fact that no claim and no finding quotes: it is in facts.json alone."""
    pages = _lines_quoted(context, claims)
    for fact in context.facts:
        place = fact.place
        lines = pages.get(place.page) or set[int]()
        if place.line not in lines and (not place.end or lines.isdisjoint(range(place.line, place.end + 1))):
            words = _words(fact)
            kind = _KINDS.get(type(fact), "fact")
            yield finding("fact-without-effect", place, [excerpt(place, words)], kind=kind, words=words)


def lines_of_claims(claims: Iterable[Claim]) -> dict[str, list[int]]:
    """Return the lines that ``claims`` quote, by page."""
    lines: dict[str, set[int]] = {}
    for claim in claims:
        _add(lines, claim.quote.place)
    return {page: sorted(numbers) for page, numbers in lines.items()}


def _lines_quoted(context: Context, claims: Iterable[Claim | SettledPart]) -> dict[str, set[int]]:
    """Return the lines that claims and findings quote, by page."""
    lines: dict[str, set[int]] = {}
    for claim in claims:
        if isinstance(claim, Claim):
            _add(lines, claim.quote.place)
        else:
            for page, numbers in claim.lines.items():
                lines.setdefault(page, set()).update(numbers)
    for reported in context.findings:
        for quote in reported.quotes:
            _add(lines, quote.place)
    return lines


def _add(lines: dict[str, set[int]], place: Location) -> None:
    on_page = lines.get(place.page)
    if on_page is None:
        on_page = lines[place.page] = set()
    on_page.add(place.line)
    if place.end:
        on_page.update(range(place.line, place.end + 1))


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
