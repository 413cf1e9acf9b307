"""Request bodies: what a call sends, by its table, its sample, or the record that it is about."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.interpret.context import quoted
from codegen.interpret.found.calls import Call
from codegen.interpret.found.from_json import together
from codegen.interpret.found.merge import merge
from codegen.interpret.found.nodes import Member, Node, Said, copied, list_of, object_node
from codegen.interpret.found.records import Record
from codegen.interpret.found.roles import Placed
from codegen.interpret.found.seats import fold, put, seated, seats
from codegen.interpret.found.shapes import Shapes
from codegen.interpret.found.words import folded
from codegen.spec.types import FieldType
from codegen.wording.http_methods import WRITES
from codegen.wording.labels import label_of

Style: TypeAlias = Literal["json_body", "form", "multipart", "raw"]


class Body(msgspec.Struct, frozen=True):
    """What a call sends: its shape, how it travels, and who says so. ``own``: the call's own table says what it is."""

    node: Node
    style: Said
    said: Said
    media: str | None = None
    own: bool = True


class Bodies:
    """Finds the body of a call. ``usual`` is how bodies are sent where no page says it, if api.toml does."""

    def __init__(self, shapes: Shapes, usual: Said | None = None) -> None:
        self._shapes = shapes
        self._usual = usual

    def of(self, call: Call) -> Body | None:
        """Return what ``call`` sends; None where nothing says that it sends something."""
        rows = call.placed("body")
        shown = self._shown(call)
        if rows:
            node = self._root(call, rows) or self._from_rows(call, rows, shown)
            said = Said(value=None, rule=rows[0].rule, quote=rows[0].read.member.quote)
            return self._body(call, node, said)
        if shown is not None:
            said = Said(value=None, rule="sample-call", quote=call.samples.bodies[0].quote)
            return self._body(call, self._from_sample(call, shown), said, own=False)
        record = self._record_of_resource(call)
        if record is None or any(row.rule == "sample-evidence" for row in call.placed("query")):
            return None  # what it takes is in the query, as its samples show
        said = Said(value=None, rule="record-of-resource", quote=record.quote)
        node = Node(FieldType.OBJECT, Said(FieldType.OBJECT, said.rule, said.quote), record=record.key)
        return self._body(call, node, said, own=False)

    # -- from its table ----------------------------------------------------------------------------------------------

    def _root(self, call: Call, rows: list[Placed]) -> Node | None:
        """Return the body as a whole, where a single row represents it and says about what record it is."""
        if len(rows) != 1 or not _is_whole(rows[0]):
            return None
        member = rows[0].read.member
        if member.node.record is not None or (member.node.items is not None and not member.node.is_open):
            return member.node
        record = self._record_in(member.first("description"), call.page)
        if record is None:
            return None
        said = Said(FieldType.OBJECT, "linked-record", member.quote)
        node = Node(FieldType.OBJECT, said, record=record.key)
        return list_of(node, said) if member.node.kind is FieldType.ARRAY else node

    def _record_in(self, description: object, page: str) -> Record | None:
        """Find the record that a description names: "Assignment object"."""
        words = getattr(description, "raw", "").strip().rstrip(".")
        label = label_of(words) if words else None
        return self._shapes.records.named(label.named, page) if label is not None and label.named else None

    def _from_rows(self, call: Call, rows: list[Placed], shown: Node | None) -> Node:
        node = self._shapes.tree([row.read for row in rows])
        node.said = Said(FieldType.OBJECT, rows[0].rule, rows[0].read.member.quote)
        if shown is None:
            return list_of(node, node.said) if any(row.read.listed for row in rows) else node

        def sit(seat: Node) -> Node:
            self._shapes.sight(node, seat, call.known.key, answered=False)
            return merge(node, seat)

        return seated(node.members, shown, sit) or node

    # -- from its sample ---------------------------------------------------------------------------------------------

    def _shown(self, call: Call) -> Node | None:
        nodes = [self._shapes.json.node(printed) for printed in call.samples.bodies]
        node = together(nodes) if nodes else None
        return node if node is not None and node.kind is not None else None

    def _from_sample(self, call: Call, shown: Node) -> Node:
        """Take the whole record for a call that saves it, where the sample is one; else what the sample shows."""
        for seat in seats(shown, ()):
            words = call.words | {folded(step) for step in (call.known.resource, *seat.way)}
            record = self._shapes.recognise(seat.node, words, call.page)
            if record is None:
                continue
            if call.known.saves and not seat.is_listed:
                instance = self._shapes.instance(record, seat.node, call.known.key, answered=False)
                return put(shown, seat.way, instance)
            self._type(seat.node, record)
        return shown

    def _type(self, shown: Node, record: Record) -> None:
        """Give the fields that a sample shows the types and words that their record has for them."""
        known = {fold(name): member for name, member in self._shapes.record(record.key).members.items()}
        for name, member in shown.members.items():
            documented = known.get(fold(name))
            if documented is not None:
                member.node = _restricted(documented.node, member.node, self._shapes)
                for attribute in ("description", "default"):
                    if attribute in documented.notes:
                        member.notes[attribute] = list(documented.notes[attribute])

    # -- by its resource ---------------------------------------------------------------------------------------------

    def _record_of_resource(self, call: Call) -> Record | None:
        """Find the record that a call saves, where the page describes one and says nothing else about the body."""
        if call.known.method not in WRITES or not call.known.saves:
            return None
        record = self._shapes.records.named(call.known.resource, call.page)
        if record is None or not (record.declared or _is_typed(record)):
            return None
        return record

    # -- how it travels ----------------------------------------------------------------------------------------------

    def _body(self, call: Call, node: Node, said: Said, *, own: bool = True) -> Body:
        style, rule, quote, media = self._style(call, node, said)
        return Body(node, Said(style, rule, quote), said, media, own)

    def _style(self, call: Call, node: Node, said: Said) -> tuple[Style, str, Excerpt, str | None]:
        for row in call.placed("body"):
            media = row.group.fact.media
            if media is not None:
                style = _style_of(media)
                quote = quoted(row.group.fact.place, row.group.fact.label or media)
                return (style, "label-role", quote, None) if style else ("raw", "label-role", quote, media)
        if (holder := _file_in(node)) is not None:
            return "multipart", "native-type", holder.said.quote if holder.said else said.quote, None
        for sample in call.samples.calls:
            if sample.body_kind in ("form", "multipart"):
                return sample.body_kind, "sample-call", quoted(sample.place, sample.url), None
        if self._usual is not None and not call.samples.bodies:
            return self._usual.value, self._usual.rule, self._usual.quote, None
        return "json_body", said.rule, said.quote, None


