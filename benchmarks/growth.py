"""Hostile texts, short and four times as long: time must grow with the length, not with its square.

The suites count steps of Python for the same texts; what regular expressions take inside shows only here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from benchmarks.timing import seconds
from codegen.derive.typography import mended
from tests.derive import test_prose as typing_slips
from tests.dialects.xojo import test_xojo_documents as xojo
from tests.documents import test_hostile_pages as pages
from tests.fetch import test_normalize as normalize
from tests.interpret import test_assignments as assignments
from tests.interpret import test_conventions as conventions
from tests.interpret import test_costs as costs
from tests.interpret import test_errors as errors
from tests.interpret import test_example_json as example_json
from tests.interpret import test_prose as prose
from tests.mock_server import test_filtered_lists as filters

_WORTH_A_LOOK = 0.05  # seconds; below, a ratio says nothing
_STEEP = 8  # between 4, in proportion, and 16, the square


class Case(NamedTuple):
    """A text made of ``size`` pieces, and what reads it."""

    name: str
    text_of: Callable[[int], str]
    read: Callable[[str], object]
    size: int


def show() -> int:
    """Print the time of each case at both lengths. Returns 1 when one grows too fast, else 0."""
    print(f"{'hostile text':50} {'seconds':>8} {'x 4':>8} {'grows':>6}")
    steep = [case.name for case in cases() if _show(case)]
    print("grows too fast:", ", ".join(steep) or "none")
    return 1 if steep else 0


def cases() -> Iterator[Case]:
    """Yield every hostile text of the suites."""
    yield from _each("prose", prose.HOSTILE, prose.said, 10_000)
    yield from _each("errors", errors.HOSTILE, errors.pattern_of, 5_000)
    yield from _each("operators", conventions.HOSTILE, conventions.read_operator, 10_000)
    yield from _each("assignments", assignments.HOSTILE, assignments.read_all, 20_000)
    yield from _each("examples", example_json.HOSTILE, example_json.try_to_read, 25_000)
    yield Case("a very long line", xojo.HOSTILE, xojo.read_lines, 5_000)
    yield from _each("normalizing", normalize.HOSTILE, normalize.normalise_and_follow, 25_000)
    yield from _each("filters", filters.HOSTILE, filters.read_filter, 12_500)
    yield from _each("slips of typing", typing_slips.HOSTILE, mended, 7_500)
    for dialect in costs.DIALECTS:
        yield from _each(dialect, costs.PAGES, partial(costs.compiled, dialect), 250)
    for kind, (texts, read) in pages.READERS.items():
        yield from _each(kind, texts, read, 250)


def _each(
    name: str, texts: dict[str, Callable[[int], str]], read: Callable[[str], object], size: int
) -> Iterator[Case]:
    for piece, text_of in texts.items():
        yield Case(f"{name}: {piece.strip() or 'blanks'}", text_of, read, size)


def _show(case: Case) -> bool:
    few, many = (seconds(partial(case.read, case.text_of(count))) for count in (case.size, 4 * case.size))
    ratio = many / max(few, 0.001)
    steep = many > _WORTH_A_LOOK and ratio > _STEEP
    print(f"{case.name:50} {few:8.3f} {many:8.3f} {ratio:6.1f}{'  too fast' if steep else ''}", flush=True)
    return steep
