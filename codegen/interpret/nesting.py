"""Records inside records: what each is called. Two of the same field name are one record only when their fields agree.

A dialect that reads nested names names a nested record by its whole path (``order.customer.address``), and
the field that holds it. The shortest end of the path that distinguishes it from all others becomes its name here.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from codegen.dialects.facts import Fact, FieldFact, ModelFact
from codegen.interpret.names import singular

Way = tuple[str, ...]
Fields = frozenset[tuple[str, str]]


def with_nested_named(facts: list[Fact]) -> list[Fact]:
    """``facts`` with short names for records inside others."""
    inside = {fact.owner: fact for fact in facts if isinstance(fact, ModelFact) and fact.field is not None}
    if not inside:
        return facts
    names = _names(inside, facts)
    return [_renamed(fact, names) for fact in facts]


def _names(inside: dict[str, ModelFact], facts: Iterable[Fact]) -> dict[str, str]:
    """Return the name of each record inside another, by its whole way."""
    ways = {owner: _way(owner, inside) for owner in inside}
    fields: dict[Way, set[tuple[str, str]]] = {}
    plain: dict[Way, set[tuple[str, str]]] = {}
    for fact in facts:
        if isinstance(fact, FieldFact) and "name" in fact.cells:
            way = _folded(ways.get(fact.owner, (fact.owner,)))
            (fields if fact.owner in inside else plain).setdefault(way, set()).add(_field(fact))
    known = {way: frozenset(field) for way, field in fields.items()}
    alike: dict[Way, set[Fields]] = {way: {frozenset(fields)} for way, fields in plain.items()}
    for way, result in known.items():
        for length in range(1, len(way) + 1):
            alike.setdefault(way[-length:], set()).add(result)
    return {owner: " ".join(_shortest(way, known, alike)) for owner, way in ways.items()}


def _shortest(way: Way, known: dict[Way, Fields], alike: dict[Way, set[Fields]]) -> Way:
    """Return the shortest end of ``way`` that no record of other fields has; ``alike`` holds the fields by such
    ends.
    """
    folded = _folded(way)
    mine = known.get(folded, frozenset())
    ends = (length for length in range(1, len(way)) if alike.get(folded[-length:], set()) <= {mine})
    return way[-next(ends, len(way)) :]


def _way(owner: str, inside: dict[str, ModelFact]) -> Way:
    """Return the names that lead to the record, from the one that is in no other."""
    steps: list[str] = []
    while owner in inside and len(steps) <= len(inside):
        fact = inside[owner]
        steps.insert(0, fact.field or "")
        owner = fact.of or ""
    return (owner, *steps)


def _folded(way: Way) -> Way:
    return tuple(singular(word).lower() for word in way)


def _field(fact: FieldFact) -> tuple[str, str]:
    kind = fact.cells.get("type")
    return fact.cells["name"].text.raw.lower(), kind.text.raw.strip().lower() if kind else ""


def _renamed(fact: Fact, names: dict[str, str]) -> Fact:
    match fact:
        case ModelFact():
            of = names.get(fact.of, fact.of) if fact.of is not None else None
            return msgspec.structs.replace(fact, owner=names.get(fact.owner, fact.owner), of=of)
        case FieldFact() if fact.owner in names:
            return msgspec.structs.replace(fact, owner=names[fact.owner])
        case _:
            return fact
