"""Settling: claims weighed against each other, into one tree of values, their provenance, and the contradictions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from codegen.diagnostics.finding import Finding, finding
from codegen.interpret.claims import Claim, Claims
from codegen.interpret.rules import RULES
from codegen.spec.canonical import to_builtins
from codegen.spec.pointers import Pointer, written
from codegen.spec.provenance import Evidence, Provenance, Source
from codegen.spec.record import Json

# Where sources may differ without contradicting each other: wordings, samples, and which of them was first.
_WORDING = ("description", "summary", "title", "phrase", "meanings", "example", "examples", "origin")

_PLAIN = frozenset({str, int, float, bool, type(None)})


class Settled(msgspec.Struct, frozen=True):
    """The outcome: plain data in the spec's shape, its provenance, and a finding for each contradiction."""

    tree: dict[str, Any]
    provenance: Provenance
    findings: list[Finding]


class SettledPart(msgspec.Struct, frozen=True):
    """What is at ``pointer`` and below it, settled by itself: no other claim is made there.

    ``tree`` is the value at the pointer. ``lines`` are those that its claims quote, by page.
    """

    pointer: Pointer
    tree: dict[str, Any]
    provenance: Provenance
    findings: list[Finding]
    lines: dict[str, list[int]]


def settle(claims: Iterable[Claim | SettledPart]) -> Settled:
    """Weigh ``claims`` pointer by pointer, in documented order; what is settled already keeps its place among them."""
    groups: dict[Pointer, list[Claim]] = {}
    parts: dict[Pointer, SettledPart] = {}
    for claim in claims:
        if isinstance(claim, Claim):
            groups.setdefault(claim.pointer, []).append(claim)
        else:
            parts[claim.pointer] = claim
            groups[claim.pointer] = []
    settled = Settled({}, {}, [])
    for pointer, group in groups.items():
        if group:
            _add(settled, pointer, group)
        else:
            _add_part(settled, parts[pointer])
    return settled


def _add(settled: Settled, pointer: Pointer, group: list[Claim]) -> None:
    if len(group) == 1:
        (winner,) = group
        evidence = Evidence(Source(winner.rule, winner.quote))
    else:
        winner = strongest(group)
        agree, lost = _sides(winner, group)
        evidence = _evidence(winner, agree, lost)
        if lost:
            settled.findings.extend(_contradictions(winner, lost))
    _plant(settled.tree, pointer, _plain(winner.value))
    settled.provenance[written(pointer)] = evidence


def _add_part(settled: Settled, part: SettledPart) -> None:
    _plant(settled.tree, part.pointer, part.tree)
    settled.provenance.update(part.provenance)
    settled.findings.extend(part.findings)


def settle_part(claims: Claims, pointer: Pointer) -> dict[str, Any]:
    """Settle what is directly below ``pointer`` before the rest, because other claims depend on it.

    It is closed for further claims, so that the whole settles to the same. Returns the values by their last part.
    """
    groups: dict[str, list[Claim]] = {}
    for claim in claims.close(pointer):
        groups.setdefault(claim.pointer[-1], []).append(claim)
    return {name: strongest(group).value for name, group in groups.items()}


def strongest(group: list[Claim]) -> Claim:
    """Return the claim that wins: the strongest rule's, and among equals the first in documented order."""
    first = group[0].rule
    if all(claim.rule == first for claim in group):  # most tables of an API repeat each other
        return group[0]
    return max(group, key=lambda claim: RULES[claim.rule].strength)


def _plain(value: Json) -> Any:
    """``value`` as plain data, as most are already."""
    return value if type(value) in _PLAIN else to_builtins(value)


def _sides(winner: Claim, group: list[Claim]) -> tuple[list[Claim], list[Claim]]:
    """Return the other claims that say the same as ``winner``, and those that contradict it."""
    agree: list[Claim] = []
    lost: list[Claim] = []
    for claim in group:
        if claim is winner:
            continue
        if _same(claim, winner):
            agree.append(claim)
        elif not RULES[claim.rule].gives_way:
            lost.append(claim)
    return agree, lost


def _evidence(winner: Claim, agree: list[Claim], lost: list[Claim]) -> Evidence:
    agreeing = [Source(claim.rule, claim.quote) for claim in agree]
    against = [Source(claim.rule, claim.quote, _plain(claim.value)) for claim in lost]
    settled = _verdict(winner, lost[0]) if lost else ""
    return Evidence(Source(winner.rule, winner.quote), _distinct(agreeing), _distinct(against), settled)


def _distinct(sources: list[Source], most: int = 3) -> tuple[Source, ...]:
    """Return the first few sources of different rules, pages or values: a table repeated on ten pages needs no ten
    quotes.
    """
    if len(sources) < 2:
        return tuple(sources)
    seen: dict[tuple[str, str, str], Source] = {}
    for source in sources:
        seen.setdefault((source.rule, source.quote.place.page, repr(source.value)), source)
    return tuple(list(seen.values())[:most])


def _same(claim: Claim, other: Claim) -> bool:
    """Whether both say the same; to Python True is 1, in JSON it is not."""
    mine, theirs = claim.value, other.value
    return bool(mine == theirs) and isinstance(mine, bool) == isinstance(theirs, bool)


def _verdict(winner: Claim, loser: Claim) -> str:
    if RULES[winner.rule].strength == RULES[loser.rule].strength:
        return f"{winner.rule}, first in documented order"
    return f"{winner.rule} over {loser.rule}"


def _contradictions(winner: Claim, lost: list[Claim]) -> list[Finding]:
    """One finding for each different value that lost. Two wordings of a description contradict nothing."""
    if winner.pointer[-1] in _WORDING:
        return []
    values: dict[str, Claim] = {}
    for claim in lost:
        values.setdefault(repr(to_builtins(claim.value)), claim)
    return [_contradiction(winner, claim) for claim in values.values()]


def _contradiction(winner: Claim, loser: Claim) -> Finding:
    return finding(
        "contradiction",
        loser.quote.place,
        (winner.quote, loser.quote),
        pointer=written(winner.pointer),
        kept=_shown(winner),
        dropped=_shown(loser),
        verdict=_verdict(winner, loser),
        why=RULES[winner.rule].says,
    )


def _shown(claim: Claim) -> str:
    return msgspec.json.encode(to_builtins(claim.value)).decode()


def _plant(tree: dict[str, Any], pointer: Pointer, value: Any) -> None:
    """Set ``value`` at ``pointer``. A value planted as a whole is not planted into: claims keep to one grain."""
    for part in pointer[:-1]:
        tree = tree.setdefault(part, {})
    tree[pointer[-1]] = value
