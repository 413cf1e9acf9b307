"""Flags: what columns and marks of a row say by yes and no: whether its field is required, and where it travels."""

from __future__ import annotations

import re

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import FieldCell, RowFact
from codegen.interpret.context import quoted
from codegen.interpret.fields import cell_quote
from codegen.interpret.found.index import Group
from codegen.interpret.found.nodes import Said
from codegen.wording.names import NameRead
from codegen.wording.requirements import Requirement, read_flag, read_required
from codegen.wording.types import TypeRead

_FIRST_WORD = re.compile(r"\W{0,3}(\w+)([.:;)\]*_]|\s*$)?")
_PLACES = {"path": "path", "url": "path", "uri": "path", "query": "query", "querystring": "query", "header": "header"}
_PLACES |= {"headers": "header", "cookie": "cookie", "body": "body", "form": "body", "formdata": "body", "json": "body"}


def required_of(group: Group, row: RowFact, name: NameRead | None, typed: TypeRead | None) -> Said | None:
    """Return whether a row asks for its field, by what says so nearest: column, mark, words, what is above it."""
    for column, turned in (("required", False), ("optional", True)):
        if (flag := flag_of(row, column)) is not None:
            rule = "prose-condition" if flag[0].condition else "table-cell"
            return Said(flag[0].required != turned, rule, flag[1])
    if name is not None and name.required is not None:
        return Said(name.required, "table-cell", cell_quote(row.cells["name"]))
    if typed is not None and typed.required is not None:
        return Said(typed.required, "native-type", row_quote(row))
    return _described(row) or _above(group, row)


def _described(row: RowFact) -> Said | None:
    cell = row.cells.get("description")
    asked = read_required(cell.text.raw, cell.marks) if cell is not None else None
    if cell is None or asked is None:
        return None
    rule = "prose-condition" if asked.condition else "mark-required" if _starts_marked(cell) else "prose-required"
    return Said(asked.required, rule, cell_quote(cell))


def _above(group: Group, row: RowFact) -> Said | None:
    """Return what the line above a row, or the label of its group, says about all below it."""
    if row.under is not None and (asked := read_required(row.under.raw)):
        return Said(asked.required, "label-required", quoted(row.place, row.under))
    if group.fact.required is None:
        return None
    label = group.fact.label
    quote = quoted(group.fact.place, label) if label is not None else row_quote(row)
    return Said(group.fact.required, "label-required", quote)


def _starts_marked(cell: FieldCell) -> bool:
    """Whether the first word of a description is apart from it: set apart by the markup, or by a mark after it."""
    first = _FIRST_WORD.match(cell.text.raw)
    return first is not None and (bool(first[2]) or any(mark.start <= first.start(1) < mark.end for mark in cell.marks))


def flag_of(row: RowFact, column: str) -> tuple[Requirement, Excerpt] | None:
    """Return what a column says by yes or no, and its cell."""
    cell = row.cells.get(column)
    if cell is None or not cell.text.raw.strip():
        return None
    read = read_flag(cell.text.raw, cell.marks)
    return (read, cell_quote(cell)) if read is not None else None


def location_of(row: RowFact, name: NameRead | None) -> str | None:
    """Return where a row says that its field travels."""
    cell = row.cells.get("location")
    if cell is None:
        return name.location if name is not None else None
    first, *rest = cell.text.raw.casefold().replace("-", " ").split() or [""]
    return _PLACES.get(first + "".join(rest)) or _PLACES.get(first)


def row_quote(row: RowFact) -> Excerpt:
    """Return a whole row as a source."""
    return quoted(row.place, " | ".join(cell.text.raw for cell in row.cells.values()))
