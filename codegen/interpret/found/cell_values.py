"""Values: the list of values that a field may have, from wherever its row has it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import FieldCell, RowFact
from codegen.interpret.context import quoted
from codegen.interpret.fields import cell_quote
from codegen.interpret.found.cell_words import kind_of
from codegen.interpret.found.index import Group
from codegen.interpret.found.nodes import Member, Node, Said
from codegen.interpret.found.records import Records, ValueList
from codegen.spec.types import FieldType
from codegen.text import Text
from codegen.wording.scalars import Kind
from codegen.wording.types import TypeRead
from codegen.wording.values import Values, read_values, read_values_cell, read_values_link

_VALUE_LINE = re.compile(r"(\S+|\S.{0,60}?)(?:\s+[-–—:]\s+(.*))?")
_NO_VALUE = re.compile(r"[<>{}()=]")
_LONGEST = 400  # of the words quoted as the source of a list of values


class Listed(msgspec.Struct, frozen=True):
    """A list of values, with the rule that read it and the words that it is in."""

    values: Values
    rule: str
    quote: Excerpt


class ValueReader:
    """Finds the values of rows: in lines below them, in cells, in the type, in sentences, and behind links."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def of(self, row: RowFact, member: Member, typed: TypeRead | None, kind: Kind | None) -> Listed | None:
        """Return the first list of values that says which ones ``member`` may have."""
        return next(
            (
                listed
                for result in (
                    _below(row),
                    _in_cell(row, kind),
                    _in_type(row, member, typed),
                    self._described(row, member, typed, kind),
                    self._named(row, member, typed),
                )
                for listed in result
            ),
            None,
        )

    def _described(self, row: RowFact, member: Member, typed: TypeRead | None, kind: Kind | None) -> Iterator[Listed]:
        """Yield the values that a sentence lists, or that it links to."""
        cell = row.cells.get("description")
        if cell is None:
            return
        is_enum = typed is not None and typed.enum
        if values := read_values(cell.text.raw, cell.marks, kind, name=member.name, enum=is_enum):
            yield Listed(values, "prose-enum", cell_quote(cell))
        said = read_values_link(cell.text.raw, cell.marks)
        links = [mark.target for mark in cell.marks if mark.kind == "link" and mark.target]
        for target in (said, *links):  # a link to a list of values says enough itself
            named = self._records.values_linked(target, row.place.page) if target else None
            yield from _of_list(named)

    def _named(self, row: RowFact, member: Member, typed: TypeRead | None) -> Iterator[Listed]:
        """Yield the values of a list that is called as the type or the field is."""
        if member.name and (typed is None or typed.kind in (None, Kind.STRING, Kind.INTEGER)):
            yield from _of_list(self._records.values_below(member.name, row.place))
        if typed is None or not (typed.enum or typed.kind is None):
            return
        for name in (*typed.names, member.name):
            yield from _of_list(self._records.values_named(name, row.place.page) if name else None)


def _below(row: RowFact) -> Iterator[Listed]:
    values = _line_values(row.values)
    if values is not None:
        words = ", ".join(map(str, values.values))
        yield Listed(values, "enum-table", quoted(row.values[0].place, words[:_LONGEST]))


def _in_cell(row: RowFact, kind: Kind | None) -> Iterator[Listed]:
    cell = row.cells.get("values")
    if cell is not None and (values := read_values_cell(cell.text.raw, cell.marks, kind)):
        yield Listed(values, "table-cell", cell_quote(cell))


def _in_type(row: RowFact, member: Member, typed: TypeRead | None) -> Iterator[Listed]:
    if typed is not None and typed.values is not None:
        cell = row.cells.get("type")
        yield Listed(typed.values, "native-type", cell_quote(cell) if cell is not None else member.quote)


def _of_list(named: ValueList | None) -> Iterator[Listed]:
    values = values_in(named.group) if named is not None else None
    if named is not None and values is not None:
        yield Listed(values, "enum-table", group_quote(named.group))


def _line_values(cells: Sequence[FieldCell]) -> Values | None:
    """Read the values on lines below a row, "value - what it means"; None where one of them is no value but a form."""
    parts = [_VALUE_LINE.fullmatch(" ".join(cell.text.raw.split())) for cell in cells]
    if not parts or not all(parts) or any(part is not None and _NO_VALUE.search(part[1]) for part in parts):
        return None
    values = tuple(part[1].strip("`\"'") for part in parts if part is not None)
    meanings = tuple(part[2] or "" for part in parts if part is not None)
    return Values(values, open=False, meanings=meanings if any(meanings) else ())


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


def note_values(node: Node, listed: Listed) -> None:
    """Note a list of values, and what it says about the kind where nothing else does."""
    values, rule, quote = listed.values, listed.rule, listed.quote
    spelled = [_spelled(value) for value in values.values if value is not None]
    node.note("enum", Said(list(dict.fromkeys(spelled)), rule, quote))
    if values.open:
        node.note("enum_open", Said(value=True, rule=rule, quote=quote))
    if node.kind is None and values.values:
        kind = kind_of(values.values[0]) or FieldType.STRING
        node.kind, node.said = kind, Said(kind, rule, quote)
    if values.null:
        node.nullable = node.nullable or Said(value=True, rule=rule, quote=quote)


def _spelled(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def group_quote(group: Group) -> Excerpt:
    """Return a group as a source: the words of its label, or the values in it."""
    firsts = (next(iter(row.cells.values()), None) for row in group.rows)
    words = group.fact.label or Text(", ".join(cell.text.raw for cell in firsts if cell is not None)[:_LONGEST])
    return quoted(group.fact.place, words)
