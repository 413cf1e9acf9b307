"""Owners: the call or record that a finding is about, by its pointer, by what quotes its line, or by its section."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from codegen.diagnostics.finding import Finding
from codegen.diagnostics.location import Location
from codegen.dialects.facts import OperationFact, PageFacts, SectionFact
from codegen.interpret.operations import ResolvedOperation
from codegen.spec.gaps import owner_in
from codegen.spec.model import Spec
from codegen.spec.pointers import Pointer
from codegen.spec.provenance import Provenance
from codegen.spec.quoted_lines import Line, lines_of, quoted_lines


class Owners:
    """Finds the owner of a finding."""

    def __init__(
        self, spec: Spec, provenance: Provenance, pages: Sequence[PageFacts], operations: Sequence[ResolvedOperation]
    ) -> None:
        self._spec, self._provenance, self._pages, self._operations = spec, provenance, pages, operations

    @cached_property
    def _quoted(self) -> dict[Line, str]:
        return quoted_lines(self._provenance)

    @cached_property
    def _sections(self) -> dict[str, dict[int, tuple[str, ...]]]:
        """The calls in whose section each line is, by page."""
        keys = {fact_key: known.key for known in self._operations for fact_key in (known.fact.key, *known.aliases)}
        return {page.page: _calls_by_line(page, keys) for page in self._pages}

    def of(self, finding: Finding) -> Pointer:
        """Return the pointer of the call or record; ``()``, the whole spec, where it is about neither."""
        if finding.pointer and (owner := owner_in(self._spec, finding.pointer)):
            return owner
        if finding.place is None:
            return ()
        quoted = next((pointer for line in lines_of(finding.place) if (pointer := self._quoted.get(line))), "")
        return owner_in(self._spec, quoted) or self._by_section(finding.place)

    def _by_section(self, place: Location) -> Pointer:
        calls = self._sections.get(place.page, {}).get(place.line, ())
        return ("operations", calls[0]) if len(calls) == 1 and calls[0] in self._spec.operations else ()


def _calls_by_line(page: PageFacts, keys: dict[str, str]) -> dict[int, tuple[str, ...]]:
    """Return the calls in whose section each line of a page is; lines of no such section are left out."""
    sections = [fact for fact in page.facts if isinstance(fact, SectionFact)]
    around = {section.key: section for section in sections}
    called: dict[str, list[str]] = {}
    for fact in page.facts:
        if isinstance(fact, OperationFact) and fact.section is not None and fact.key in keys:
            called.setdefault(fact.section, []).append(keys[fact.key])
    ends = [*(section.place.line for section in sections[1:]), _last_line(page) + 1]
    lines: dict[int, tuple[str, ...]] = {}
    for section, end in zip(sections, ends, strict=False):  # without a section there is only the end
        owner: SectionFact | None = section
        while owner is not None and owner.key not in called:
            owner = around.get(owner.parent or "")
        if owner is not None:
            calls = tuple(dict.fromkeys(called[owner.key]))
            lines |= dict.fromkeys(range(section.place.line, end), calls)
    return lines


def _last_line(page: PageFacts) -> int:
    places = [*(taken.place for taken in page.account.taken), *page.account.unknown]
    return max((place.last for place in places), default=0)
