"""The spec's own list of what it lacks: for each call and record, what was not understood there, how often, and where.

A finding is seen once, in a build. Who reads the spec or its outputs later must know as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.diagnostics.location import Excerpt, Location, excerpt
from codegen.diagnostics.messages import MESSAGES
from codegen.dialects.facts import OperationFact, PageFacts, SectionFact
from codegen.interpret.operations import ResolvedOperation
from codegen.spec.model import Incomplete, Spec
from codegen.spec.pointers import Pointer, PointerError, parsed, written
from codegen.spec.provenance import Evidence, Provenance, Source
from codegen.spec.quoted_lines import Line, lines_of, quoted_lines
from codegen.text import Text

RULE = "not-understood"
_PLACES = 3  # the first ones are named
_PARTS = ("operations", "models")


class Completed(msgspec.Struct, frozen=True):
    """A spec with the list of its gaps, and the provenance with theirs."""

    spec: Spec
    provenance: Provenance


def with_gaps(
    spec: Spec,
    provenance: Provenance,
    findings: Iterable[Finding],
    pages: Sequence[PageFacts],
    operations: Sequence[ResolvedOperation],
) -> Completed:
    """Return ``spec`` with what ``findings`` say that it lacks."""
    owners = _Owners(spec, provenance, pages, operations)
    grouped: dict[tuple[Pointer, str], list[Finding]] = {}
    for finding in findings:
        if MESSAGES[finding.code].gap:
            grouped.setdefault((owners.of(finding), finding.code), []).append(finding)
    gaps = [_gap(at, code, group) for (at, code), group in grouped.items()]
    sources = {
        pointer: Evidence(Source(RULE, _quote(group[0])))
        for index, group in enumerate(grouped.values())
        for pointer in _pointers(index, gaps[index])
    }
    return Completed(msgspec.structs.replace(spec, incomplete=gaps), {**provenance, **sources})


def _gap(at: Pointer, code: str, group: list[Finding]) -> Incomplete:
    places = dict.fromkeys(f"{one.place.page}:{one.place.line}" for one in group if one.place)
    reason = Text(MESSAGES[code].gap)
    return Incomplete(at=written(at), code=code, reason=reason, count=len(group), places=list(places)[:_PLACES])


def _quote(finding: Finding) -> Excerpt:
    if finding.quotes:
        return finding.quotes[0]
    return excerpt(finding.place or Location("api.toml", 1), finding.message)


def _pointers(index: int, gap: Incomplete) -> list[str]:
    leaves = ["at", "code", "reason", "count", *(f"places/{number}" for number in range(len(gap.places)))]
    return [f"#/incomplete/{index}/{leaf}" for leaf in leaves]


class _Owners:
    """Finds the call or record that a finding is about: by its pointer, by what quotes its line, by its section."""

    def __init__(
        self,
        spec: Spec,
        provenance: Provenance,
        pages: Sequence[PageFacts],
        operations: Sequence[ResolvedOperation],
    ) -> None:
        self._spec = spec
        self._quoted = quoted_lines(provenance)
        keys = {fact_key: known.key for known in operations for fact_key in (known.fact.key, *known.aliases)}
        self._sections = {page.page: _sections(page, keys) for page in pages}

    def of(self, finding: Finding) -> Pointer:
        """Return the pointer of the call or record; of the whole spec where it is about neither."""
        if finding.pointer and (owner := self._owner(finding.pointer)):
            return owner
        if finding.place is None:
            return ()
        quoted = next((pointer for line in lines_of(finding.place) if (pointer := self._quoted.get(line))), "")
        return self._owner(quoted) or self._by_section(finding.place)

    def _owner(self, pointer: str) -> Pointer:
        try:
            part, name, *_ = parsed(pointer)
        except (PointerError, ValueError):
            return ()
        return (part, name) if part in _PARTS and name in getattr(self._spec, part) else ()

    def _by_section(self, place: Location) -> Pointer:
        owners = self._sections.get(place.page, {}).get((place.page, place.line), ())
        key = owners[0] if len(owners) == 1 else ""
        return ("operations", key) if key in self._spec.operations else ()


def _sections(page: PageFacts, keys: dict[str, str]) -> dict[Line, tuple[str, ...]]:
    """The calls in whose section each line of a page stands, for the lines from the first heading on."""
    sections = [fact for fact in page.facts if isinstance(fact, SectionFact)]
    called: dict[str, list[str]] = {}
    for fact in page.facts:
        if isinstance(fact, OperationFact) and fact.section is not None and fact.key in keys:
            called.setdefault(fact.section, []).append(keys[fact.key])
    around = {section.key: section for section in sections}
    lines: dict[Line, tuple[str, ...]] = {}
    ends = [*(section.place.line for section in sections[1:]), _last_line(page) + 1]
    for section, end in zip(sections, ends, strict=False):  # without a section there is only the end
        owner: SectionFact | None = section
        while owner is not None and owner.key not in called:
            owner = around.get(owner.parent or "")
        calls = tuple(dict.fromkeys(called[owner.key])) if owner is not None else ()
        lines |= {(page.page, line): calls for line in range(section.place.line, end)} if calls else {}
    return lines


def _last_line(page: PageFacts) -> int:
    places = [taken.place for taken in page.account.taken] + list(page.account.unknown)
    return max((place.last for place in places), default=0)
