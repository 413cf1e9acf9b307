"""Examples: every printed example read as what travels, with a finding for each repair or for what cannot be read."""

from __future__ import annotations

import re

from codegen.diagnostics.location import Excerpt, Location
from codegen.dialects.facts import ErrorFact, ExampleFact
from codegen.interpret.context import Context, quoted
from codegen.interpret.example_json import Printed, UnreadableError, read_printed

_SHOWN = re.compile(r"[\"“”](?=([^\"“”\n]{1,200})[\"“”]\s{0,200}:([^\n]{0,400}))")


class ReadExample:
    """An example of the docs with what it prints, and the line that shows each name first."""

    def __init__(self, fact: ExampleFact, printed: Printed) -> None:
        self.fact, self.printed = fact, printed
        self.quote = quoted(fact.place, fact.code)
        self._quotes = dict[str, Excerpt]()
        self._find_lines(fact.code.raw)

    def quote_of(self, field: str) -> Excerpt:
        """Return the line of the example that shows ``field`` first; the whole example where no line shows it."""
        return self._quotes.get(field, self.quote)

    def _find_lines(self, code: str) -> None:
        """Look through the code once for all names: once for each name of each record takes the square of the time."""
        at = index = 0
        lines = code.count("\n") + 1
        for match in _SHOWN.finditer(code):
            if match[1] in self._quotes:
                continue
            index += code.count("\n", at, match.start())
            at = match.start()
            line = self._line(index, lines)
            place = Location(self.fact.place.page, line) if line else self.fact.place
            words = code[match.start() : match.end(2)]
            self._quotes[match[1]] = quoted(place, words[:120].rstrip(", "))

    def _line(self, index: int, lines: int) -> int:
        """Return the page's line of line ``index`` of the code; 0 when the page has it in other lines than the
        example.
        """
        around = self.fact.place.last - self.fact.place.line + 1 - lines
        return self.fact.place.line + index + around // 2 if around in (0, 2) else 0  # 2: fences above and below


def read_examples(context: Context) -> list[ReadExample]:
    """All examples that show JSON, in documented order; an empty one is left out, an unreadable one is an error."""
    read_examples = []
    for fact in context.of(ExampleFact):
        printed = printed_of(context, fact)
        if printed is not None:
            read_examples.append(ReadExample(fact, printed))
    return read_examples


def printed_of(context: Context, fact: ExampleFact | ErrorFact) -> Printed | None:
    """Return what ``fact`` prints; None when it is empty, or unreadable (which is reported as an error)."""
    if not fact.code.raw.strip():
        return None
    try:
        printed = read_printed(fact.code.raw, lifted=fact.lifted)
    except UnreadableError as problem:
        line = fact.place.line + fact.code.raw[: problem.offset].count("\n")
        place = Location(fact.place.page, min(line, fact.place.last))
        near = fact.code.raw[max(problem.offset - 20, 0) : problem.offset + 20]
        context.find("example-unreadable", place, [quoted(place, near)], problem=problem, near=" ".join(near.split()))
        return None
    for repair in printed.repairs:
        context.find("example-repaired", fact.place, [quoted(fact.place, fact.code)], repair=repair)
    return printed
