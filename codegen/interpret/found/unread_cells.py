"""Cells of found tables that say something unknown: columns, types, and answers to yes or no."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.dialects.facts import FieldCell, RowFact
from codegen.dialects.reading import IGNORED, folded
from codegen.interpret.context import Context, quoted
from codegen.interpret.found.cells import type_in_cell
from codegen.interpret.found.index import Group
from codegen.interpret.found.kinds import Kinds
from codegen.interpret.found.nodes import Node
from codegen.spec.types import FieldType
from codegen.wording.labels import Role
from codegen.wording.requirements import read_flag, read_required
from codegen.wording.scalars import Kind
from codegen.wording.states import read_deprecated, read_nullable, read_read_only, read_write_only
from codegen.wording.types import TypeRead

_NO_FIELDS = (Role.VALUES, Role.ERRORS, Role.STATUS)
_FLAGS = ("required", "optional", "nullable", "read_only", "writeable", "deprecated")
_NOTHING = frozenset({"", "-", "–", "—", "n/a", "none"})


def report_cells(context: Context, groups: Iterable[Group], kinds: Kinds) -> None:
    """Report what the cells of tables of fields say that is not understood."""
    columns = context.settings.reading.columns
    ignored = frozenset(folded(header) for header, column in columns.items() if column == IGNORED)
    for group in groups:
        if group.fact.role not in _NO_FIELDS:
            _report_columns(context, group, ignored)
            for row in group.rows:
                _report_type(context, row, kinds)
                _report_flags(context, row)


def _report_columns(context: Context, group: Group, ignored: frozenset[str]) -> None:
    """Report each header of a table once, at the first cell below it."""
    by_header: dict[str, list[FieldCell]] = {}
    for row in group.rows:
        for cell in row.unknown:
            by_header.setdefault(cell.header, []).append(cell)
    for header, cells in by_header.items():
        if folded(header) in ignored:
            continue
        first = cells[0]
        context.find("column-unknown", first.place, [quoted(first.place, first.text)], header=header, words=_raw(first))


def _report_type(context: Context, row: RowFact, kinds: Kinds) -> None:
    cell = row.cells.get("type")
    if cell is None or _raw(cell).casefold() in _NOTHING:
        return
    source = quoted(cell.place, cell.text)
    if kinds.own(cell.text.raw, source) is not None:
        return
    read = type_in_cell(cell)
    node = kinds.node(read, source) if read is not None else Node()
    if not (node.kind or node.options or node.nullable):
        known = ", ".join(sorted(context.settings.types) or sorted(FieldType))
        context.find("type-unknown", cell.place, [source], type=_raw(cell), known=known)
    elif read is not None and _names_no_record(read, node):
        context.find("record-undescribed", cell.place, [source], type=_raw(cell))


def _names_no_record(read: TypeRead, node: Node) -> bool:
    """Whether a type is called like a record, or links to one, that no page here describes."""
    if read.items is not None and node.items is not None:
        return _names_no_record(read.items, node.items)
    is_name = read.kind in (None, Kind.OBJECT) and bool(read.names)
    return is_name and node.record is None and node.kind is FieldType.OBJECT


def _report_flags(context: Context, row: RowFact) -> None:
    for cell in _answers(row):
        if _raw(cell).casefold() not in _NOTHING and not _is_answer(cell):
            source = quoted(cell.place, cell.text)
            context.find("cell-not-understood", cell.place, [source], column=cell.header, words=_raw(cell))


def _is_answer(cell: FieldCell) -> bool:
    """Whether a cell says yes or no, or names a state of its own, such as ``nullable``."""
    words, marks = cell.text.raw, cell.marks
    states = (read_nullable, read_read_only, read_write_only, read_deprecated)
    asked = read_flag(words, marks) or read_required(words, marks)
    return asked is not None or any(state(words, marks) for state in states)


def _answers(row: RowFact) -> Iterator[FieldCell]:
    return (cell for column in _FLAGS if (cell := row.cells.get(column)) is not None)


def _raw(cell: FieldCell) -> str:
    return " ".join(cell.text.raw.split())
