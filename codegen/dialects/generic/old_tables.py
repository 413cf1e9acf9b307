"""Tables of fields and of parameters, nested names included: ``a.b``, ``a[].b``, or drawn by marks before a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from codegen.dialects import columns
from codegen.dialects.facts import FieldCell, FieldFact, ModelFact, ParameterFact, StatementFact, StatusFact
from codegen.dialects.generic import wording
from codegen.dialects.generic.endpoint import Endpoint, call
from codegen.dialects.generic.lines import Cells
from codegen.dialects.ledger import Ledger
from codegen.documents.model import ListItem, Paragraph, Row, Table
from codegen.text import Text

Unit = Row | Paragraph | ListItem


def is_status_table(table: Table) -> bool:
    """Whether each row of ``table`` is about one HTTP status."""
    headers = columns.headers(table)
    statuses = [row.cells[0].text.raw.strip() for row in table.rows if row.cells]
    numbered = bool(statuses) and all(wording.STATUS_LINE.fullmatch(words) for words in statuses)
    return bool(headers) and wording.STATUS_COLUMNS.get(headers[0]) == "status" and numbered


def is_field_table(table: Table) -> bool:
    """Whether the first column of ``table`` names things, and at least one further header is known."""
    known = [wording.COLUMNS.get(header) for header in columns.headers(table)]
    return len(known) > 1 and known[0] == "name" and any(known[1:])


def is_call_table(table: Table) -> bool:
    """Whether each row of ``table`` is a call: a method in one column and a path in another."""
    known = [wording.CALL_COLUMNS.get(header) for header in columns.headers(table)]
    if "method" not in known or "path" not in known:
        return False
    at = known.index("method")
    return all(len(row.cells) > at and wording.METHOD.fullmatch(row.cells[at].text.raw.strip()) for row in table.rows)


def calls(ledger: Ledger, table: Table) -> Iterator[tuple[Row, Endpoint]]:
    """The calls that ``table`` lists, with their rows."""
    for row, cells in columns.rows(ledger, table, wording.CALL_COLUMNS):
        match = wording.ADDRESS.fullmatch(cells["path"].text.raw.strip()) if "path" in cells else None
        if match is not None:
            about = cells.get("description")
            summary = about.text if about and about.text else None
            method = cells["method"].text.raw.strip().strip("[]")
            yield row, call(method, match[2], match[1], summary)


def read_remarks(ledger: Ledger, table: Table, operation: str | None) -> None:
    """Errors by their names: a statement for each row."""
    for row, cells in columns.rows(ledger, table, wording.COLUMNS):
        words = ": ".join(cell.text.raw for cell in cells.values() if cell.text)
        if words:
            ledger.fact(StatementFact(place=row.place, about="operation", text=Text(words), operation=operation), row)


def read_statuses(ledger: Ledger, table: Table, operation: str | None) -> None:
    """A row for each status."""
    for row, cells in columns.rows(ledger, table, wording.STATUS_COLUMNS):
        match = wording.STATUS_LINE.fullmatch(cells["status"].text.raw.strip()) if "status" in cells else None
        if match is None:
            continue
        meaning = cells.get("meaning")
        fact = StatusFact(
            place=row.place,
            status=int(match[1]),
            source="table",
            operation=operation,
            phrase=match[2],
            meaning=meaning.text if meaning and meaning.text else None,
        )
        ledger.fact(fact, row)


def read_parameters(ledger: Ledger, table: Table, operation: str | None, location: str) -> None:
    """A parameter for each row; a column that says where it goes outranks ``location``."""
    for row, cells in columns.rows(ledger, table, wording.COLUMNS):
        if "name" in cells and cells["name"].text:
            read_parameter(ledger, row, cells, operation, location)


def read_parameter(ledger: Ledger, taken: Unit, cells: Cells, operation: str | None, location: str) -> None:
    """One parameter, by its cells."""
    name = cells["name"].text.raw
    told, kind, described = cells.get("location"), cells.get("type"), cells.get("description")
    fact = ParameterFact(
        place=taken.place,
        name=name,
        location=told.text.raw.strip().casefold() if told and told.text else location,
        operation=operation,
        type=kind.text.raw if kind and kind.text else None,
        description=described.text if described and described.text else None,
    )
    ledger.fact(fact, taken)
    for column in ("required", "optional", "default"):
        cell = cells.get(column)
        if cell is not None and cell.text:
            said = cell.text.raw.strip()
            words = Text(f"{column.capitalize()}: {wording.YES_NO.get(said.casefold(), said)}")
            ledger.fact(StatementFact(place=cell.place, about=f"parameter:{name}", text=words, operation=operation))


class Nested(msgspec.Struct):
    """Where in a record a row stands: the record's name for each depth."""

    owner: str
    met: set[str] = set()
    inside: set[str] = set()
    above: list[str] = []


def read_fields(ledger: Ledger, table: Table, owner: str) -> None:
    """A field for each row, in ``owner`` or in a record inside it; such a record is introduced by its first field."""
    nested = Nested(owner)
    for row, cells in columns.rows(ledger, table, wording.COLUMNS):
        if "name" in cells and cells["name"].text:
            read_field(ledger, row, cells, nested)


def read_field(ledger: Ledger, row: Unit, cells: Cells, nested: Nested) -> None:
    """One field, by its cells, and the records that lead to it."""
    path = list(_path(cells["name"].text.raw, nested))
    holder = nested.owner
    for name in path[:-1]:
        inner = f"{holder}.{name}"
        if inner not in nested.met:
            _introduce_field(ledger, row, cells, holder, name)
            nested.met.add(inner)
        if inner not in nested.inside:
            ledger.fact(ModelFact(place=row.place, owner=inner, of=holder, field=name), row)
            nested.inside.add(inner)
        holder = inner
    nested.met.add(f"{holder}.{path[-1]}")
    plain = _renamed(cells, path[-1])
    ledger.fact(FieldFact(place=row.place, owner=holder, cells=plain), row)


def _introduce_field(ledger: Ledger, row: Unit, cells: Cells, holder: str, name: str) -> None:
    """A record inside another that no row of its own names: known by the first name that leads through it."""
    ledger.fact(FieldFact(place=row.place, owner=holder, cells={"name": _renamed(cells, name)["name"]}), row)


def _renamed(cells: Mapping[str, FieldCell], name: str) -> Cells:
    cell = cells["name"]
    return {**cells, "name": FieldCell(cell.header, Text(name), cell.place)}


def _path(written: str, nested: Nested) -> Iterator[str]:
    """The names that lead to a field, by dots and by the marks that draw its depth."""
    depth, words = _depth(written)
    names = [part.strip().removesuffix("[]").removesuffix("[*]") for part in words.split(".")]
    names = [name for name in names if name and name != "[]"] or [words]
    nested.above[depth:] = [names[-1]] if len(names) == 1 else names
    yield from nested.above[:depth]
    yield from names


def _depth(written: str) -> tuple[int, str]:
    match = wording.NESTING.match(written)
    if match is None:
        return 0, written.strip()
    return len(wording.ONE_MARK.findall(match[1])), written[match.end() :].strip()
