"""Merge: what tables say and what examples show of one thing, brought together.

Tables win types, examples add fields and the wire's spelling. Where the example holds the described object deeper than
the table says (``{"client": {...}}``, ``[{...}]``), the example's wrapper stands around it.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Collection, Iterator

import msgspec

from codegen.interpret.found.nodes import Member, Node, Said
from codegen.spec.types import NUMERIC, TEMPORAL, FieldType

_NOT_LETTER = re.compile(r"[^a-z0-9]")
_DEEPEST = 3


class Seat(msgspec.Struct, frozen=True):
    """An object within a shown value: how many of the asked names it has, and the way to it from the root."""

    node: Node
    hits: int
    way: tuple[str, ...]


def seats(shown: Node, names: Collection[str], deepest: int = _DEEPEST) -> Iterator[Seat]:
    """Yield the objects of ``shown`` that could be the one with ``names``, outer ones first."""
    waiting: deque[tuple[Node, tuple[str, ...]]] = deque([(shown, ())])
    spelled = {fold(name) for name in names}
    while waiting:
        node, way = waiting.popleft()
        if node.kind is FieldType.ARRAY and node.items is not None:
            waiting.appendleft((node.items, (*way, "[]")))
        elif node.kind is FieldType.UNION:
            waiting.extendleft((option, way) for option in reversed(node.options))
        elif node.kind is FieldType.OBJECT:
            yield Seat(node, sum(fold(name) in spelled for name in node.members), way)
            if len([step for step in way if step != "[]"]) < deepest:
                waiting += [(member.node, (*way, name)) for name, member in node.members.items()]


def best_seat(shown: Node, names: Collection[str]) -> Seat | None:
    """Return where ``shown`` holds the object with ``names``: where most of them are, the outer one among equals."""
    found = max(seats(shown, names), key=lambda seat: (seat.hits, -len(seat.way)), default=None)
    return found if found is not None and found.hits else None


def fold(name: str) -> str:
    """Return a name without what spellings differ in: capitals, underscores, dashes."""
    return _NOT_LETTER.sub("", name.casefold()) or name


def merge(told: Node, shown: Node) -> Node:
    """Return ``told``, which a table says, with what ``shown``, from an example, adds. Both may be changed."""
    if told.nullable is None:
        told.nullable = shown.nullable
    if told.kind in (None, FieldType.ANY):
        return _take(told, shown)
    if told.kind is FieldType.UNION:
        return told
    match told.kind, shown.kind:
        case _, None | FieldType.ANY:
            pass
        case FieldType.OBJECT, FieldType.OBJECT:
            _merge_members(told, shown)
        case FieldType.OBJECT, FieldType.MAP if told.is_open:
            told.kind, told.said, told.items = FieldType.MAP, shown.said, shown.items
        case ((FieldType.ARRAY | FieldType.MAP), (FieldType.ARRAY | FieldType.MAP)) if told.kind is shown.kind:
            told.items = merge(told.items, shown.items) if told.items and shown.items else told.items or shown.items
        case _:
            _merge_scalars(told, shown)
    return told


def _take(told: Node, shown: Node) -> Node:
    """What the example shows, where the table says nothing of the type."""
    for attribute, sayings in told.notes.items():
        shown.notes.setdefault(attribute, []).extend(sayings)
    shown.nullable = shown.nullable or told.nullable
    if shown.kind is None and told.kind is not None:
        return told
    return shown


def _merge_members(told: Node, shown: Node) -> None:
    """Fields by name; the example's spelling is the wire's. A record's own fields are not added to from afar."""
    if told.record is not None:
        return
    spelled = {fold(name): name for name in told.members}
    respelled: dict[str, str] = {}
    added: dict[str, Member] = {}
    for name, member in shown.members.items():
        known = told.members.get(name) or told.members.get(spelled.get(fold(name), ""))
        if known is None:
            added[name] = member
            continue
        known.node = merge(known.node, member.node)
        if "example" not in known.notes and "example" in member.notes:
            known.notes["example"] = member.notes["example"]
        if known.name != name and name not in told.members:
            respelled[known.name] = name
            known.note("documented_name", Said(known.name, "example-name", known.quote))
            known.name, known.quote = name, member.quote
    told.members = {respelled.get(name, name): member for name, member in told.members.items()} | added


def _merge_scalars(told: Node, shown: Node) -> None:
    """How an example spells a value of a stated type; a type that it cannot have is a contradiction."""
    if told.kind is None or shown.kind is None or shown.said is None:
        return
    if told.kind in TEMPORAL and shown.kind in TEMPORAL:
        told.kind, told.said = shown.kind, Said(shown.kind, "example-layout", shown.said.quote)
        told.notes["layout"] = shown.notes.get("layout", [])
    elif told.kind is FieldType.STRING and shown.kind in TEMPORAL and "enum" not in told.notes:
        told.kind, told.said = shown.kind, Said(shown.kind, "example-narrows", shown.said.quote)
        told.notes["layout"] = shown.notes.get("layout", [])
    elif told.kind in TEMPORAL and shown.kind is FieldType.INTEGER:
        told.kind, told.said = FieldType.INTEGER, Said(FieldType.INTEGER, "example-narrows", shown.said.quote)
        told.notes.pop("layout", None)
    elif not _fits(told.kind, shown.kind) and shown.rule == "example-type":
        told.against.append(Said(shown.kind, "example-type", shown.said.quote))


def _fits(told: FieldType, shown: FieldType) -> bool:
    if told in NUMERIC and shown in NUMERIC:
        return told is not FieldType.INTEGER or shown is FieldType.INTEGER
    if told is FieldType.STRING or told in TEMPORAL:
        return shown is FieldType.STRING or shown in TEMPORAL
    if told is FieldType.FILE:
        return shown is FieldType.STRING
    if {told, shown} == {FieldType.OBJECT, FieldType.MAP}:
        return True
    return told is shown