def _restricted(documented: Node, shown: Node, shapes: Shapes) -> Node:
    """Return the documented shape of a field, as far as a sample shows it."""
    if documented.kind is FieldType.OBJECT and shown.kind is FieldType.OBJECT:
        fields = shapes.record(documented.record) if documented.record is not None else documented
        known = {fold(name): member for name, member in fields.members.items()}
        node = object_node(shown.said)
        for name, member in shown.members.items():
            inner = known.get(fold(name))
            kept = _restricted(inner.node, member.node, shapes) if inner is not None else member.node
            node.members[name] = Member(name, kept, member.quote, member.origin, dict(member.notes))
        return node
    if documented.kind is FieldType.ARRAY and shown.kind is FieldType.ARRAY and documented.items and shown.items:
        return list_of(_restricted(documented.items, shown.items, shapes), documented.said)
    if documented.kind in (None, FieldType.ANY, FieldType.OBJECT, FieldType.ARRAY):
        return shown
    return copied(documented)


def _is_whole(row: Placed) -> bool:
    """Whether a row describes the whole body: it has no name of a field, and is an object or a list."""
    name = row.read.path[0].name if row.read.path else ""
    is_body = row.read.location == "body" or not name.strip(". ")
    kind = row.read.member.node.kind
    return is_body and kind in (None, FieldType.OBJECT, FieldType.ARRAY, FieldType.ANY)


def _is_typed(record: Record) -> bool:
    return any("type" in row.cells for group in record.groups for row in group.rows)


def _style_of(media: str) -> Style | None:
    words = media.casefold()
    if "multipart" in words:
        return "multipart"
    if "form" in words:
        return "form"
    return "json_body" if "json" in words else None


def _file_in(node: Node) -> Node | None:
    """Find the first file among the fields of a body, down to the items of its lists."""
    for member in node.members.values():
        inner = member.node.items if member.node.kind is FieldType.ARRAY and member.node.items else member.node
        for option in (inner, *inner.options):
            if option.kind is FieldType.FILE:
                return option
    return None
