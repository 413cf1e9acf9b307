"""Columns: reads the rows of a table by its headers, which vary in wording from page to page.

A dialect gives the headers it knows, folded, each with its standard column name (see ``facts.FieldFact``). What does
not fit is reported: an unknown header and a cell too many are errors, a cell too few and a table without rows are not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.diagnostics.finding import finding
from codegen.diagnostics.location import excerpt
from codegen.dialects.facts import FieldCell
from codegen.dialects.ledger import Ledger
from codegen.documents.model import Row, Table

Columns = Mapping[str, str]


def headers(table: Table) -> tuple[str, ...]:
    """Return the headers of ``table``, folded: small letters, single spaces."""
    return tuple(" ".join(cell.text.raw.casefold().split()) for cell in table.header)


def rows(ledger: Ledger, table: Table, columns: Columns) -> Iterator[tuple[Row, dict[str, FieldCell]]]:
    """Yield the rows of ``table``, each with its cells by standard column name; says what does not fit.

    The caller takes each row it understands; only a table without rows is taken here.
    """
    names = _names(ledger, table, columns)
    columns_of_cells = [(name, cell.text.raw) for name, cell in zip(names, table.header, strict=True)]
    if not table.rows:
        shown = ", ".join(cell.text.raw for cell in table.header)
        ledger.findings.append(finding("table-empty", table.place, columns=shown))
        ledger.use(table)
    for row in table.rows:
        _check_length(ledger, row, len(names))
        yield row, _cells(row, columns_of_cells)


def _names(ledger: Ledger, table: Table, columns: Columns) -> list[str | None]:
    """Return the standard name of each column; None where the header is unknown or is there a second time."""
    names: list[str | None] = []
    for cell, header in zip(table.header, headers(table), strict=True):
        name = columns.get(header)
        if name is None or name in names:
            known = ", ".join(sorted(columns))
            seen = [excerpt(cell.place, cell.text.raw)]
            ledger.findings.append(
                finding("table-unknown-column", cell.place, seen, header=cell.text.raw or "(no words)", known=known)
            )
            name = None
        names.append(name)
    return names


def _check_length(ledger: Ledger, row: Row, columns: int) -> None:
    if len(row.cells) == columns:
        return
    if len(row.cells) < columns:
        ledger.findings.append(finding("table-row-short", row.place, cells=len(row.cells), columns=columns))
    if len(row.cells) > columns:
        words = " | ".join(cell.text.raw for cell in row.cells)
        ledger.findings.append(finding("table-row-long", row.place, cells=len(row.cells), columns=columns, words=words))


def _cells(row: Row, columns: list[tuple[str | None, str]]) -> dict[str, FieldCell]:
    return {
        name: FieldCell(header, cell.text, cell.place)
        for (name, header), cell in zip(columns, row.cells, strict=False)  # lengths are reported above
        if name is not None
    }
