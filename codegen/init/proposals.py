"""Proposals: what a first interpretation of the pages suggests for api.toml, each with its evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.diagnostics.location import Location
from codegen.diagnostics.messages import Severity
from codegen.dialects.facts import GroupFact, PageFacts, SectionFact
from codegen.init.proposed_access import Paging, SeenKey, pagings, seen_keys
from codegen.init.proposed_columns import proposed_columns
from codegen.init.proposed_labels import proposed_labels
from codegen.init.proposed_lines import Proposal, proposal
from codegen.interpret.gaps.places import Places
from codegen.interpret.interpret import Interpretation
from codegen.spec.model import Operation, Shape, Spec
from codegen.spec.pointers import written
from codegen.spec.provenance import Provenance
from codegen.spec.quoted_lines import quoted_lines
from codegen.spec.types import FieldType
from codegen.wording.types import read_type

_F = TypeVar("_F", GroupFact, SectionFact)

_TYPES = ("type-unknown", "record-undescribed")


_MANY = 3  # findings of a page
_WORDS = ("#/conventions/notes/", "#/incomplete/")  # parts of a spec that any sentence can be in


class Ways(msgspec.Struct, frozen=True):
    """The ways to authenticate that the pages state, and where they state them."""

    kinds: tuple[str, ...]
    place: Location | None


class Proposals(msgspec.Struct, frozen=True):
    """What api.toml may have to explain.

    ``types``, ``columns``, ``labels`` and ``headings`` go by the words of the pages; ``pages`` give only findings.
    ``unmarked`` counts the fields that calls send without a mark, ``bodies`` the calls whose pages do not say how
    bodies are sent. ``auth`` is what the pages state, ``keys`` what only looks like a key, ``pagings`` the ways
    through lists that parameters suggest.
    """

    types: tuple[Proposal, ...] = ()
    columns: tuple[Proposal, ...] = ()
    labels: tuple[Proposal, ...] = ()
    headings: tuple[Proposal, ...] = ()
    pages: tuple[Proposal, ...] = ()
    unmarked: Proposal | None = None
    bodies: Proposal | None = None
    auth: Ways | None = None
    keys: tuple[SeenKey, ...] = ()
    pagings: tuple[Paging, ...] = ()

    @property
    def any_set(self) -> bool:
        """Whether a line is set already."""
        return any(column.is_set for column in self.columns)

    @property
    def open(self) -> int:
        """How many proposals are left to a person."""
        several = (self.types, self.columns, self.labels, self.headings, self.pages, self.keys, self.pagings)
        single = sum(body is not None for body in (self.unmarked, self.bodies))
        return sum(map(len, several)) + single - sum(column.is_set for column in self.columns)

    def as_remarks(self) -> Proposals:
        """Return the same with every line left to a person."""
        columns = tuple(msgspec.structs.replace(column, is_set=False) for column in self.columns)
        return msgspec.structs.replace(self, columns=columns)


NONE = Proposals()


def proposals_of(pages: Sequence[PageFacts], first: Interpretation) -> Proposals:
    """Return what the facts of ``pages`` and their ``first`` interpretation suggest."""
    spec, places = first.spec, Places(first.provenance)
    groups = {(fact.place.page, fact.place.line): fact for fact in _all(pages, GroupFact)}
    return Proposals(
        types=_types(first.findings),
        columns=proposed_columns(pages),
        labels=proposed_labels(pages, first),
        headings=_headings(first.findings, groups, {fact.key: fact for fact in _all(pages, SectionFact)}),
        pages=_pages(first),
        unmarked=_unmarked(spec, places),
        bodies=_bodies(spec, first.provenance, places),
        auth=_ways(spec, places),
        keys=() if spec.auth else seen_keys(pages, spec, places),
        pagings=() if spec.conventions.pagination else pagings(pages, spec, places),
    )


def _all(pages: Sequence[PageFacts], kind: type[_F]) -> list[_F]:
    return [fact for page in pages for fact in page.facts if isinstance(fact, kind)]


def _types(findings: Iterable[Finding]) -> tuple[Proposal, ...]:
    """Return the type names that are unknown, and those of records that no page describes, the most frequent first."""
    seen: dict[tuple[str, str], list[Location]] = {}
    for finding in findings:
        if finding.code in _TYPES and finding.place is not None and finding.quotes:
            words = finding.quotes[0].text.raw.strip()
            seen.setdefault((words, _type(finding.code, words)), []).append(finding.place)
    return _by_count(seen)


def _type(code: str, words: str) -> str:
    if code == "type-unknown":
        return FieldType.ANY
    read = read_type(words)
    return FieldType.ARRAY if read is not None and read.items is not None else FieldType.OBJECT


def _headings(
    findings: Iterable[Finding], groups: Mapping[tuple[str, int], GroupFact], sections: Mapping[str, SectionFact]
) -> tuple[Proposal, ...]:
    """Return the headings of sections whose tables describe neither a call nor a record."""
    seen: dict[tuple[str, str], list[Location]] = {}
    for finding in findings:
        if finding.code != "table-without-effect" or finding.place is None:
            continue
        group = groups.get((finding.place.page, finding.place.line))
        section = sections.get(group.section or "") if group is not None else None
        if section is not None:
            seen.setdefault((section.title.raw.strip(), ""), []).append(finding.place)
    return _by_count(seen)


def _pages(first: Interpretation) -> tuple[Proposal, ...]:
    """Return the pages that give nothing but findings: a changelog, a page of news."""
    quoted = quoted_lines(first.provenance)
    of_use = {page for (page, _), pointer in quoted.items() if not pointer.startswith(_WORDS)}
    seen: dict[tuple[str, str], list[Location]] = {}
    for finding in first.findings:
        if finding.severity is not Severity.NOTE and finding.place is not None and finding.place.page not in of_use:
            seen.setdefault((finding.place.page.removeprefix("pages/"), ""), []).append(finding.place)
    return tuple(page for page in _by_count(seen) if page.count >= _MANY)


def _by_count(seen: Mapping[tuple[str, str], list[Location]]) -> tuple[Proposal, ...]:
    """Return a proposal for each of ``seen`` words; of two meanings of one word, the more frequent counts."""
    ordered = sorted(seen.items(), key=lambda item: -len(item[1]))
    first = {words: (meaning, places) for (words, meaning), places in reversed(ordered) if words}
    proposals = [proposal(words, meaning, places) for words, (meaning, places) in first.items()]
    return tuple(sorted(proposals, key=lambda proposal: -proposal.count))


def _unmarked(spec: Spec, places: Places) -> Proposal | None:
    """Return the fields that calls send, and that nothing marks as required or optional."""
    models = Counter(model for operation in spec.operations.values() if (model := _sent(operation)) is not None)
    sent = [("models", name, "fields", field) for name in models for field in spec.models[name].fields]
    unmarked = [pointer for pointer in sent if spec.models[pointer[1]].fields[pointer[3]].required is None]
    shown = [place for pointer in unmarked if (place := places.of(pointer)[0]) is not None]
    return proposal("unmarked", "optional", shown) if shown else None


def _sent(operation: Operation) -> str | None:
    """Return the model that a call sends, alone or in a list."""
    shape: Shape | None = operation.request.shape if operation.request else None
    while shape is not None and shape.ref is None and shape.type is FieldType.ARRAY:
        shape = shape.items
    return shape.ref if shape is not None else None


def _bodies(spec: Spec, provenance: Provenance, places: Places) -> Proposal | None:
    """Return the calls that send a body, and of which no page says or shows how."""
    shown: list[Location] = []
    for key, operation in spec.operations.items():
        request = operation.request
        if request is None or request.style != "json_body" or request.examples or _is_stated(key, provenance):
            continue
        place = places.of(("operations", key, "request", "style"))[0]
        shown += [place] if place is not None else []
    return proposal("body", "form", shown) if shown else None


def _is_stated(key: str, provenance: Provenance) -> bool:
    """Whether how a body is sent has a source of its own; what is assumed has that of the body itself."""
    style, shape = (provenance.get(written(("operations", key, "request", part))) for part in ("style", "shape"))
    return style is None or shape is None or style.source != shape.source or style.source.rule.startswith("sample")


def _ways(spec: Spec, places: Places) -> Ways | None:
    if not spec.auth:
        return None
    kinds = tuple(dict.fromkeys(str(msgspec.to_builtins(auth)["kind"]) for auth in spec.auth))
    return Ways(kinds, places.of(("auth", "0"))[0])
