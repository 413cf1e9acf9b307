"""Cells: one row of a group as fields, with everything that its cells and sentences say."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import FieldCell, RowFact
from codegen.interpret.fields import cell_quote
from codegen.interpret.found.cell_flags import location_of, required_of, row_quote
from codegen.interpret.found.cell_values import ValueReader, note_values
from codegen.interpret.found.cell_words import say_all, wording_kind
from codegen.interpret.found.index import Group
from codegen.interpret.found.kinds import Kinds
from codegen.interpret.found.nodes import Member, Node, Said, inner_object
from codegen.interpret.found.records import Record, Records
from codegen.interpret.found.words import listed_in
from codegen.spec.model import NativeType
from codegen.spec.types import FieldType
from codegen.wording.names import NameRead, Step, read_names
from codegen.wording.scalars import Kind
from codegen.wording.types import TypeRead, read_leading_type, read_type, read_type_in_brackets

# "1/True/true or 0/False/false": how a boolean may be spelled.
_TRUTH = re.compile(r"(?i)\W{0,3}(?:(?:1|true|yes|on)\W+(?:or\s+)?)+(?:0|false|no|off)\b(?:/\w+)*(?=\W|$)")


class RowRead(msgspec.Struct):
    """What a row says: the way to its field from where its depth puts it, the field, and where it travels.

    ``path`` is empty for a row without a name, which describes the items of the list above it. ``required`` is what the
    row says itself, ``location`` where it says path, query, header, cookie or body. ``include`` is the key of a record
    whose fields belong here. ``choice`` numbers alternatives. ``spelled`` is the whole name as the cell has it.
    """

    path: tuple[Step, ...]
    depth: int
    member: Member
    row: RowFact
    spelled: str = ""
    required: Said | None = None
    location: str | None = None
    include: str | None = None
    listed: bool = False

    @property
    def choice(self) -> int | None:
        """The number of the alternative that the row is."""
        return self.row.choice

    @property
    def written(self) -> str:
        """The whole name as forms and queries spell it: ``a[b][]`` where the page has brackets, else ``a.b``."""
        if "[" in self.spelled:
            first, *rest = self.path
            return first.name + "[]" * first.list + "".join(f"[{step.name}]" + "[]" * step.list for step in rest)
        return ".".join(step.name + "[]" * step.list for step in self.path)


_ARRAY_OF = re.compile(r"array\[(.{1,80})\]")


class CellReader:
    """Reads rows with the words of ``wording``; types and values may lead to records and lists elsewhere."""

    def __init__(self, records: Records, kinds: Kinds) -> None:
        self._records, self._kinds = records, kinds
        self._values = ValueReader(records)

    def read(self, group: Group) -> list[RowRead]:
        """Return what all rows of ``group`` say, in order; a row that lists several names is several."""
        return [read for row in group.rows for read in self._row(group, row)]

    def _row(self, group: Group, row: RowFact) -> Iterator[RowRead]:
        cell = row.cells.get("name")
        names = read_names(cell.text.raw, cell.marks) if cell is not None else ()
        if cell is not None and not names and cell.text:
            return
        for name in names or (None,):
            yield self._field(group, row, name)

    def _field(self, group: Group, row: RowFact, name: NameRead | None) -> RowRead:
        named = row.cells.get("name")
        quote = cell_quote(named) if named is not None else row_quote(row)
        typed = _type(row, name)
        member = Member(name.name if name else "", self._node(row, typed, quote), quote)
        self._link_beside(member, group)
        read = RowRead((), row.depth, member, row)
        if name is not None:
            read.path, read.spelled, read.depth = name.path, name.written, row.depth + name.depth
        if named is None and (cell := row.cells.get("type")) is not None and cell.header.casefold() == "include":
            inner = _ARRAY_OF.fullmatch(cell.text.raw.strip())
            target = next((mark.target for mark in cell.marks if mark.kind == "link"), None)
            record = self._records.find((inner[1] if inner else cell.text.raw,), target, group.page)
            read.include = record.key if record else None
            read.listed = inner is not None
        self._note_values(row, member, typed)
        say_all(row, member, name, typed)
        read.required = required_of(group, row, name, typed)
        read.location = location_of(row, name)
        return read

    def _note_values(self, row: RowFact, member: Member, typed: TypeRead | None) -> None:
        node = member.node
        holder = node.items if node.kind is FieldType.ARRAY and node.items is not None else node
        listed = self._values.of(row, member, typed, wording_kind(holder))
        if listed is not None:
            note_values(holder, listed)

    # -- the type ----------------------------------------------------------------------------------------------------

    def _node(self, row: RowFact, typed: TypeRead | None, quote: Excerpt) -> Node:
        cell = row.cells.get("type")
        source = cell_quote(cell) if cell is not None and cell.text else quote
        own = self._kinds.own(cell.text.raw, source) if cell is not None else None
        node = own or (self._kinds.node(typed, source) if typed is not None else Node())
        description = row.cells.get("description")
        if description is not None:
            self._link(node, description)
        return node

    def _link(self, node: Node, cell: FieldCell) -> None:
        """Give an object or a list without further words the record that its description links to, or says it lists."""
        inner = node.items if node.kind is FieldType.ARRAY and node.items is not None else node
        if not node.is_open or inner.kind is FieldType.MAP or node.kind in (None, FieldType.ANY):
            return
        targets = (mark.target for mark in cell.marks if mark.kind == "link" and mark.target)
        page = cell.place.page
        record = next((linked for target in targets if (linked := self._records.linked(target, page))), None)
        if record is None and node.kind is FieldType.ARRAY and (name := listed_in(cell.text.raw)) is not None:
            record = self._records.named(name, page)
        if record is not None:
            _hold(node, record, cell_quote(cell))

    def _link_beside(self, member: Member, group: Group) -> None:
        """Give an object or a list without further words the record that the page describes under the field's name."""
        node = member.node
        inner = node.items if node.kind is FieldType.ARRAY and node.items is not None else node
        if node.kind in (FieldType.OBJECT, FieldType.ARRAY) and node.is_open and inner.kind is not FieldType.MAP:
            record = self._records.beside(member.name, group)
            if record is not None:
                _hold(node, record, record.quote)


