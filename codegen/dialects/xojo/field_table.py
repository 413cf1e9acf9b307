"""Field tables of method pages: three generations are in circulation, all read by their headers."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics.finding import finding
from codegen.diagnostics.location import excerpt
from codegen.dialects.columns import headers, rows
from codegen.dialects.facts import FieldCell, FieldFact, StatementFact
from codegen.dialects.ledger import Ledger
from codegen.documents.model import Row, Table
from codegen.text import Text

_DOTS = ("...", "…")

COLUMNS = {
    "field name": "name",
    "type id": "type_id",
    "type name": "type",
    "type": "type",
    "length": "length",
    "required": "required",
    "writeable": "writeable",
    "force write": "force_write",
    "link": "link",
}


def is_field_table(table: Table) -> bool:
    """Whether the headers of ``table`` say that its rows are fields."""
    return "field name" in headers(table)


def read_fields(ledger: Ledger, table: Table, owner: str, operation: str) -> list[FieldFact | StatementFact]:
    """Return the rows of ``table`` as fields of ``owner``, in order; those without a name stay not understood.

    A row of dots states that the table goes on. A cell that a row lacks at its end is an empty one: saved text cannot
    distinguish the two. Says of a name that repeats and of the type that the generator prints when it failed on one.
    """
    facts: list[FieldFact | StatementFact] = []
    names = [(COLUMNS.get(shown), cell.text.raw) for shown, cell in zip(headers(table), table.header, strict=True)]
    seen: dict[str, FieldCell] = {}
    for row, cells in rows(ledger, table, COLUMNS):
        name = cells.get("name")
        if name is None or not name.text:
            continue
        ledger.use(row)
        if name.text.raw in _DOTS:
            facts.append(StatementFact(place=row.place, about=f"rest:{owner}", text=name.text, operation=operation))
            continue
        _tell_oddities(ledger, cells, name, seen.get(name.text.raw))
        seen.setdefault(name.text.raw, name)
        cells = _with_empty_cells(names, row, cells)
        facts.append(FieldFact(place=row.place, owner=owner, operation=operation, cells=cells))
    return facts


def _with_empty_cells(
    names: Sequence[tuple[str | None, str]], row: Row, cells: dict[str, FieldCell]
) -> dict[str, FieldCell]:
    """Return ``cells`` with an empty one for each column that the row lacks; ``names`` are those of all columns."""
    if len(cells) == len(names):
        return cells
    empty = {name: FieldCell(header, Text(""), row.place) for name, header in names if name is not None}
    return {**empty, **cells}


def _tell_oddities(ledger: Ledger, cells: dict[str, FieldCell], name: FieldCell, before: FieldCell | None) -> None:
    if before is not None:
        sides = [excerpt(before.place, before.text.raw), excerpt(name.place, name.text.raw)]
        ledger.findings.append(finding("field-name-repeated", name.place, sides, name=name.text.raw))
    kind = cells.get("type")
    if kind is not None and kind.text.raw.casefold() == "error":
        seen = [excerpt(kind.place, kind.text.raw)]
        ledger.findings.append(finding("field-type-error", kind.place, seen, name=name.text.raw, type=kind.text.raw))
