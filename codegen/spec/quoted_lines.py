"""The lines of pages that a spec rests on: those that the source of a value quotes, or of one that lost against it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from codegen.diagnostics.location import Location
from codegen.spec.provenance import Provenance

Line: TypeAlias = tuple[str, int]
_WORDS = frozenset({"description", "summary", "docs_url", "trigger", "title"})
_ENDS = tuple(_WORDS)


def quoted_lines(provenance: Provenance) -> dict[Line, str]:
    """Return the lines that values quote, each with the last pointer that does: a field comes after its call.

    Words for people do not count: a description can be made of any sentence.
    """
    lines: dict[Line, str] = {}
    for pointer, evidence in provenance.items():
        if not _is_words(pointer):
            for source in (evidence.source, *evidence.agree, *evidence.against):
                place = source.quote.place
                if place.end in (0, place.line):
                    lines[place.page, place.line] = pointer
                else:
                    lines.update(dict.fromkeys(lines_of(place), pointer))
    return lines


def lines_of(place: Location) -> Iterator[Line]:
    """Yield the lines of a place."""
    return ((place.page, line) for line in range(place.line, place.last + 1))


def _is_words(pointer: str) -> bool:
    """Whether a pointer leads to words for people. A field may be called like one of these."""
    if not pointer.endswith(_ENDS):
        return False
    above, _, last = pointer.rpartition("/")
    return last in _WORDS and above.rpartition("/")[2] not in ("fields", "parameters")