def _hold(node: Node, record: Record, quote: Excerpt) -> None:
    """Say of an object, or of the items of a list, that ``record`` is what they are."""
    if node.kind is FieldType.ARRAY and inner_object(node) is node:
        node.items = Node(FieldType.OBJECT, Said(FieldType.OBJECT, "linked-record", quote), record=record.key)
    else:
        inner_object(node).record = record.key


def _type(row: RowFact, name: NameRead | None) -> TypeRead | None:
    """Read the type cell; else the type that travels in the name; else the first words of the description."""
    cell = row.cells.get("type")
    if cell is not None and cell.text:
        return type_in_cell(cell)
    if name is not None and name.type:
        return read_type(name.type)
    described = row.cells.get("description")
    return _type_in(described) if described is not None else None


def type_in_cell(cell: FieldCell) -> TypeRead | None:
    """Return what a type cell says; where it has more words than a type, what the link at its beginning says."""
    read = read_type(cell.text.raw, cell.marks)
    first = next((mark for mark in cell.marks if mark.kind == "link"), None)
    is_plain = read is not None and (read.kind is not None or read.names)
    if not is_plain and first is not None and first.start == 0:
        return read_type(cell.text.raw[: first.end], (first,))
    return read


def _type_in(cell: FieldCell) -> TypeRead | None:
    """Read the type that a description begins with, or has in brackets."""
    if _TRUTH.match(cell.text.raw):
        return TypeRead(Kind.BOOLEAN)
    if (leading := read_leading_type(cell.text.raw, cell.marks)) is not None:
        return leading[0]
    bracketed = read_type_in_brackets(cell.text.raw, cell.marks)
    return bracketed[0] if bracketed is not None else None


def native(row: RowFact) -> Said | None:
    """Return the type as the page writes it."""
    cell = row.cells.get("type")
    if cell is None or not cell.text.raw.strip():
        return None
    return Said(NativeType(name=cell.text.raw), "native-type", cell_quote(cell))
