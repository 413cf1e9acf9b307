"""Seats: where a shown value holds what a table, a sentence or a likeness says it is, and putting that there."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Collection, Iterator

import msgspec

from codegen.interpret.found.nodes import Node
from codegen.spec.types import FieldType

_NOT_LETTER = re.compile(r"[^a-z0-9]")
_DEEPEST = 3
_LIST = "[]"


class Seat(msgspec.Struct, frozen=True):
    """An object within a shown value: how many of the asked names it has, and the way to it from the root."""

    node: Node
    hits: int
    way: tuple[str, ...]

    @property
    def is_listed(self) -> bool:
        """Whether the object is an item of a list."""
        return _LIST in self.way


def seats(shown: Node, names: Collection[str], deepest: int = _DEEPEST) -> Iterator[Seat]:
    """Yield the objects of ``shown`` that could be the one with ``names``, outer ones first."""
    waiting: deque[tuple[Node, tuple[str, ...]]] = deque([(shown, ())])
    spelled = {fold(name) for name in names}
    while waiting:
        node, way = waiting.popleft()
        if node.kind is FieldType.ARRAY and node.items is not None:
            waiting.appendleft((node.items, (*way, _LIST)))
        elif node.kind is FieldType.OBJECT:
            yield Seat(node, sum(fold(name) in spelled for name in node.members), way)
            if len([step for step in way if step != _LIST]) < deepest:
                waiting += [(member.node, (*way, name)) for name, member in node.members.items()]


def best_seat(shown: Node, names: Collection[str]) -> Seat | None:
    """Return where ``shown`` holds the object with ``names``: where most of them are, the outer one among equals."""
    best = max(seats(shown, names), key=lambda seat: (seat.hits, -len(seat.way)), default=None)
    return best if best is not None and best.hits else None


def put(root: Node, way: tuple[str, ...], node: Node) -> Node:
    """Return ``root`` with ``node`` at the end of ``way``; on the way nothing else changes."""
    if not way:
        return node
    holder = root
    for step in way[:-1]:
        holder = _inside(holder, step)
    if way[-1] == _LIST:
        holder.items = node
    else:
        holder.members[way[-1]].node = node
    return root


def _inside(node: Node, step: str) -> Node:
    inner = node.items if step == _LIST else node.members[step].node
    if inner is None:
        raise AssertionError("a way leads through nodes that are there")
    return inner


def seated(names: Collection[str], shown: Node, sit: Callable[[Node], Node]) -> Node | None:
    """Return ``shown`` with what ``sit`` makes of the object that has ``names``; None where no object has them.

    Args:
        names: The names of the fields of what is documented.
        shown: What examples show.
        sit: Gets the shown object, and returns what belongs in its place.
    """
    options = [_seated(names, option, sit) for option in (shown.options or [shown])]
    nodes = [option for option in options if option is not None]
    if len(nodes) > 1 and shown.kind is FieldType.UNION:
        shown.options = nodes
        return shown
    return nodes[0] if nodes else None


def _seated(names: Collection[str], shown: Node, sit: Callable[[Node], Node]) -> Node | None:
    seat = best_seat(shown, names)
    if seat is None or not (seat.hits * 4 >= len(names) or seat.hits * 2 >= len(seat.node.members)):
        return None
    return put(shown, seat.way, sit(seat.node))


def fold(name: str) -> str:
    """Return a name without what spellings differ in: capitals, underscores, dashes."""
    return _NOT_LETTER.sub("", name.casefold()) or name
