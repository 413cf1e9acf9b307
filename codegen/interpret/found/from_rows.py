"""From rows: fields with depth, dots and brackets put into a tree."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from codegen.interpret.found.cells import RowRead
from codegen.interpret.found.kinds import union
from codegen.interpret.found.nodes import Member, Node, Said, copied_member, object_node
from codegen.spec.types import NUMERIC, TEMPORAL, FieldType
from codegen.wording.names import Step

_SCALARS = (*NUMERIC, *TEMPORAL, FieldType.STRING, FieldType.BOOLEAN, FieldType.FILE)
_DEEPEST = 30  # rows below rows; what is drawn deeper belongs to the deepest of these

Include = Callable[[str], Node]


class _Open(msgspec.Struct, frozen=True):
    """A node that deeper rows belong to: how deep its own row is, and the names that lead to it."""

    depth: int
    node: Node
    way: tuple[str, ...]


def tree_of(reads: Iterable[RowRead], include: Include) -> Node:
    """Return the object that the rows describe; ``include`` gives the fields of a record by its key."""
    root = object_node()
    opened = [_Open(-1, root, ())]
    choices: dict[int, int] = {}
    for read in reads:
        while len(opened) > 1 and (opened[-1].depth >= read.depth or opened[-1].node.kind in _SCALARS):
            opened.pop()  # a text has no fields, though a page may draw some below it
        del opened[_DEEPEST:]
        parent = opened[-1]
        if read.include is not None:
            _include(_fields_of(parent.node, read), include(read.include))
        elif not read.path:
            opened.append(_Open(read.depth, _item(parent.node, read), parent.way))
        else:
            read.path = _below(read.path, parent.way)
            way = (*parent.way, *(step.name for step in read.path))
            opened.append(_Open(read.depth, _place(parent.node, read, choices), way))
    return root


def _below(path: tuple[Step, ...], way: tuple[str, ...]) -> tuple[Step, ...]:
    """Put a name below ``way``; one that repeats the whole way, as nested lists may have it, says it from the root."""
    length = len(way)
    repeats = 0 < length < len(path) and tuple(step.name for step in path[:length]) == way
    return path[length:] if repeats else path


def flat(reads: Iterable[RowRead]) -> dict[str, RowRead]:
    """Return the rows by their whole names as written, as parameters of queries and forms have them."""
    named: dict[str, RowRead] = {}
    for read in reads:
        if read.path:
            named.setdefault(read.written, read)
    return named


def _place(parent: Node, read: RowRead, choices: dict[int, int]) -> Node:
    """Put a row's field below ``parent``, through the objects that its name passes; return its node."""
    holder = parent
    for step in read.path[:-1]:
        holder = _step(_fields_of(holder, read), step, read).node
    fields = _fields_of(holder, read)
    last = read.path[-1]
    if last.list and read.member.node.kind is not FieldType.ARRAY:
        read.member.node = _as_list(read.member.node, read)
    known = fields.members.get(last.name)
    if known is None:
        fields.members[last.name] = read.member
        choices[id(read.member)] = read.choice or 0
        return read.member.node
    if read.choice is not None and choices.get(id(known)) != read.choice:
        known.node = union([*(known.node.options or [known.node]), read.member.node], read.member.quote)
        return read.member.node
    _repeat(known, read.member)
    return known.node


def _step(fields: Node, step: Step, read: RowRead) -> Member:
    """Return the field that a name passes on its way; made where no row describes it."""
    member = fields.members.get(step.name)
    if member is None:
        member = fields.members[step.name] = Member(step.name, Node(), read.member.quote)
    if step.list and member.node.kind is not FieldType.ARRAY:
        member.node = _as_list(member.node, read)
    return member


def _item(parent: Node, read: RowRead) -> Node:
    """Return the items of the list ``parent``, which a row without a name describes."""
    if parent.kind is None or (parent.kind is FieldType.OBJECT and not parent.members and parent.record is None):
        parent.kind, parent.said = FieldType.ARRAY, _nested(read, FieldType.ARRAY)
    if parent.kind is FieldType.ARRAY and (parent.items is None or parent.items.is_open):
        parent.items = read.member.node
    return read.member.node if parent.items is None else parent.items


def _fields_of(node: Node, read: RowRead) -> Node:
    """Return the object whose fields rows below ``node`` describe: itself, or what its list or map holds."""
    while node.kind in (FieldType.ARRAY, FieldType.MAP):
        if node.items is None:
            node.items = Node()
        node = node.items
    if node.kind is not FieldType.OBJECT:
        node.kind, node.said, node.options = FieldType.OBJECT, _nested(read, FieldType.OBJECT), []
    node.record = None  # the rows say themselves what it holds
    return node


def _as_list(node: Node, read: RowRead) -> Node:
    return Node(FieldType.ARRAY, _nested(read, FieldType.ARRAY), items=node if node.kind is not None else None)


def _nested(read: RowRead, kind: FieldType) -> Said:
    return Said(kind, "nested-rows", read.member.quote)


def _include(fields: Node, record: Node) -> None:
    for name, member in record.members.items():
        fields.members.setdefault(name, copied_member(member))


def _repeat(known: Member, again: Member) -> None:
    """Add a row about a field that is there: what it adds counts, what both say is settled later."""
    if known.node.is_open and not again.node.is_open:
        known.node = again.node
    for attribute, sayings in again.notes.items():
        known.notes.setdefault(attribute, []).extend(sayings)
