"""Merge: what tables say and what examples show of one thing, brought together.

Tables win types, examples add fields and the wire's spelling. What is around the described object in an example
(``{"client": {...}}``, ``[{...}]``) is found before, see ``seats``.
"""

from __future__ import annotations

from codegen.interpret.found.nodes import Member, Node, Said
from codegen.interpret.found.seats import fold
from codegen.spec.types import NUMERIC, TEMPORAL, FieldType

_STATED = ("enum", "enum_open", "minimum", "maximum", "min_length", "max_length", "pattern")


def merge(told: Node, shown: Node, *, answered: bool = False) -> Node:
    """Return ``told``, which a table says, with what ``shown``, from an example, adds. Both may be changed.

    ``answered``: the example is an answer, so that fields it adds beside documented ones are known from answers alone.
    """
    if told.nullable is None:
        told.nullable = shown.nullable
    if told.kind in (None, FieldType.ANY) or (told.rule == "prose-meaning" and shown.kind is FieldType.ARRAY):
        return _take(told, shown)
    if told.kind is FieldType.UNION:
        return told
    match told.kind, shown.kind:
        case _, None | FieldType.ANY:
            pass
        case FieldType.OBJECT, FieldType.OBJECT:
            _merge_members(told, shown, answered=answered)
        case FieldType.OBJECT, FieldType.MAP if told.is_open:
            told.kind, told.said, told.items = FieldType.MAP, shown.said, shown.items
        case ((FieldType.ARRAY | FieldType.MAP), (FieldType.ARRAY | FieldType.MAP)) if told.kind is shown.kind:
            told.items = _items(told.items, shown.items, answered=answered)
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


def _items(told: Node | None, shown: Node | None, *, answered: bool) -> Node | None:
    if told is None or shown is None:
        return told or shown
    return merge(told, shown, answered=answered)


def _merge_members(told: Node, shown: Node, *, answered: bool) -> None:
    """Fields by name; the example's spelling is the wire's. A record's own fields are not added to from afar."""
    if told.record is not None:
        return
    spelled = {fold(name): name for name in told.members}
    respelled: dict[str, str] = {}
    added: dict[str, Member] = {}
    for name, member in shown.members.items():
        known = told.members.get(name) or told.members.get(spelled.get(fold(name), ""))
        if known is None:
            member.answered = answered and bool(told.members)
            added[name] = member
            continue
        known.node = merge(known.node, member.node, answered=answered)
        _add_stated(known, member)
        if "example" not in known.notes and "example" in member.notes:
            known.notes["example"] = member.notes["example"]
        if known.name != name and name not in told.members:
            respelled[known.name] = name
            known.note("documented_name", Said(known.name, "example-name", known.quote))
            known.name, known.quote = name, member.quote
    told.members = {respelled.get(name, name): member for name, member in told.members.items()} | added


def _add_stated(known: Member, shown: Member) -> None:
    """What words in the place of a value say, where the table says nothing of it: values, limits, a default."""
    for attribute in _STATED:
        if attribute not in known.node.notes and attribute in shown.node.notes and known.node.kind is shown.node.kind:
            known.node.notes[attribute] = shown.node.notes[attribute]
    for attribute in ("required", "default"):
        if attribute not in known.notes and attribute in shown.notes:
            known.notes[attribute] = shown.notes[attribute]


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
