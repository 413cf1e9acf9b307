"""Nodes: the tree of a shape while it is put together from tables, sentences and examples.

A node knows its kind as far as anything said it, and who said it. Trees are built for one use (a record, a body, an
answer) and merged into each other there; a record that holds itself is a node that names it, so no tree is endless.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.spec.record import Json
from codegen.spec.types import FieldType, Origin


class Said(msgspec.Struct, frozen=True):
    """A value, with the rule that read it and the words that say it."""

    value: Json
    rule: str
    quote: Excerpt


class Node(msgspec.Struct):
    """A value's shape.

    ``kind`` None: nothing says it yet. ``said`` is the source of the kind, ``against`` that of another one. ``members``
    are the fields of an object, ``items`` what an array or a map holds, ``options`` those of a union. ``record`` is the
    key of the record that an object is one of. ``nullable`` is who says that null may be here. ``notes`` are what
    else is said of the value: its enum, layout, format and limits, by the name of the spec's attribute.
    """

    kind: FieldType | None = None
    said: Said | None = None
    against: list[Said] = []
    members: dict[str, Member] = {}
    items: Node | None = None
    options: list[Node] = []
    record: str | None = None
    nullable: Said | None = None
    notes: dict[str, list[Said]] = {}

    @property
    def rule(self) -> str:
        """The rule that says the kind; empty where nothing does."""
        return self.said.rule if self.said else ""

    @property
    def is_open(self) -> bool:
        """Whether nothing is known of what this is, or of what it holds."""
        if self.kind is FieldType.OBJECT:
            return not self.members and self.record is None
        if self.kind is FieldType.ARRAY:
            return self.items is None or self.items.is_open
        return self.kind in (None, FieldType.ANY)

    def note(self, attribute: str, said: Said) -> None:
        """Add what is ``said`` of ``attribute``."""
        self.notes.setdefault(attribute, []).append(said)


class Member(msgspec.Struct):
    """One field of an object: its name on the wire, its shape, and what is said of the field itself.

    ``quote`` is where it is named. ``notes`` hold required, default, description, writeable and the like. ``answered``
    says that examples of answers alone show the field.
    """

    name: str
    node: Node
    quote: Excerpt
    origin: Origin = Origin.TABLE
    notes: dict[str, list[Said]] = {}
    answered: bool = False

    def note(self, attribute: str, said: Said) -> None:
        """Add what is ``said`` of ``attribute``."""
        self.notes.setdefault(attribute, []).append(said)

    def first(self, attribute: str) -> Json:
        """Return the first value that is said of ``attribute``; None where nothing is."""
        said = self.notes.get(attribute)
        return said[0].value if said else None


def object_node(said: Said | None = None) -> Node:
    """Return an object without members yet."""
    return Node(kind=FieldType.OBJECT, said=said)


def list_of(items: Node, said: Said | None = None) -> Node:
    """Return an array of ``items``."""
    return Node(kind=FieldType.ARRAY, items=items, said=said)


def inner_object(node: Node) -> Node:
    """Return the object that ``node`` is, or that its lists hold; ``node`` itself where there is none."""
    inner = node
    while inner.kind is FieldType.ARRAY and inner.items is not None:
        inner = inner.items
    return inner if inner.kind is FieldType.OBJECT else node


def objects_in(node: Node) -> Iterator[Node]:
    """Yield every object of the tree with members of its own, outer ones first."""
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if current.kind is FieldType.OBJECT and current.members:
            yield current
        waiting += reversed(list(below(current)))


def below(node: Node) -> Iterator[Node]:
    """Yield the nodes right below ``node``."""
    for member in node.members.values():
        yield member.node
    if node.items is not None:
        yield node.items
    yield from node.options


def copied(node: Node) -> Node:
    """Return a copy of the tree that can be changed without changing ``node``; what is said of it is shared."""
    copy = msgspec.structs.replace(node)
    copy.against, copy.notes = list(node.against), {name: list(said) for name, said in node.notes.items()}
    copy.members = {name: copied_member(member) for name, member in node.members.items()}
    copy.items = copied(node.items) if node.items is not None else None
    copy.options = [copied(option) for option in node.options]
    return copy


def copied_member(member: Member) -> Member:
    """Return a copy of a field with its tree."""
    copy = msgspec.structs.replace(member, node=copied(member.node))
    copy.notes = {name: list(said) for name, said in member.notes.items()}
    return copy
