"""Many cases in one page: hostile words in many positions at once, so that one build proves many pairs of both.

With hostile words in all positions no table and no call would be left, and the rest would prove nothing. So the
positions whose words decide what a page is read as are changed apart from those that are words only. Which is which is
found by trying, so it holds for a new position too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from codegen.documents.model import Document
from tests.hostile.positions import Position, placed, positions
from tests.hostile.test_positions import PAYLOADS, document, interpreted

PROBE = "GET https://[evil]/{id}"
PACKS = 2  # of each kind: with every second one harmless, more of the page is left


class Case(NamedTuple):
    """One payload in one position."""

    position: Position
    words: str

    def __str__(self) -> str:
        return f"{'.'.join(map(str, self.position))} = {self.words[:60]!r}"


@cache
def packs(dialect: str) -> tuple[tuple[Position, ...], ...]:
    """Return the positions of a dialect's page, parted into those that one page can have hostile at once."""
    harmless = _shape(dialect, document(dialect))
    every = list(positions(document(dialect)))
    probed = [_shape(dialect, placed(document(dialect), position, PROBE)) for position in every]
    words_only = [position for position, shape in zip(every, probed, strict=True) if shape == harmless]
    deciding = [position for position, shape in zip(every, probed, strict=True) if shape != harmless]
    return tuple(tuple(kind[start::PACKS]) for kind in (words_only, deciding) for start in range(PACKS))


def _shape(dialect: str, page: Document) -> Any:
    """Return the calls and the numbers of fields that a page is read as."""
    interpretation = interpreted(dialect, page)
    if interpretation is None:
        return None
    spec = interpretation.spec
    calls = [(call.method, len(call.parameters)) for call in spec.operations.values()]
    return sorted(calls), sorted(len(model.fields) for model in spec.models.values())


def cases(pack: tuple[Position, ...], turn: int) -> Iterator[Case]:
    """Yield a case for each position; over as many turns as there are payloads, each position gets each of them."""
    for number, position in enumerate(pack):
        yield Case(position, PAYLOADS[(7 * number + turn) % len(PAYLOADS)])


def hostile(page: Any, wanted: Iterable[Case]) -> Any:
    """Return ``page`` with all cases in it; a key comes after the value below it, which is found by the key."""
    for case in reversed(tuple(wanted)):
        page = placed(page, case.position, case.words)
    return page


def culprits(wanted: Iterable[Case], fails: Callable[[tuple[Case, ...]], bool]) -> tuple[Case, ...]:
    """Return the cases that fail alone; when none does, those that fail together and of which none can be left out."""
    pack = tuple(wanted)
    alone = tuple(case for case in pack if fails((case,)))
    if alone:
        return alone
    for case in pack:
        rest = tuple(other for other in pack if other is not case)
        if fails(rest):
            pack = rest
    return pack
