"""Labels with an unknown role: what is above tables and lists, and how their fields were read without it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from codegen.diagnostics.location import Location
from codegen.dialects.facts import GroupFact, PageFacts, RowFact, SectionFact
from codegen.dialects.reading import folded
from codegen.init.proposed_lines import Proposal
from codegen.interpret.interpret import Interpretation
from codegen.spec.model import Spec
from codegen.spec.pointers import Pointer, parsed
from codegen.spec.quoted_lines import lines_of, quoted_lines
from codegen.wording.labels import Role

_LONGEST = 60  # characters; a longer sentence is no label
_OFTEN = 2  # tables below the same words
_DIRECTIONS = {"request": Role.BODY, "response": Role.ANSWER}


def proposed_labels(pages: Sequence[PageFacts], first: Interpretation) -> tuple[Proposal, ...]:
    """Return a proposal for each unknown label that has several tables with an effect, or one that the spec lacks."""
    lines = quoted_lines(first.provenance)
    lacking = {finding.place for finding in first.findings if finding.code == "table-without-effect"}
    seen: dict[str, list[tuple[Location, Role]]] = {}
    for words, group, rows in _unlabelled(pages):
        pointers = [lines[line] for row in rows for line in lines_of(row.place) if line in lines]
        role = _role([parsed(pointer) for pointer in pointers], first.spec)
        role = role or (Role.RECORD if group.place in lacking else None)
        if role is not None:
            seen.setdefault(words, []).append((group.place, role))
    proposals = [_proposal(words, uses) for words, uses in seen.items() if len(uses) >= _OFTEN or uses[0][0] in lacking]
    return tuple(sorted(proposals, key=lambda proposal: -proposal.count))


def _unlabelled(pages: Sequence[PageFacts]) -> Iterator[tuple[str, GroupFact, list[RowFact]]]:
    """Yield the groups of no known role with the words directly above them, and their rows."""
    for page in pages:
        titles = {fact.key: fact.title.raw for fact in page.facts if isinstance(fact, SectionFact)}
        rows: dict[str, list[RowFact]] = {}
        for fact in page.facts:
            if isinstance(fact, RowFact):
                rows.setdefault(fact.group, []).append(fact)
        groups = (fact for fact in page.facts if isinstance(fact, GroupFact))
        for group in groups:
            words = folded(_above(group, titles)) if group.role is None else ""
            if 0 < len(words) <= _LONGEST:
                yield words, group, rows.get(group.key, [])


def _above(group: GroupFact, titles: dict[str, str]) -> str:
    if group.after == "sentence" and group.lead is not None:
        return group.lead.raw
    return titles.get(group.section or "", "") if group.after == "heading" else ""


def _role(pointers: Sequence[Pointer], spec: Spec) -> Role | None:
    """Return the role that most rows have in the spec; None where they have none."""
    roles = Counter(role for pointer in pointers if (role := _role_at(pointer, spec)) is not None)
    return roles.most_common(1)[0][0] if roles else None


def _role_at(pointer: Pointer, spec: Spec) -> Role | None:
    match pointer:
        case ("operations", key, "parameters", name, *_) if key in spec.operations:
            parameter = spec.operations[key].parameters.get(name)
            return Role(parameter.location) if parameter is not None else None
        case ("operations", _, "request", *_):
            return Role.BODY
        case ("operations", _, "responses", *_):
            return Role.ANSWER
        case ("models", name, *_) if name in spec.models:
            return _DIRECTIONS.get(spec.models[name].direction, Role.RECORD)
    return None


def _proposal(words: str, uses: Sequence[tuple[Location, Role]]) -> Proposal:
    role = Counter(role for _, role in uses).most_common(1)[0][0]
    return Proposal(words, role.value, len(uses), uses[0][0])
