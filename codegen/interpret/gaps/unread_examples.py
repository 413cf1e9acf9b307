"""Examples on found pages that are not JSON as printed: those that cannot be read, and those that were repaired."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.diagnostics.location import Location
from codegen.dialects.facts import CallFact, ExampleFact, Fact
from codegen.interpret.context import Context, quoted
from codegen.interpret.example_json import UnreadableError, read_printed
from codegen.interpret.found.samples import body_in
from codegen.text import Text


def report_examples(context: Context, facts: Iterable[Fact]) -> None:
    """Report each example that cannot be read, and each kind of repair once, with how many examples needed it."""
    repaired: dict[str, list[tuple[Location, Text]]] = {}
    for place, code, lifted in _printed(facts):
        body = body_in(code) or ""
        try:
            printed = read_printed(body, lifted=lifted)
        except UnreadableError as problem:
            _report_unreadable(context, place, code.raw, problem.offset + len(code.raw) - len(body), problem)
            continue
        for repair in printed.repairs:
            repaired.setdefault(repair, []).append((place, code))
    for repair, examples in repaired.items():
        first, code = examples[0]
        context.find("examples-repaired", first, [quoted(first, code)], count=len(examples), repair=repair)


def _printed(facts: Iterable[Fact]) -> Iterator[tuple[Location, Text, bool]]:
    """Yield the examples and bodies that show JSON, each once, though several calls share it."""
    seen: set[tuple[Location, str]] = set()
    for fact in facts:
        code = _code(fact)
        if code is None or body_in(code) is None or (fact.place, code.raw) in seen:
            continue
        seen.add((fact.place, code.raw))
        yield fact.place, code, isinstance(fact, ExampleFact) and fact.lifted


def _code(fact: Fact) -> Text | None:
    match fact:
        case ExampleFact():
            return fact.code
        case CallFact():
            return fact.body
        case _:
            return None


def _report_unreadable(context: Context, place: Location, code: str, at: int, problem: UnreadableError) -> None:
    line = min(place.line + code[:at].count("\n"), place.last)
    near = code[max(at - 20, 0) : at + 20]
    there = Location(place.page, line)
    context.find("example-unreadable", there, [quoted(there, near)], problem=problem, near=" ".join(near.split()))
