"""Cells: one row of a group as fields, with everything that its cells and sentences say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import FieldCell, RowFact
from codegen.interpret.context import quoted
from codegen.interpret.fields import cell_quote
from codegen.interpret.found.free_keys import says_free_keys
from codegen.interpret.found.from_json import typed_words
from codegen.interpret.found.index import Group
from codegen.interpret.found.kinds import Kinds, note_format, note_limits
from codegen.interpret.found.nodes import Member, Node, Said
from codegen.interpret.found.records import Records
from codegen.spec.model import NativeType
from codegen.spec.types import FieldType
from codegen.text import Text
from codegen.wording.defaults import Default, read_default, read_default_cell
from codegen.wording.formats import read_format, read_layout
from codegen.wording.limits import read_limits
from codegen.wording.names import NameRead, Step, read_names
from codegen.wording.requirements import Requirement, read_flag, read_required
from codegen.wording.scalars import Kind
from codegen.wording.states import read_deprecated, read_nullable, read_read_only, read_write_only
from codegen.wording.types import TypeRead, read_leading_type, read_type, read_type_in_brackets
from codegen.wording.values import Values, read_values, read_values_cell, read_values_link

_FIRST_WORD = re.compile(r"\W{0,3}(\w+)([.:;)\]*_]|\s*$)?")
_VALUE_LINE = re.compile(r"(\S+|\S.{0,60}?)(?:\s+[-–—:]\s+(.*))?")
# "1/True/true or 0/False/false": how a boolean may be spelled.
_TRUTH = re.compile(r"(?i)\W{0,3}(?:(?:1|true|yes|on)\W+(?:or\s+)?)+(?:0|false|no|off)\b(?:/\w+)*(?=\W|$)")
_NO_VALUE = re.compile(r"[<>{}()=]")


class RowRead(msgspec.Struct):
    """What a row says: the way to its field from where its depth puts it, the field, and where it travels.

    ``path`` is empty for a row without a name, which describes the items of the list above it. ``required`` is what the
    row says itself, ``location`` where it says path, query, header, cookie or body. ``include`` is the key of a record
    whose fields belong here. ``choice`` numbers alternatives.
    """

    path: tuple[Step, ...]
    depth: int
    member: Member
    row: RowFact
    required: Said | None = None
    location: str | None = None
    include: str | None = None

    @property
    def choice(self) -> int | None:
        """The number of the alternative that the row is."""
        return self.row.choice

    @property
    def written(self) -> str:
        """The whole name as forms and queries spell it: ``a[b][]`` where the page has brackets, else ``a.b``."""
        cell = self.row.cells.get("name")
        if cell is not None and "[" in cell.text.raw:
            first, *rest = self.path
            return first.name + "[]" * first.list + "".join(f"[{step.name}]" + "[]" * step.list for step in rest)
        return ".".join(step.name + "[]" * step.list for step in self.path)


class CellReader:
    """Reads rows with the words of ``wording``; types and values may lead to records and lists elsewhere."""

    def __init__(self, records: Records, kinds: Kinds) -> None:
        self._records, self._kinds = records, kinds

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
        typed = self._type(row, name)
        node = self._node(row, typed, quote)
        member = Member(name.name if name else "", node, quote)
        read = RowRead(name.path if name else (), row.depth + (name.depth if name else 0), member, row)
        if named is None and (cell := row.cells.get("type")) is not None and cell.header.casefold() == "include":
            record = self._records.find((cell.text.raw,), None, group.page)
            read.include = record.key if record else None
        self._fill(group, read, name, typed)
        return read

    def _fill(self, group: Group, read: RowRead, name: NameRead | None, typed: TypeRead | None) -> None:
        row, member = read.row, read.member
        self._values(read, typed)
        self._description(row, member)
        self._states(row, member, name, typed)
        self._default(row, member, typed)
        self._example(row, member)
        read.required = _required(group, row, name, typed)
        location = row.cells.get("location")
        read.location = _location(location.text.raw) if location is not None else name.location if name else None

    # -- the type ----------------------------------------------------------------------------------------------------

    def _type(self, row: RowFact, name: NameRead | None) -> TypeRead | None:
        """What the type cell says; else the type that travels in the name; else the first words of the description."""
        cell = row.cells.get("type")
        if cell is not None and cell.text:
            return read_type(cell.text.raw, cell.marks)
        if name is not None and name.type:
            return read_type(name.type)
        described = row.cells.get("description")
        return _type_in(described) if described is not None else None

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
        """An object or a list without further words is of the record that its description links to."""
        inner = node.items if node.kind is FieldType.ARRAY and node.items is not None else node
        if not node.is_open or inner.kind is FieldType.MAP or node.kind is FieldType.ANY:
            return
        record = next((found for target in _targets(cell) if (found := self._linked(target, cell))), None)
        if record is None or node.kind is None:
            return
        said = Said(FieldType.OBJECT, "linked-record", cell_quote(cell))
        if node.kind is FieldType.ARRAY:
            node.items = Node(FieldType.OBJECT, said, record=record)
        elif node.kind is FieldType.OBJECT:
            node.record = record

    def _linked(self, target: str, cell: FieldCell) -> str | None:
        record = self._records.linked(target, cell.place.page)
        return record.key if record else None

    # -- values ------------------------------------------------------------------------------------------------------

    def _values(self, read: RowRead, typed: TypeRead | None) -> None:
        """The list of values, from wherever the row has it: lines below it, a cell, the type, a sentence, a link."""
        node = read.member.node
        holder = node.items if node.kind is FieldType.ARRAY and node.items is not None else node
        for values, rule, quote in self._listed(read, typed, _wording_kind(holder)):
            note_values(holder, values, rule, quote)
            return

    def _listed(
        self, read: RowRead, typed: TypeRead | None, kind: Kind | None
    ) -> Iterator[tuple[Values, str, Excerpt]]:
        row = read.row
        if row.values and (lines := _line_values(row.values)) is not None:
            yield lines, "enum-table", quoted(row.values[0].place, ", ".join(map(str, lines.values)))
        cell = row.cells.get("values")
        if cell is not None and (listed := read_values_cell(cell.text.raw, cell.marks, kind)):
            yield listed, "table-cell", cell_quote(cell)
        if typed is not None and typed.values is not None:
            cell = row.cells.get("type")
            yield typed.values, "native-type", cell_quote(cell) if cell is not None else read.member.quote
        yield from self._listed_in_words(read, typed, kind)

    def _listed_in_words(
        self, read: RowRead, typed: TypeRead | None, kind: Kind | None
    ) -> Iterator[tuple[Values, str, Excerpt]]:
        row = read.row
        is_enum = typed is not None and typed.enum
        if (cell := row.cells.get("description")) is not None:
            words = cell.text.raw
            if listed := read_values(words, cell.marks, kind, name=read.member.name, enum=is_enum):
                yield listed, "prose-enum", cell_quote(cell)
            target = read_values_link(words, cell.marks)
            for linked in (*((target,) if target else ()), *_targets(cell)):  # a link to a list says enough itself
                if found := self.values_of(linked, row.place.page):
                    yield found
        if typed is not None and (typed.enum or typed.kind is None):
            yield from self._named_values(read, typed)

    def _named_values(self, read: RowRead, typed: TypeRead) -> Iterator[tuple[Values, str, Excerpt]]:
        page = read.row.place.page
        for name in (*typed.names, read.member.name):
            named = self._records.values_named(name, page) if name else None
            if named is not None and (values := values_in(named.group)):
                yield values, "enum-table", group_quote(named.group)

    def values_of(self, target: str, page: str) -> tuple[Values, str, Excerpt] | None:
        """Return the list of values that a link leads to."""
        named = self._records.values_linked(target, page)
        values = values_in(named.group) if named is not None else None
        return (values, "enum-table", group_quote(named.group)) if named is not None and values else None

    # -- sentences ---------------------------------------------------------------------------------------------------

    def _description(self, row: RowFact, member: Member) -> None:
        cell = row.cells.get("description")
        if cell is None or cell.text.raw.strip() in ("", "-", "–", "—"):
            return
        quote, words, node = cell_quote(cell), cell.text.raw, member.node
        if node.record is None and node.kind in (None, FieldType.OBJECT, FieldType.ANY) and says_free_keys(words):
            node.kind, node.said = FieldType.MAP, Said(FieldType.MAP, "prose-meaning", quote)
        member.note("description", Said(cell.text, "table-cell", quote))
        note_limits(node, read_limits(words, _wording_kind(node)), "prose-limit", quote)
        for named in (read_format(words), read_layout(words)):
            if named is not None:
                note_format(node, named, "prose-meaning", quote)
        if read_nullable(words, cell.marks):
            node.nullable = node.nullable or Said(value=True, rule="prose-meaning", quote=quote)

    def _states(self, row: RowFact, member: Member, name: NameRead | None, typed: TypeRead | None) -> None:
        """Nullable, deprecated, read-only and write-only, by column, mark or sentence."""
        for column, attribute, said in (("nullable", "nullable", True), ("read_only", "writeable", False)):
            if (flag := _flag(row, column)) is not None and flag[0].required:
                self._state(member, attribute, Said(said, "table-cell", flag[1]))
        if (flag := _flag(row, "writeable")) is not None:
            member.note("writeable", Said(flag[0].required, "table-cell", flag[1]))
        cell = row.cells.get("description")
        words, marks = (cell.text.raw, cell.marks) if cell is not None else ("", ())
        quote = cell_quote(cell) if cell is not None else member.quote
        if name is not None and name.nullable:
            self._state(member, "nullable", Said(value=True, rule="table-cell", quote=member.quote))
        if read_read_only(words, marks) or (name and name.read_only) or (typed and typed.read_only):
            member.note("writeable", Said(value=False, rule="prose-meaning", quote=quote))
        if read_write_only(words, marks):
            member.note("write_only", Said(value=True, rule="prose-meaning", quote=quote))
        if read_deprecated(words, marks) or (name and name.deprecated) or (typed and typed.deprecated):
            member.note("deprecated", Said(value=True, rule="prose-deprecated", quote=quote))

    def _state(self, member: Member, attribute: str, said: Said) -> None:
        if attribute == "nullable":
            member.node.nullable = member.node.nullable or said
        else:
            member.note(attribute, said)

    def _default(self, row: RowFact, member: Member, typed: TypeRead | None) -> None:
        kind = _wording_kind(member.node)
        cell, described = row.cells.get("default"), row.cells.get("description")
        default: Default | None = None
        if cell is not None:
            default = read_default_cell(cell.text.raw, cell.marks, kind)
        if default is not None and cell is not None:
            self._note_default(member, default, "table-cell", cell_quote(cell))
        elif described is not None and (default := read_default(described.text.raw, described.marks, kind)):
            self._note_default(member, default, "prose-default", quoted(described.place, default.words))
        elif typed is not None and typed.default is not None:
            member.note("default", Said(typed.default, "native-type", member.quote))

    def _note_default(self, member: Member, default: Default, rule: str, quote: Excerpt) -> None:
        value = typed_words(default.value) if member.node.kind is None else default.value
        if value is not None:
            member.note("default", Said(value, rule, quote))
        if member.node.kind is None and (kind := _kind_of(value)) is not None:
            member.node.kind, member.node.said = kind, Said(kind, rule, quote)

    def _example(self, row: RowFact, member: Member) -> None:
        """The example that a cell gives, and the kind of value it is where nothing says that."""
        cell = row.cells.get("example")
        if cell is None or not cell.text.raw.strip():
            return
        value = example_in(cell.text.raw, member.name)
        kind = _kind_of(value)
        if kind is not None and member.node.kind is None:
            member.node.kind, member.node.said = kind, Said(kind, "example-type", cell_quote(cell))
        if kind is not None and _may_be(kind, member.node.kind):
            member.note("example", Said(value, "example-key", cell_quote(cell)))


# -- pieces -----------------------------------------------------------------------------------------------------------


def values_in(group: Group) -> Values | None:
    """Return the values that a list or table of values holds, in its order."""
    values: dict[str, str] = {}
    for row in group.rows:
        cell = row.cells.get("value") or row.cells.get("values") or row.cells.get("name")
        if cell is None or not cell.text:
            continue
        listed = read_values_cell(cell.text.raw, cell.marks)
        described = row.cells.get("description")
        words = described.text.raw if described is not None else ""
        for value in listed.values if listed is not None else (cell.text.raw.strip("`\"' "),):
            values.setdefault(str(value), words)
    meanings = tuple(values.values()) if any(values.values()) else ()
    return Values(tuple(values), open=False, meanings=meanings) if values else None


def note_values(node: Node, values: Values, rule: str, quote: Excerpt) -> None:
    """Note a list of values, and what it says of the kind where nothing else does."""
    listed = [_spelled(value) for value in values.values if value is not None]
    node.note("enum", Said(list(dict.fromkeys(listed)), rule, quote))
    if values.open:
        node.note("enum_open", Said(value=True, rule=rule, quote=quote))
    if node.kind is None and values.values:
        kind = _kind_of(values.values[0]) or FieldType.STRING
        node.kind, node.said = kind, Said(kind, rule, quote)
    if values.null:
        node.nullable = node.nullable or Said(value=True, rule=rule, quote=quote)


def group_quote(group: Group) -> Excerpt:
    """Return a group as a source: the words of its label, or the values in it."""
    firsts = (next(iter(row.cells.values()), None) for row in group.rows)
    words = group.fact.label or Text(", ".join(cell.text.raw for cell in firsts if cell is not None))
    return quoted(group.fact.place, words)


def row_quote(row: RowFact) -> Excerpt:
    """Return a whole row as a source."""
    return quoted(row.place, " | ".join(cell.text.raw for cell in row.cells.values()))


def _line_values(cells: Sequence[FieldCell]) -> Values | None:
    """The values on lines below a row, "value - what it means"; None where one of them is no value but a form."""
    parts = [_VALUE_LINE.fullmatch(" ".join(cell.text.raw.split())) for cell in cells]
    if not all(parts) or any(part is not None and _NO_VALUE.search(part[1]) for part in parts):
        return None
    values = tuple(part[1].strip("`\"'") for part in parts if part is not None)
    meanings = tuple(part[2] or "" for part in parts if part is not None)
    return Values(values, open=False, meanings=meanings if any(meanings) else ())


def _required(group: Group, row: RowFact, name: NameRead | None, typed: TypeRead | None) -> Said | None:
    """Whether a row asks for its field, by what says so nearest: its column, its marks, its words, what is above it."""
    for column, turned in (("required", False), ("optional", True)):
        if (flag := _flag(row, column)) is not None:
            rule = "prose-condition" if flag[0].condition else "table-cell"
            return Said(flag[0].required != turned, rule, flag[1])
    if name is not None and name.required is not None:
        return Said(name.required, "table-cell", cell_quote(row.cells["name"]))
    if typed is not None and typed.required is not None:
        return Said(typed.required, "native-type", row_quote(row))
    if (cell := row.cells.get("description")) is not None and (asked := read_required(cell.text.raw, cell.marks)):
        rule = "prose-condition" if asked.condition else "mark-required" if _starts_marked(cell) else "prose-required"
        return Said(asked.required, rule, cell_quote(cell))
    if row.under is not None and (asked := read_required(row.under.raw)):
        return Said(asked.required, "label-required", quoted(row.place, row.under))
    if group.fact.required is not None:
        return Said(group.fact.required, "label-required", group_quote(group))
    return None


def _starts_marked(cell: FieldCell) -> bool:
    """Whether the first word of a description stands apart from it: set apart by the markup, or by a mark after it."""
    first = _FIRST_WORD.match(cell.text.raw)
    return first is not None and (bool(first[2]) or any(mark.start <= first.start(1) < mark.end for mark in cell.marks))


def _flag(row: RowFact, column: str) -> tuple[Requirement, Excerpt] | None:
    cell = row.cells.get(column)
    if cell is None or not cell.text.raw.strip():
        return None
    read = read_flag(cell.text.raw, cell.marks)
    return (read, cell_quote(cell)) if read is not None else None


_PLACES = {"path": "path", "url": "path", "uri": "path", "query": "query", "querystring": "query", "header": "header"}
_PLACES |= {"headers": "header", "cookie": "cookie", "body": "body", "form": "body", "formdata": "body", "json": "body"}


def _type_in(cell: FieldCell) -> TypeRead | None:
    """The type that a description begins with, or has in brackets."""
    if _TRUTH.match(cell.text.raw):
        return TypeRead(Kind.BOOLEAN)
    if (leading := read_leading_type(cell.text.raw, cell.marks)) is not None:
        return leading[0]
    bracketed = read_type_in_brackets(cell.text.raw, cell.marks)
    return bracketed[0] if bracketed is not None else None


def _location(words: str) -> str | None:
    first, *rest = words.casefold().replace("-", " ").split() or [""]
    return _PLACES.get(first + "".join(rest)) or _PLACES.get(first)


def _targets(cell: FieldCell) -> Iterator[str]:
    return (mark.target for mark in cell.marks if mark.kind == "link" and mark.target)


def _wording_kind(node: Node) -> Kind | None:
    return Kind(node.kind) if node.kind is not None else None


def example_in(words: str, name: str) -> object:
    """Return the value that an example cell prints: bare, as JSON, or with its name before it (``"a": 1``)."""
    bare = words.strip().strip("`")
    named = re.match(rf"[\"']?{re.escape(name)}[\"']?\s*[:=]\s*(.+)", bare, re.DOTALL) if name else None
    text = (named[1] if named else bare).strip().rstrip(",")
    try:
        value: object = json.loads(text)
    except ValueError:
        return text.strip("\"'")
    return value


def _may_be(shown: FieldType, kind: FieldType | None) -> bool:
    return shown is kind or (shown is FieldType.INTEGER and kind in (FieldType.NUMBER, FieldType.DECIMAL))


def _spelled(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _kind_of(value: object) -> FieldType | None:
    match value:
        case bool():
            return FieldType.BOOLEAN
        case int():
            return FieldType.INTEGER
        case float():
            return FieldType.NUMBER
        case str():
            return FieldType.STRING
    return None


def native(row: RowFact) -> Said | None:
    """Return the type as the page writes it."""
    cell = row.cells.get("type")
    if cell is None or not cell.text.raw.strip():
        return None
    return Said(NativeType(name=cell.text.raw), "native-type", cell_quote(cell))
