"""From JSON: the tree of a shape that a printed value shows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from codegen.diagnostics.location import Excerpt, Location
from codegen.interpret.context import quoted
from codegen.interpret.found.kinds import note_limits, union
from codegen.interpret.found.nodes import Member, Node, Said, list_of, object_node
from codegen.interpret.found.printed_forms import is_form, with_holes
from codegen.interpret.found.remarks import note_remark, remarks_in
from codegen.interpret.printed_values import Placeholder
from codegen.interpret.values import seen
from codegen.spec.record import Json
from codegen.spec.types import FieldType, Origin
from codegen.text import Text
from codegen.wording.scalars import Kind
from codegen.wording.types import TypeRead, read_type

_NAME = re.compile(r"[\"“”']?([\w$-]{1,100})[\"“”']?\s*:")
# Keys that are data: with dots, slashes, blanks or colons in them, numbers, dates, long hexadecimal names.
_DATA_KEY = re.compile(r".*[./:\s@].*|[\d-]+|[0-9a-fA-F-]{16,}")
_NUMBERS = (FieldType.INTEGER, FieldType.NUMBER, FieldType.DECIMAL)
_TEXTS = (FieldType.STRING, FieldType.DATE, FieldType.DATETIME, FieldType.TIME)


class Printed:
    """A value as a page prints it, with the place of each name. ``weak``: pairs of a form, whose values are text."""

    def __init__(self, value: Json, code: Text, place: Location, *, weak: bool = False) -> None:
        self.value, self.weak = value, weak
        self.quote = quoted(place, code)
        self._lines = _lines_of_names(code.raw, place)
        self.remarks = remarks_in(code.raw, place)

    def quote_of(self, name: str) -> Excerpt:
        """Return the line that shows ``name`` first; the whole where none does."""
        return self._lines.get(name) or self.quote


class FromJson:
    """Builds trees. ``resources`` are folded words for collections: a field called so may hold records by their key."""

    def __init__(self, resources: Collection[str] = ()) -> None:
        self._resources = resources

    def node(self, printed: Printed) -> Node:
        """Return the tree of a printed value."""
        value = with_holes(printed.value) if is_form(printed.value) else printed.value
        return self._node(printed, value, "", printed.quote)

    def _node(self, printed: Printed, value: Json, name: str, quote: Excerpt) -> Node:
        match value:
            case dict():
                return self._object(printed, value, name, quote)
            case list():
                items = [self._node(printed, item, name, quote) for item in value]
                return list_of(together(items) if items else Node(), _said(FieldType.ARRAY, quote))
            case Placeholder(kind):
                return _placeholder(kind, quote)
            case None:
                return Node(nullable=Said(value=True, rule="example-null", quote=quote))
            case _:
                return _scalar(value, quote, weak=printed.weak)

    def _object(self, printed: Printed, value: dict[str, Any], name: str, quote: Excerpt) -> Node:
        node = object_node(_said(FieldType.OBJECT, quote))
        for key, inner in value.items():
            at = printed.quote_of(key)
            node.members[key] = Member(key, self._node(printed, inner, key, at), at, Origin.EXAMPLE)
            _sample(node.members[key], inner, at)
            _stated(node.members[key], inner, at)
            note_remark(node.members[key], printed.remarks.get(key))
        return _as_map(node) if self._is_data(name, value) else node

    def _is_data(self, name: str, value: dict[str, Any]) -> bool:
        """Whether the keys of an object are data and no names of fields."""
        if not value:
            return False
        if all(_DATA_KEY.fullmatch(key) for key in value):
            return True
        inner = list(value.values())
        if not all(isinstance(part, dict) and len(part) > 2 for part in inner):
            return False
        if name.casefold() in self._resources:
            return True
        return len(inner) > 1 and name.endswith("s") and all(part.keys() == inner[0].keys() for part in inner)


def together(nodes: list[Node]) -> Node:
    """Return one shape for values that were all seen at one place."""
    known = [node for node in nodes if node.kind not in (None, FieldType.ANY)]
    nullable = next((node.nullable for node in nodes if node.nullable is not None), None)
    result = known[0] if known else Node()
    for node in known[1:]:
        result = _joined(result, node)
    if nullable is not None and result.nullable is None:
        result.nullable = nullable
    return result


def _joined(first: Node, other: Node) -> Node:
    """Return what two values can both be."""
    if first.kind is other.kind:
        if first.kind is FieldType.OBJECT:
            _join_members(first, other)
        elif first.kind in (FieldType.ARRAY, FieldType.MAP):
            items = [node for node in (first.items, other.items) if node is not None]
            first.items = together(items) if items else None
        elif first.kind is FieldType.UNION:
            return union([*first.options, *other.options], _quote(first))
        elif first.notes.get("layout") != other.notes.get("layout"):
            first.notes.pop("layout", None)
        return first
    kinds = {first.kind, other.kind}
    if kinds <= set(_NUMBERS):
        return first if first.kind is not FieldType.INTEGER else other
    if kinds <= set(_TEXTS):
        text = first if first.kind is FieldType.STRING else other
        return Node(FieldType.STRING, _said(FieldType.STRING, _quote(text)), nullable=first.nullable or other.nullable)
    if kinds == {FieldType.MAP, FieldType.OBJECT}:
        empty, full = (first, other) if not first.members and first.kind is FieldType.OBJECT else (other, first)
        return full if full.kind is FieldType.MAP else empty
    return union([*(first.options or [first]), *(other.options or [other])], _quote(first))


def _join_members(node: Node, other: Node) -> None:
    for name, member in other.members.items():
        known = node.members.get(name)
        if known is None:
            node.members[name] = member
        else:
            known.node = together([known.node, member.node])
            if "example" not in known.notes and "example" in member.notes:
                known.notes["example"] = member.notes["example"]


def _as_map(node: Node) -> Node:
    items = together([member.node for member in node.members.values()])
    return Node(FieldType.MAP, _said(FieldType.MAP, _quote(node)), items=items if items.kind is not None else None)


def _scalar(value: Json, quote: Excerpt, *, weak: bool) -> Node:
    if weak:
        value = typed_words(value)
    shown = seen(value)
    if shown is None:
        return Node(nullable=Said(value=True, rule="example-null", quote=quote))
    node = Node(shown.type, _said(shown.type, quote))
    if shown.layout is not None:
        node.note("layout", Said(shown.layout, "example-layout", quote))
    return node


def weak_kind(words: str) -> FieldType:
    """Return the kind that a value in a form or a query looks like."""
    value = typed_words(words)
    return (
        FieldType.BOOLEAN
        if isinstance(value, bool)
        else FieldType.INTEGER
        if isinstance(value, int)
        else FieldType.STRING
    )


def typed_words(words: Json) -> Json:
    """Return the value that words spell, as far as their look says; what is no text stays."""
    if not isinstance(words, str):
        return words
    if re.fullmatch(r"-?(?:0|[1-9]\d{0,14})", words):
        return int(words)
    if words in ("true", "false"):
        return words == "true"
    return words


def _scalars(value: Json) -> Iterator[Json]:
    if isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _scalars(inner)
    else:
        yield value


def _placeholder(words: str, quote: Excerpt) -> Node:
    """Read a word for a value: what type it names, if one, with the values and limits behind it."""
    read = read_type(words)
    return _of_type(read, quote) if read is not None else Node()


def _of_type(read: TypeRead, quote: Excerpt) -> Node:
    if read.kind is Kind.UNION:
        node = union([_of_type(option, quote) for option in read.options], quote)
    elif read.kind is None or read.kind.value not in {kind.value for kind in FieldType}:
        node = Node()
    else:
        node = Node(FieldType(read.kind.value), _said(FieldType(read.kind.value), quote))
    if read.kind is Kind.ARRAY and read.items is not None:
        node.items = _of_type(read.items, quote)
    if read.nullable:
        node.nullable = Said(value=True, rule="example-null", quote=quote)
    note_limits(node, read.limits, "prose-limit", quote)
    if read.values is not None and (
        values := [str(enum_value) for enum_value in read.values.values if enum_value is not None]
    ):
        node.note("enum", Said(values, "prose-enum", quote))
    return node


def _sample(member: Member, value: Json, quote: Excerpt) -> None:
    """One value worth showing: a scalar that is neither empty nor a placeholder."""
    if isinstance(value, (bool, int, float, str)) and value != "":
        member.note("example", Said(value, "example-key", quote))


def _stated(member: Member, value: Json, quote: Excerpt) -> None:
    """Return what words for a type say besides: that the field must be sent, and its default."""
    read = read_type(value.kind) if isinstance(value, Placeholder) else None
    if read is not None and read.required is not None:
        member.note("required", Said(read.required, "prose-required", quote))
    if read is not None and read.default is not None:
        member.note("default", Said(read.default, "prose-default", quote))


def _said(kind: FieldType, quote: Excerpt) -> Said:
    return Said(kind, "example-type", quote)


def _quote(node: Node) -> Excerpt:
    if node.said is None:
        raise AssertionError("a node of known kind has a source")
    return node.said.quote


def _lines_of_names(code: str, place: Location) -> dict[str, Excerpt]:
    """Return the line of each name in ``code``, where the page keeps a line for each line of it."""
    lines = code.split("\n")
    around = place.last - place.line + 1 - len(lines)
    if around not in (0, 2):  # 2: fences above and below
        return {}
    excerpts: dict[str, Excerpt] = {}
    for number, line in enumerate(lines):
        at = Location(place.page, place.line + number + around // 2)
        for match in _NAME.finditer(line) if len(line) < 2000 else ():
            excerpts.setdefault(match[1], quoted(at, line.strip()[:120].rstrip(", ")))
    return excerpts
