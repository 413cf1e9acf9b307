"""Kinds: what the words of a type say, as a node: scalars, lists, maps, unions, and records by their names."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.config.settings import TypeSetting
from codegen.diagnostics.location import Excerpt
from codegen.interpret.found.nodes import Node, Said
from codegen.interpret.found.records import Records
from codegen.spec.types import FieldType, Format, Layout
from codegen.wording.scalars import Kind, Limits
from codegen.wording.types import TypeRead

_WIDE = (FieldType.STRING, FieldType.NUMBER, FieldType.ANY, FieldType.OBJECT, FieldType.ARRAY)
_LAYOUTS, _FORMATS = {layout.value for layout in Layout}, {name.value for name in Format}
_MOMENTS = {"date-time": FieldType.DATETIME, "date": FieldType.DATE, "time": FieldType.TIME}


class Kinds:
    """Turns what was read of a type into a node. ``own`` are the vendor's type names that api.toml explains."""

    def __init__(self, records: Records, own: Mapping[str, TypeSetting]) -> None:
        self._records, self._own = records, own

    def own(self, words: str, quote: Excerpt) -> Node | None:
        """Return what api.toml says that a type's ``words`` mean; None where it says nothing."""
        setting = self._own.get(words.strip())
        if setting is None:
            return None
        node = Node(setting.type, Said(setting.type, "native-type", quote))
        if setting.layout is not None:
            node.note("layout", Said(setting.layout, "native-layout", quote))
        return node

    def node(self, read: TypeRead, quote: Excerpt) -> Node:
        """Return the node of a type that was read; its kind is None where the words name nothing known."""
        node = self._plain(read, quote)
        if read.nullable:
            node.nullable = Said(value=True, rule="native-type", quote=quote)
        note_limits(node, read.limits, "native-type", quote)
        if read.format is not None:
            note_format(node, read.format, "native-type", quote)
        return node

    def _plain(self, read: TypeRead, quote: Excerpt) -> Node:
        match read.kind:
            case Kind.UNION:
                return self._union(read, quote)
            case Kind.ARRAY | Kind.MAP:
                items = self.node(read.items, quote) if read.items is not None else None
                node = known(FieldType(read.kind), quote)
                node.items = items
                return node
            case None | Kind.OBJECT:
                return self._named(read, quote)
            case Kind.NULL:
                return Node(nullable=Said(value=True, rule="native-type", quote=quote))
            case kind:
                return known(FieldType(kind), quote)

    def _union(self, read: TypeRead, quote: Excerpt) -> Node:
        options = [self.node(option, quote) for option in read.options if option.kind is not Kind.NULL]
        node = union(options, quote)
        if len(options) < len(read.options):
            node.nullable = Said(value=True, rule="native-type", quote=quote)
        return node

    def _named(self, read: TypeRead, quote: Excerpt) -> Node:
        """Return a record by its name or link; values by theirs; an object where a name leads to no page."""
        page = quote.place.page
        record = self._records.find(read.names, read.target, page)
        if record is not None:
            return Node(FieldType.OBJECT, Said(FieldType.OBJECT, "linked-record", quote), record=record.key)
        if read.kind is None and any(self._records.values_named(name, page) for name in read.names):
            return known(FieldType.STRING, quote)
        if read.kind is Kind.OBJECT or read.target is not None or any(_is_type_name(name) for name in read.names):
            return known(FieldType.OBJECT, quote)
        return Node()


def known(kind: FieldType, quote: Excerpt) -> Node:
    """Return a node of a stated kind; a general word gives way to what an example shows."""
    return Node(kind, Said(kind, "wide-type" if kind in _WIDE else "native-type", quote))


def union(options: list[Node], quote: Excerpt) -> Node:
    """Return one of ``options``; a single kind of them where they are all alike."""
    different: list[Node] = []
    for option in options:
        if option.kind is not None and not any(_alike(option, other) for other in different):
            different.append(option)
    if not different:
        return Node()
    if len(different) == 1:
        return different[0]
    node = known(FieldType.UNION, quote)
    node.options = different
    return node


def note_limits(node: Node, limits: Limits, rule: str, quote: Excerpt) -> None:
    """Note the limits that words state."""
    step = 1 if node.kind is FieldType.INTEGER else None
    for attribute in ("min_length", "max_length", "min_items", "max_items", "pattern"):
        if (value := getattr(limits, attribute)) is not None:
            node.note(attribute, Said(value, rule, quote))
    for attribute, value, exclusive, sign in (
        ("minimum", limits.minimum, limits.exclusive_minimum, 1),
        ("maximum", limits.maximum, limits.exclusive_maximum, -1),
    ):
        if value is not None and not exclusive:
            node.note(attribute, Said(value, rule, quote))
        elif value is not None and step is not None:
            node.note(attribute, Said(value + sign * step, rule, quote))


def note_format(node: Node, words: str, rule: str, quote: Excerpt) -> None:
    """Note a format: a moment is a kind of its own, any other format the spec knows is a remark."""
    moment = _MOMENTS.get(words)
    if moment is not None and node.kind in (None, FieldType.STRING):
        node.kind, node.said = moment, Said(moment, rule, quote)
    elif words in _LAYOUTS:
        node.note("layout", Said(Layout(words), rule, quote))
    elif words in _FORMATS and node.kind is not None:
        node.note("format", Said(Format(words), rule, quote))


def _alike(node: Node, other: Node) -> bool:
    if node.kind is not other.kind or node.record != other.record:
        return False
    if node.items is None or other.items is None:
        return node.items is other.items or node.kind is not FieldType.ARRAY
    return _alike(node.items, other.items)


def _is_type_name(word: str) -> bool:
    """Whether a word is written as names of types are: ``InputFile``, no ``file`` and no sentence."""
    return word[:1].isupper() and word.isalnum() and not word.isupper()
