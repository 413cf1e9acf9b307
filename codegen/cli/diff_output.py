"""A comparison as lines for a terminal: a table of the changes, each with both quotes and their places.

On a terminal long lines are folded below their own column; in a pipe each stays whole, to be searched.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

import click

from codegen.compare.changes import Change, Impact, by_impact, counted
from codegen.diagnostics.finding import visible
from codegen.diagnostics.location import Excerpt
from codegen.releases.changelog import notes, shown
from codegen.releases.versions import Proposal

_COLOURS = {Impact.BREAKING: "red", Impact.ADDITIVE: "green", Impact.WORDING: "cyan", Impact.NONE: None}
_WIDTH = max(map(len, Impact))
_CELLS = 2 * _WIDTH + 4
_INDENT = "    "
_SIDE = len("before  ")
_NARROWEST = 60  # below that, folding makes it worse


def comparison_lines(
    older: str, newer: str, changes: Sequence[Change], proposed: Sequence[Proposal], width: int | None = None
) -> Iterator[str]:
    """Yield what was compared, the table of changes, and the versions they make; folded to ``width`` when there is
    one.
    """
    yield f"{visible(older, 300)} -> {visible(newer, 300)}: {counted(changes)}"
    if changes:
        yield click.style(f"{'reader':<{_WIDTH}}  {'writer':<{_WIDTH}}  change", bold=True)
    for change in by_impact(changes):
        yield from _head(change, width)
        for line in _body(change):
            yield from _folded(line, width)
    for proposal in proposed:
        yield f"{visible(proposal.package)}{'' if proposal.current else ':'} {proposal}"


def _head(change: Change, width: int | None) -> Iterator[str]:
    cells = [click.style(f"{impact:<{_WIDTH}}", fg=_COLOURS[impact]) for impact in (change.reader, change.writer)]
    kind, pointer = change.kind.replace("-", " "), visible(change.pointer, 300)
    if width is None or _CELLS + len(kind) + 2 + len(pointer) <= width:
        yield f"{'  '.join(cells)}  {kind}  {pointer}"
    else:
        yield f"{'  '.join(cells)}  {kind}"
        yield f"{_INDENT}{pointer}"


def _folded(line: str, width: int | None) -> list[str]:
    """``line`` as it is, or on several lines that all begin where what follows its side does."""
    if width is None or width < _NARROWEST or len(line) <= width:
        return [line]
    below = " " * (len(_INDENT) + _SIDE)
    return textwrap.wrap(line, width, subsequent_indent=below, break_long_words=False, break_on_hyphens=False)


def _body(change: Change) -> Iterator[str]:
    yield from (f"{_INDENT}{visible(note, 300)}" for note in notes(change))
    before, after = shown(change)
    yield from _side("before", before, change.older)
    yield from _side("after", after, change.newer)


def _side(side: str, value: str, quote: Excerpt | None) -> Iterator[str]:
    said = visible(value)
    where = "" if quote is None else f"{visible(str(quote.place), 300)}  “{visible(quote.text.raw, 120)}”"
    if said:
        yield f"{_INDENT}{side:<{_SIDE}}{said}"
    if where:
        yield f"{_INDENT}{'' if said else side:<{_SIDE}}{where}"
