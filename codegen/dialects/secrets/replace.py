"""Replace: a text with every secret in it replaced, its marks moved along, and a finding for each kind and place."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Iterable, Iterator

import msgspec

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.dialects.secrets.looks import by_look
from codegen.dialects.secrets.named import by_name
from codegen.dialects.secrets.people import of_people
from codegen.dialects.secrets.span import Span
from codegen.documents.model import Mark
from codegen.text import Text

_SHORT = 80  # characters of a text that is worth remembering
SHORTEST = 8  # no text of fewer characters is a secret without the words around it


class Replaced(msgspec.Struct, frozen=True):
    """Words without secrets, and the spans that were replaced, in their order, as offsets into the words before."""

    words: str
    spans: tuple[Span, ...] = ()

    def moved(self, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
        """Return ``marks`` of the words before as marks of the words after, their targets without secrets too."""
        if not marks:
            return marks
        targets = tuple(_without_target(mark) for mark in marks)
        if not self.spans:
            return targets if targets != marks else marks
        starts = [span.start for span in self.spans]
        shifts = [0]
        for span in self.spans:
            shifts.append(shifts[-1] + len(span.stand_in) - (span.end - span.start))
        moved = (_moved(mark, starts, shifts, self.spans) for mark in targets)
        return tuple(mark for mark in moved if mark.start < mark.end)


def replaced(words: str, also: Iterable[Span] = ()) -> Replaced:
    """Return ``words`` with what looks like a secret, or is in ``also``, replaced."""
    if len(words) < SHORTEST:
        secrets: tuple[Span, ...] = ()
    else:
        secrets = _known_in(words) if len(words) <= _SHORT else _found_in(words)
    spans = tuple(_apart([*secrets, *also]))
    if not spans:
        return Replaced(words)
    pieces, at = [], 0
    for span in spans:
        pieces += [words[at : span.start], span.stand_in]
        at = span.end
    return Replaced("".join([*pieces, words[at:]]), spans)


def _found_in(words: str) -> tuple[Span, ...]:
    return (*by_look(words), *by_name(words), *of_people(words))


# Pages repeat the words of their cells: names of types, of columns, of fields that several calls have.
_known_in = functools.lru_cache(maxsize=1 << 14)(_found_in)


def is_clean(words: str) -> bool:
    """Whether nothing in ``words`` looks like a secret; said of short ones alone, which pages repeat."""
    return len(words) < SHORTEST or (len(words) <= _SHORT and not _known_in(words))


def without_secrets(text: Text, place: Location) -> tuple[Text, list[Finding]]:
    """Return ``text`` with secrets replaced, and a finding for each kind of them."""
    clean = replaced(text.raw)
    return (Text(clean.words) if clean.spans else text), findings_of(clean.spans, place)


def findings_of(spans: Iterable[Span], place: Location) -> list[Finding]:
    """Return one finding for each kind among ``spans``."""
    kinds = {span.kind: span.stand_in for span in spans}
    return [
        finding("secret-replaced", place, stand_in=stand_in)
        if kind == "secret"
        else finding("personal-data-replaced", place, kind=kind, stand_in=stand_in)
        for kind, stand_in in kinds.items()
    ]


def _apart(spans: list[Span]) -> Iterator[Span]:
    """Yield the spans that do not overlap, in order: the one that begins first and is longest before others."""
    at = 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end, span.stand_in, span.kind)):
        if span.start >= at:
            yield span
            at = span.end


def _moved(mark: Mark, starts: list[int], shifts: list[int], spans: tuple[Span, ...]) -> Mark:
    return msgspec.structs.replace(
        mark, start=_offset(mark.start, starts, shifts, spans), end=_offset(mark.end, starts, shifts, spans, ends=True)
    )


def _offset(at: int, starts: list[int], shifts: list[int], spans: tuple[Span, ...], *, ends: bool = False) -> int:
    """Where offset ``at`` is afterwards; inside a span, its start, or its end where a mark ends there."""
    number = bisect_right(starts, at - 1 if ends else at)
    if number and at < spans[number - 1].end:
        span = spans[number - 1]
        return span.start + shifts[number - 1] + (len(span.stand_in) if ends else 0)
    return at + shifts[number]


def _without_target(mark: Mark) -> Mark:
    if mark.target is None:
        return mark
    clean = replaced(mark.target)
    return msgspec.structs.replace(mark, target=clean.words) if clean.spans else mark
