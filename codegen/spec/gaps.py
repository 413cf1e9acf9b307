"""Gaps: the spec's own list of what it lacks (``incomplete``), made of the findings that say so.

A finding is seen once, in a build. Who reads the spec or its outputs later must know too.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.diagnostics.location import Excerpt, Location, excerpt
from codegen.diagnostics.messages import MESSAGES
from codegen.spec.model import Incomplete, Spec
from codegen.spec.pointers import Pointer, PointerError, parsed, written
from codegen.spec.provenance import Evidence, Provenance, Source
from codegen.text import Text

RULE = "not-understood"
_PLACES = 3  # the first ones are named
_PARTS = ("operations", "models")


class Incompleted(msgspec.Struct, frozen=True):
    """A spec with the list of its gaps, and the provenance with theirs."""

    spec: Spec
    provenance: Provenance


def with_gaps(spec: Spec, provenance: Provenance, gap_findings: Iterable[tuple[Pointer, Finding]]) -> Incompleted:
    """Return ``spec`` with a gap for each kind of finding at each call or record; the pointer says at which."""
    grouped: dict[tuple[Pointer, str], list[Finding]] = {}
    for at, finding in gap_findings:
        if is_gap(finding):
            grouped.setdefault((at, finding.code), []).append(finding)
    gaps = [*spec.incomplete, *(_gap(at, code, group) for (at, code), group in grouped.items())]
    sources = {
        pointer: Evidence(Source(RULE, _quote(group[0])))
        for index, group in enumerate(grouped.values(), len(spec.incomplete))
        for pointer in _pointers(index, gaps[index])
    }
    return Incompleted(msgspec.structs.replace(spec, incomplete=gaps), {**provenance, **sources})


def is_gap(finding: Finding) -> bool:
    """Whether ``finding`` says that the spec lacks something."""
    return bool(MESSAGES[finding.code].gap)


def owner_in(spec: Spec, pointer: str) -> Pointer:
    """Return the call or record that ``pointer`` leads into; the whole spec, ``()``, where it leads into neither."""
    try:
        part, name, *_ = parsed(pointer)
    except (PointerError, ValueError):
        return ()
    return (part, name) if part in _PARTS and name in getattr(spec, part) else ()


def _gap(at: Pointer, code: str, group: list[Finding]) -> Incomplete:
    places = dict.fromkeys(f"{finding.place.page}:{finding.place.line}" for finding in group if finding.place)
    reason = Text(MESSAGES[code].gap)
    return Incomplete(at=written(at), code=code, reason=reason, count=len(group), places=list(places)[:_PLACES])


def _quote(finding: Finding) -> Excerpt:
    if finding.quotes:
        return finding.quotes[0]
    return excerpt(finding.place or Location("api.toml", 1), finding.message)


def _pointers(index: int, gap: Incomplete) -> list[str]:
    leaves = ["at", "code", "reason", "count", *(f"places/{number}" for number in range(len(gap.places)))]
    return [f"#/incomplete/{index}/{leaf}" for leaf in leaves]
