"""Examples: every printed example read as what travels, with a finding for each repair or for what cannot be read."""

from __future__ import annotations

import re

import msgspec

from codegen.diagnostics.location import Excerpt, Location
from codegen.dialects.facts import ErrorFact, ExampleFact
from codegen.interpret.context import Context, quoted
from codegen.interpret.example_json import Printed, UnreadableError, read_printed


class ReadExample(msgspec.Struct, frozen=True):
    """An example of the docs with what it prints."""

    fact: ExampleFact
    printed: Printed

    @property
    def quote(self) -> Excerpt:
        """The example as a source."""
        return quoted(self.fact.place, self.fact.code)

    def quote_of(self, field: str) -> Excerpt:
        """Return the line of the example that shows ``field`` first; the whole example where no line shows it."""
        code = self.fact.code.raw
        shown = re.search(rf"[\"“”]{re.escape(field)}[\"“”]\s*:[^\n]*", code)
        if shown is None:
            return self.quote
        line = self._line(code.count("\n", 0, shown.start()), code.count("\n") + 1)
        place = Location(self.fact.place.page, line) if line else self.fact.place
        return quoted(place, shown.group()[:120].rstrip(", "))

    def _line(self, index: int, lines: int) -> int:
        """Return the page's line of line ``index`` of the code; 0 when the page has it in other lines than the
        example.
        """
        around = self.fact.place.last - self.fact.place.line + 1 - lines
        return self.fact.place.line + index + around // 2 if around in (0, 2) else 0  # 2: fences above and below


def read_examples(context: Context) -> list[ReadExample]:
    """All examples that show JSON, in documented order; an empty one is left out, an unreadable one is an error."""
    found = []
    for fact in context.of(ExampleFact):
        printed = printed_of(context, fact)
        if printed is not None:
            found.append(ReadExample(fact, printed))
    return found


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
