"""Merge: what tables say and what examples show of one thing, brought together.

Tables win types, examples add fields and the wire's spelling. What is around the described object in an example
(``{"client": {...}}``, ``[{...}]``) is found before, see ``seats``.
"""

from __future__ import annotations

from codegen.interpret.found.nodes import Member, Node, Said
from codegen.interpret.found.seats import fold
from codegen.spec.types import NUMERIC, TEMPORAL, FieldType

_STATED = ("enum", "enum_open", "minimum", "maximum", "min_length", "max_length", "pattern")


def merge(documented: Node, shown: Node, *, answered: bool = False) -> Node:
    """Return ``documented``, which a table says, with what ``shown``, from an example, adds. Both may be changed.

    ``answered``: the example is an answer, so that fields it adds beside documented ones are known from answers alone.
    """
    if documented.nullable is None:
        documented.nullable = shown.nullable
    if documented.kind in (None, FieldType.ANY) or (
        documented.rule == "prose-meaning" and shown.kind is FieldType.ARRAY
    ):
        return _take(documented, shown)
    if documented.kind is FieldType.UNION:
        return documented
    match documented.kind, shown.kind:
        case _, None | FieldType.ANY:
            pass
        case FieldType.OBJECT, FieldType.OBJECT:
            _merge_members(documented, shown, answered=answered)
        case FieldType.OBJECT, FieldType.MAP if documented.is_open:
            documented.kind, documented.said, documented.items = FieldType.MAP, shown.said, shown.items
        case ((FieldType.ARRAY | FieldType.MAP), (FieldType.ARRAY | FieldType.MAP)) if documented.kind is shown.kind:
            documented.items = _items(documented.items, shown.items, answered=answered)
        case _:
            _merge_scalars(documented, shown)
    return documented


def _take(documented: Node, shown: Node) -> Node:
    """Take what the example shows, where the table says nothing about the type."""
    for attribute, sayings in documented.notes.items():
        shown.notes.setdefault(attribute, []).extend(sayings)
    shown.nullable = shown.nullable or documented.nullable
    if shown.kind is None and documented.kind is not None:
        return documented
    return shown


def _items(documented: Node | None, shown: Node | None, *, answered: bool) -> Node | None:
    if documented is None or shown is None:
        return documented or shown
    return merge(documented, shown, answered=answered)


def _merge_members(documented: Node, shown: Node, *, answered: bool) -> None:
    """Fields by name; the example's spelling is the wire's. A record's own fields are not added to from afar."""
    if documented.record is not None:
        return
    spelled = {fold(name): name for name in documented.members}
    respelled: dict[str, str] = {}
    added: dict[str, Member] = {}
    for name, member in shown.members.items():
        known = documented.members.get(name) or documented.members.get(spelled.get(fold(name), ""))
        if known is None:
            member.answered = answered and bool(documented.members)
            added[name] = member
            continue
        known.node = merge(known.node, member.node, answered=answered)
        _add_stated(known, member)
        if "example" not in known.notes and "example" in member.notes:
            known.notes["example"] = member.notes["example"]
        if known.name != name and name not in documented.members:
            respelled[known.name] = name
            known.note("documented_name", Said(known.name, "example-name", known.quote))
            known.name, known.quote = name, member.quote
    documented.members = {respelled.get(name, name): member for name, member in documented.members.items()} | added


def _add_stated(known: Member, shown: Member) -> None:
    """Add what words in the place of a value say, where the table says nothing of it: values, limits, a default."""
    for attribute in _STATED:
        if attribute not in known.node.notes and attribute in shown.node.notes and known.node.kind is shown.node.kind:
            known.node.notes[attribute] = shown.node.notes[attribute]
    for attribute in ("required", "default"):
        if attribute not in known.notes and attribute in shown.notes:
            known.notes[attribute] = shown.notes[attribute]


def _merge_scalars(documented: Node, shown: Node) -> None:
    """How an example spells a value of a stated type; a type that it cannot have is a contradiction."""
    if documented.kind is None or shown.kind is None or shown.said is None:
        return
    if documented.kind in TEMPORAL and shown.kind in TEMPORAL:
        documented.kind, documented.said = shown.kind, Said(shown.kind, "example-layout", shown.said.quote)
        documented.notes["layout"] = shown.notes.get("layout", [])
    elif documented.kind is FieldType.STRING and shown.kind in TEMPORAL and "enum" not in documented.notes:
        documented.kind, documented.said = shown.kind, Said(shown.kind, "example-narrows", shown.said.quote)
        documented.notes["layout"] = shown.notes.get("layout", [])
    elif documented.kind in TEMPORAL and shown.kind is FieldType.INTEGER:
        documented.kind, documented.said = (
            FieldType.INTEGER,
            Said(FieldType.INTEGER, "example-narrows", shown.said.quote),
        )
        documented.notes.pop("layout", None)
    elif not _fits(documented.kind, shown.kind) and shown.rule == "example-type":
        documented.against.append(Said(shown.kind, "example-type", shown.said.quote))


def _fits(documented: FieldType, shown: FieldType) -> bool:
    if documented in NUMERIC and shown in NUMERIC:
        return documented is not FieldType.INTEGER or shown is FieldType.INTEGER
    if documented is FieldType.STRING or documented in TEMPORAL:
        return shown is FieldType.STRING or shown in TEMPORAL
    if documented is FieldType.FILE:
        return shown is FieldType.STRING
    if {documented, shown} == {FieldType.OBJECT, FieldType.MAP}:
        return True
    return documented is shown
