"""A comparison as lines for a terminal: a table of the changes, each with both quotes and their places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click
import msgspec

from codegen.differ.changelog import shown
from codegen.differ.changes import Change, Impact, by_impact, counted
from codegen.differ.versions import Proposal
from codegen.findings import visible
from codegen.places import Quote
from codegen.spec.record import Json

_COLOURS = {Impact.BREAKING: "red", Impact.ADDITIVE: "green", Impact.WORDING: "cyan", Impact.NONE: None}
_WIDTH = max(map(len, Impact))
_INDENT = " " * (2 * _WIDTH + 4)


def comparison_lines(older: str, newer: str, changes: Sequence[Change], proposed: Sequence[Proposal]) -> Iterator[str]:
    """What was compared, the table of changes, and the versions they make."""
    yield f"{visible(older, 300)} -> {visible(newer, 300)}: {counted(changes)}"
    if changes:
        yield click.style(f"{'reader':<{_WIDTH}}  {'writer':<{_WIDTH}}  change", bold=True)
    for one in by_impact(changes):
        yield from _change(one)
    for proposal in proposed:
        yield _proposal(proposal)


def _change(one: Change) -> Iterator[str]:
    cells = [click.style(f"{impact:<{_WIDTH}}", fg=_COLOURS[impact]) for impact in (one.reader, one.writer)]
    yield f"{'  '.join(cells)}  {one.kind.replace('-', ' ')}  {visible(one.pointer, 300)}"
    if one.former:
        yield f"{_INDENT}stood at {visible(one.former, 300)}"
    if one.guess:
        yield f"{_INDENT}a guess: {visible(one.guess)}"
    if one.once:
        yield f"{_INDENT}was {visible(one.once)}"
    yield from _side("before", one.before, one.older)
    yield from _side("after", one.after, one.newer)


def _side(side: str, value: Json, quote: Quote | None) -> Iterator[str]:
    said = "" if value is msgspec.UNSET else visible(shown(value))
    where = "" if quote is None else f"{visible(str(quote.place), 300)}  “{visible(quote.text.raw, 120)}”"
    if said:
        yield f"{_INDENT}{side:<6}  {said}"
    if where:
        yield f"{_INDENT}{'' if said else side:<6}  {where}"


def _proposal(one: Proposal) -> str:
    if one.current == one.next:
        return f"{visible(one.package)} stays at {one.current}"
    return f"{visible(one.package)} {one.current} -> {one.next}"
