"""Fields of errors: what a table of the pages says about the keys that api.toml names in the body of an error."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.dialects.facts import GroupFact, RowFact
from codegen.interpret.context import Context
from codegen.interpret.fields import cell_quote
from codegen.spec.pointers import Pointer
from codegen.wording.requirements import read_flag
from codegen.wording.values import read_values

_NAMED = 2  # keys that a table names before it is taken for one of the body


def claim_described(context: Context, fields: Pointer, keys: Sequence[str]) -> None:
    """Claim what rows say about ``keys``, which are ``fields`` of the model of an error's body."""
    for key, row in _rows(context, keys).items():
        _claim(context, (*fields, key), row)


def _rows(context: Context, keys: Sequence[str]) -> dict[str, RowFact]:
    """Return the rows of the first table about errors of all calls that names the keys."""
    facts = context.found_facts
    for group in facts:
        if not isinstance(group, GroupFact) or group.role != "errors" or group.operations or group.status:
            continue
        rows = {_name(row): row for row in facts if isinstance(row, RowFact) and row.group == group.key}
        named = {key: rows[key] for key in keys if key in rows}
        if len(named) >= min(_NAMED, len(keys)):
            return named
    return {}


def _name(row: RowFact) -> str:
    cell = row.cells.get("name")
    return cell.text.raw.strip("`* ") if cell is not None else ""


def _claim(context: Context, field: Pointer, row: RowFact) -> None:
    for required, column in _presence(row):
        context.say((*field, "required"), required, "table-cell", cell_quote(row.cells[column]))
    described = row.cells.get("description")
    if described is None or not described.text.raw.strip("-– "):
        return
    quote = cell_quote(described)
    context.say((*field, "description"), described.text, "table-cell", quote)
    values = read_values(described.text.raw, described.marks, name=_name(row))
    if values is not None:
        context.say((*field, "enum"), [str(value) for value in values.values], "prose-enum", quote)
        context.say((*field, "enum_open"), True, "prose-enum", quote)


def _presence(row: RowFact) -> Iterator[tuple[bool, str]]:
    """Yield what the columns "Required" and "Optional" say, with the column."""
    for column, meaning in (("required", True), ("optional", False)):
        flag = read_flag(row.cells[column].text.raw) if column in row.cells else None
        if flag is not None and flag.condition is None:
            yield flag.required == meaning, column
