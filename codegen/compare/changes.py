"""Changes: what differs between two specs at one place, and what that means for who reads and who writes there."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.spec.record import Json


class Impact(enum.StrEnum):
    """What a change does to anyone who relied on the older documentation, the most severe first."""

    BREAKING = "breaking"  # what worked may fail, or mean something else
    ADDITIVE = "additive"  # what worked goes on working; there is something new to use
    WORDING = "wording"  # the documentation says something else; code is not concerned
    NONE = "none"  # nothing for this side


_RANKS = {impact: rank for rank, impact in enumerate(Impact)}


def gravest(impacts: Iterable[Impact]) -> Impact:
    """Return the most severe of ``impacts``; NONE when there are none."""
    return min(impacts, key=_RANKS.__getitem__, default=Impact.NONE)


def is_at_least(impact: Impact, least: Impact) -> bool:
    """Whether ``impact`` is as severe as ``least``, or more severe."""
    return _RANKS[impact] <= _RANKS[least]


class Verdict(msgspec.Struct, frozen=True):
    """What a change is for the ``reader`` (who takes what the API answers) and the ``writer`` (who calls and sends)."""

    reader: Impact
    writer: Impact


class Roles(msgspec.Struct, frozen=True):
    """Who a part of the spec concerns at all: a path parameter has no reader, a response no writer."""

    reads: bool = True
    writes: bool = True

    def masked(self, verdict: Verdict) -> Verdict:
        """``verdict`` for those concerned. What has no effect on any of them is still a change of the wording."""
        reader = verdict.reader if self.reads else Impact.NONE
        writer = verdict.writer if self.writes else Impact.NONE
        if reader is writer is Impact.NONE:
            return Verdict(*(Impact.WORDING if has else Impact.NONE for has in (self.reads, self.writes)))
        return Verdict(reader, writer)


class Change(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One change. ``pointer`` leads into the newer spec, into the older one where the thing is gone.

    ``former`` is where it stood in the older spec, when that is elsewhere. ``before`` and ``after`` are left out where
    there was nothing. ``guess`` is the evidence by which two names are taken for one thing. ``older`` and ``newer``
    quote the pages. ``once`` says what the history knows of the thing.
    """

    kind: str
    pointer: str
    reader: Impact
    writer: Impact
    former: str = ""
    before: Json = msgspec.UNSET
    after: Json = msgspec.UNSET
    guess: str = ""
    older: Excerpt | None = None
    newer: Excerpt | None = None
    once: str = ""

    @property
    def impact(self) -> Impact:
        """The more severe of the two."""
        return gravest((self.reader, self.writer))


def by_impact(changes: Iterable[Change]) -> list[Change]:
    """Return ``changes``, the most severe first, otherwise in their order."""
    return sorted(changes, key=lambda change: _RANKS[change.impact])


def counted(changes: Sequence[Change]) -> str:
    """``3 changes: 1 breaking, 2 wording``."""
    counts = {impact: sum(change.impact is impact for change in changes) for impact in Impact}
    words = ", ".join(f"{count} {impact}" for impact, count in counts.items() if count)
    return f"{len(changes)} change{'' if len(changes) == 1 else 's'}" + (f": {words}" if words else "")
