"""The last diff in the report: each change with its class for both sides, and the words of both pages."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from codegen.compare.changes import Change, Impact
from codegen.diagnostics.location import Excerpt
from codegen.releases.changelog import notes, shown
from codegen.releases.history import Removal
from codegen.report.last_diff import LastDiff
from codegen.report.links import about
from codegen.spec.model import Spec
from codegen.targets.code import Code
from codegen.targets.encoders.html import words

_MANY = 12  # changes of wording that are looked at one by one


class SideView(msgspec.Struct, frozen=True):
    """One side of a change: the value, and the words and the place it was read from."""

    side: Code
    value: Code
    quote: Code
    place: Code


class ChangeView(msgspec.Struct, frozen=True):
    """One change; ``href`` leads to what it is about, when the report shows that."""

    kind: Code
    impact: Code
    reader: Code
    writer: Code
    pointer: Code
    href: Code | None
    notes: list[Code]
    sides: list[SideView]


class RemovalView(msgspec.Struct, frozen=True):
    """Something that was removed, renamed or deprecated: when, and where the page last reported it."""

    pointer: Code
    when: Code
    quote: Code
    place: Code


class GroupView(msgspec.Struct, frozen=True):
    """The changes of one class; many of wording alone are folded."""

    impact: Code
    count: int
    folded: bool
    changes: list[ChangeView]


class DiffView(msgspec.Struct, frozen=True):
    """The last diff: what it compares, and its changes by class, the most severe first."""

    summary: Code
    groups: list[GroupView]
    removals: list[RemovalView]


def diff_view(api: str, spec: Spec | None, last: LastDiff) -> DiffView:
    """``last`` as the report shows it."""
    groups = [
        _group(api, spec, impact, [change for change in last.changes if change.impact is impact]) for impact in Impact
    ]
    return DiffView(
        words(last.summary),
        [group for group in groups if group.count],
        [_removal(removal) for removal in last.removals],
    )


def _group(api: str, spec: Spec | None, impact: Impact, changes: Sequence[Change]) -> GroupView:
    folded = len(changes) > _MANY and impact not in (Impact.BREAKING, Impact.ADDITIVE)
    return GroupView(words(impact), len(changes), folded, [_change(api, spec, change) for change in changes])


def _change(api: str, spec: Spec | None, change: Change) -> ChangeView:
    before, after = shown(change)
    sides = (("before", before, change.older), ("after", after, change.newer))
    return ChangeView(
        kind=words(change.kind.replace("-", " ")),
        impact=words(change.impact),
        reader=words(change.reader),
        writer=words(change.writer),
        pointer=words(change.pointer),
        href=about(api, spec, change.pointer),
        notes=[words(note) for note in notes(change)],
        sides=[view for side, value, quote in sides if (view := _side(side, value, quote))],
    )


def _side(side: str, value: str, quote: Excerpt | None) -> SideView | None:
    if not value and quote is None:
        return None
    return SideView(words(side), words(value), words(quote.text if quote else ""), words(_place(quote)))


def _removal(removal: Removal) -> RemovalView:
    quote = removal.change.older
    return RemovalView(
        words(removal.pointer), words(str(removal)), words(quote.text if quote else ""), words(_place(quote))
    )


def _place(quote: Excerpt | None) -> str:
    return str(quote.place) if quote else ""
