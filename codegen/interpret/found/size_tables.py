"""Paging: a table of what every list takes, in no call's scope, states the sizes of pages for the whole API."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.dialects.facts import FieldCell, RowFact
from codegen.interpret.context import Context
from codegen.interpret.fields import cell_quote
from codegen.interpret.found.index import FoundFacts, Group
from codegen.spec.record import Json
from codegen.wording.defaults import read_default
from codegen.wording.labels import Role
from codegen.wording.limits import read_limits
from codegen.wording.scalars import Kind

_SENT = (Role.ARGUMENT, Role.QUERY)


def claim_paging(context: Context, found_facts: FoundFacts) -> None:
    """Claim the default size, the smallest and the largest of the ways to page that api.toml names."""
    for group in found_facts.groups():
        if group.fact.role in _SENT and not group.fact.operations:
            _claim(context, group)


def _claim(context: Context, group: Group) -> None:
    cells = {_name(row): row.cells["description"] for row in group.rows if "description" in row.cells}
    for index, way in enumerate(context.settings.conventions.pagination):
        cell = cells.get(way.size_parameter or "")
        if cell is None:
            continue
        for attribute, value, rule in _sizes(cell):
            context.say(("conventions", "pagination", str(index), attribute), value, rule, cell_quote(cell))


def _name(row: RowFact) -> str:
    cell = row.cells.get("name")
    return cell.text.raw.strip("`* ") if cell is not None else ""


def _sizes(cell: FieldCell) -> Iterator[tuple[str, Json, str]]:
    limits = read_limits(cell.text.raw, Kind.INTEGER)
    default = read_default(cell.text.raw, cell.marks, Kind.INTEGER)
    if default is not None:
        yield "default_size", default.value, "prose-default"
    for attribute, value in (("minimum_size", limits.minimum), ("maximum_size", limits.maximum)):
        if value is not None:
            yield attribute, value, "prose-limit"
