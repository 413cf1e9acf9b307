"""Words: what the sentences and the smaller columns of a row say about its field: limits, formats, states, examples."""

from __future__ import annotations

import json
import re

from codegen.dialects.facts import FieldCell, RowFact
from codegen.interpret.context import quoted
from codegen.interpret.fields import cell_quote
from codegen.interpret.found.cell_flags import flag_of
from codegen.interpret.found.from_json import typed_words
from codegen.interpret.found.kinds import note_format, note_limits
from codegen.interpret.found.nodes import Member, Node, Said
from codegen.spec.types import FieldType
from codegen.wording.defaults import Default, read_default, read_default_cell
from codegen.wording.formats import read_format, read_layout
from codegen.wording.limits import read_limits
from codegen.wording.names import NameRead
from codegen.wording.scalars import NUMERIC, Kind
from codegen.wording.states import read_deprecated, read_free_keys, read_nullable, read_read_only, read_write_only
from codegen.wording.types import TypeRead
from codegen.wording.units import read_unit

_RANGE = re.compile(r"(?:(\d+)\s*(?:-|–|\.{2,3}|to)\s*)?(\d+)\s*(?:char\w*|symbols|bytes)?", re.IGNORECASE)


def say_all(row: RowFact, member: Member, name: NameRead | None, typed: TypeRead | None) -> None:
    """Note at ``member`` what all words of its row say, apart from its type, its values and whether it is required."""
    _say_default(row, member, typed)  # first: where no type is stated, the limits of a number are known by it
    for column in ("description", "notes"):
        if (cell := row.cells.get(column)) is not None:
            _say_description(member, cell)
    _say_limits(row, member.node)
    _say_flags(row, member)
    _say_states(row, member, name, typed)
    _say_example(row, member)


def _say_description(member: Member, cell: FieldCell) -> None:
    if cell.text.raw.strip() in ("", "-", "–", "—"):
        return
    quote, words, node = cell_quote(cell), cell.text.raw, member.node
    if node.record is None and node.kind in (None, FieldType.OBJECT, FieldType.ANY) and read_free_keys(words):
        node.kind, node.said = FieldType.MAP, Said(FieldType.MAP, "prose-meaning", quote)
    member.note("description", Said(cell.text, "table-cell", quote))
    note_limits(node, read_limits(words, wording_kind(node)), "prose-limit", quote)
    if wording_kind(node) in NUMERIC and (unit := read_unit(words)):
        node.note("unit", Said(unit.unit, "prose-unit", quote))
    for named in (read_format(words), read_layout(words)):
        if named is not None:
            note_format(node, named, "prose-meaning", quote)
    if read_nullable(words, cell.marks):
        node.nullable = node.nullable or Said(value=True, rule="prose-meaning", quote=quote)


def _say_limits(row: RowFact, node: Node) -> None:
    """Limits and formats that have columns of their own."""
    for column in ("minimum", "maximum"):
        cell = row.cells.get(column)
        value = typed_words(cell.text.raw.strip()) if cell is not None else None
        if cell is not None and isinstance(value, int | float) and not isinstance(value, bool):
            node.note(column, Said(value, "table-cell", cell_quote(cell)))
    if (cell := row.cells.get("length")) is not None and (length := _RANGE.fullmatch(cell.text.raw.strip())):
        for attribute, value in (("min_length", length[1]), ("max_length", length[2])):
            if value is not None and node.kind in (None, FieldType.STRING):
                node.note(attribute, Said(int(value), "table-cell", cell_quote(cell)))
    if (cell := row.cells.get("format")) is not None:
        for named in (cell.text.raw.strip("`\"' ").casefold(), read_format(cell.text.raw), read_layout(cell.text.raw)):
            if named is not None:
                note_format(node, named, "table-cell", cell_quote(cell))


def _say_flags(row: RowFact, member: Member) -> None:
    """Note what columns say by yes and no."""
    for column, attribute, turned in (
        ("read_only", "writeable", True),
        ("writeable", "writeable", False),
        ("deprecated", "deprecated", False),
    ):
        flag = flag_of(row, column)
        if flag is not None and (flag[0].required or column == "writeable"):
            member.note(attribute, Said(flag[0].required != turned, "table-cell", flag[1]))
    if (flag := flag_of(row, "nullable")) is not None and flag[0].required:
        member.node.nullable = member.node.nullable or Said(value=True, rule="table-cell", quote=flag[1])


def _say_states(row: RowFact, member: Member, name: NameRead | None, typed: TypeRead | None) -> None:
    """Nullable, deprecated, read-only and write-only, by a mark or in a sentence."""
    cell = row.cells.get("description")
    words, marks = (cell.text.raw, cell.marks) if cell is not None else ("", ())
    quote = cell_quote(cell) if cell is not None else member.quote
    if name is not None and name.nullable:
        member.node.nullable = member.node.nullable or Said(value=True, rule="table-cell", quote=member.quote)
    if read_read_only(words, marks) or (name and name.read_only) or (typed and typed.read_only):
        member.note("writeable", Said(value=False, rule="prose-meaning", quote=quote))
    if read_write_only(words, marks):
        member.note("write_only", Said(value=True, rule="prose-meaning", quote=quote))
    if read_deprecated(words, marks) or (name and name.deprecated) or (typed and typed.deprecated):
        member.note("deprecated", Said(value=True, rule="prose-deprecated", quote=quote))


def _say_default(row: RowFact, member: Member, typed: TypeRead | None) -> None:
    kind = wording_kind(member.node)
    cell, described = row.cells.get("default"), row.cells.get("description")
    default = read_default_cell(cell.text.raw, cell.marks, kind) if cell is not None else None
    if default is not None and cell is not None:
        _note_default(member, default, Said(None, "table-cell", cell_quote(cell)))
    elif described is not None and (default := read_default(described.text.raw, described.marks, kind)):
        _note_default(member, default, Said(None, "prose-default", quoted(described.place, default.words)))
    elif typed is not None and typed.default is not None:
        member.note("default", Said(typed.default, "native-type", member.quote))


def _note_default(member: Member, default: Default, source: Said) -> None:
    value = typed_words(default.value) if member.node.kind is None else default.value
    if value is not None:
        member.note("default", Said(value, source.rule, source.quote))
    if member.node.kind is None and (kind := kind_of(value)) is not None:
        member.node.kind, member.node.said = kind, Said(kind, source.rule, source.quote)


def _say_example(row: RowFact, member: Member) -> None:
    """Note the example that a cell gives, and the kind of value it is where nothing says that."""
    cell = row.cells.get("example")
    if cell is None or not cell.text.raw.strip():
        return
    value = example_in(cell.text.raw, member.name)
    kind = kind_of(value)
    if kind is not None and member.node.kind is None:
        member.node.kind, member.node.said = kind, Said(kind, "example-type", cell_quote(cell))
    if kind is not None and _may_be(kind, member.node.kind):
        member.note("example", Said(value, "example-key", cell_quote(cell)))


def example_in(words: str, name: str) -> object:
    """Return the value that an example cell prints: bare, as JSON, or with its name before it (``"a": 1``)."""
    bare = words.strip().strip("`")
    named = re.match(rf"[\"']?{re.escape(name)}[\"']?\s*[:=]\s*(.+)", bare, re.DOTALL) if name else None
    text = (named[1] if named else bare).strip().rstrip(",")
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return text.strip("\"'")
    return value


def kind_of(value: object) -> FieldType | None:
    """Return the kind of a single value; None for none of them."""
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


def wording_kind(node: Node) -> Kind | None:
    """Return the kind of a node as the words' readers call it."""
    return Kind(node.kind) if node.kind is not None else None


def _may_be(shown: FieldType, kind: FieldType | None) -> bool:
    return shown is kind or (shown is FieldType.INTEGER and kind in (FieldType.NUMBER, FieldType.DECIMAL))
