"""Listing: one part of a resource's records, filtered, sorted, cut to columns, in the documented envelope."""

from __future__ import annotations

from typing import Any

import msgspec

from codegen.mock_server.assignments import chosen
from codegen.mock_server.documented_lists import chosen_by, documented_ways
from codegen.mock_server.equality import equal
from codegen.mock_server.filtering.compiling import compiled
from codegen.mock_server.filtering.parser import parse
from codegen.mock_server.messages import ApiError, MatchedCall
from codegen.mock_server.paging import Part, Term, around, order, part, terms
from codegen.mock_server.rows import Record
from codegen.mock_server.sql import TRUE, Sql, bracketed, joined, phrase
from codegen.mock_server.sql import name as named
from codegen.mock_server.store import Store
from codegen.mock_server.tables import Table
from codegen.spec.conventions import Conventions
from codegen.spec.model import Parameter
from codegen.spec.types import FieldType


class Page(msgspec.Struct, frozen=True):
    """A part of a list: its records, where the first one stands, how many there are, and the next one's key."""

    records: list[Record]
    start: int = 0
    total: int | None = None
    next: Any = None


class ListQuery(msgspec.Struct, frozen=True):
    """What a call asks of a list, read and checked."""

    part: Part
    where: Sql
    sorting: list[Term]
    columns: list[str] | None
    distinct: bool


def list_query(
    matched: MatchedCall, table: Table, conventions: Conventions, parameters: dict[str, Parameter]
) -> ListQuery:
    """Return what ``matched`` asks for. Raises ApiError for whatever is not in order."""
    call, key = matched.call, table.fields.get(table.key or "")
    flags = [_flag(matched, name) for name in _flags(parameters)]
    return ListQuery(
        part(call, conventions.pagination or documented_ways(parameters), key.type if key else FieldType.INTEGER),
        _where(matched, table, conventions, parameters),
        terms(call.values(conventions.sort.parameter), conventions.sort, table) if conventions.sort else [],
        columns_of(matched, table, conventions, parameters),
        any(flags),
    )


def columns_of(
    matched: MatchedCall, table: Table, conventions: Conventions, parameters: dict[str, Parameter]
) -> list[str] | None:
    """Return the fields that the answer is cut to, None for all."""
    name = conventions.columns
    if name is None:
        return None
    separator = parameters[name].array_separator if name in parameters else None
    return chosen(matched.call.values(name), separator, table)


def _flags(parameters: dict[str, Parameter]) -> list[str]:
    """Return the parameters that are true or false: such as the one that lets equal rows come once."""
    return [name for name, parameter in parameters.items() if parameter.shape.type is FieldType.BOOLEAN]


def _flag(matched: MatchedCall, name: str) -> bool:
    raw = matched.call.value(name)
    if raw is None:
        return False
    if raw.lower() not in ("true", "false"):
        raise ApiError(words=f"{name} is neither true nor false: {raw}", parameter=name)
    return raw.lower() == "true"


def _where(matched: MatchedCall, table: Table, conventions: Conventions, parameters: dict[str, Parameter]) -> Sql:
    form = conventions.filter
    if form is None:
        return chosen_by(matched.call, parameters, table)
    if form.kind == "equality":
        return equal(matched.call, table, conventions)
    expression = matched.call.value(form.parameter or "")
    return TRUE if expression is None else compiled(parse(expression, form, table), table)


def page(query: ListQuery, table: Table, store: Store) -> Page:
    """Return the part of the list that is asked for."""
    if query.distinct and query.columns:
        return _distinct(query, table, store)
    where, start = query.where, query.part.skip
    if query.part.cursor is not None:
        earlier, later = around(query.part.cursor, query.sorting, table, store)
        start = store.count(table, bracketed([where, earlier], " AND "))
        where = bracketed([where, later], " AND ")
    tail = Sql("WHERE ") + where + " " + order(query.sorting, table)
    one_more = Sql(" LIMIT ? OFFSET ?", (query.part.size + 1, query.part.skip))
    values, after = store.part(table, tail + one_more, query.part.size)
    records = [cut(record, query.columns) for record in values]
    return Page(records, start, store.count(table, query.where), after)


def _distinct(query: ListQuery, table: Table, store: Store) -> Page:
    """Rows that differ in the chosen columns; they have no key, so the way on is by offset alone."""
    names = query.columns or []
    outer = joined((Sql(f"v{at}" + (" DESC" if term.descending else "")) for at, term in _sorted(query, names)), ", ")
    columns = joined((table.expression(name) + Sql(f" AS v{at}") for at, name in enumerate(names)), ", ")
    by = outer if outer.text else Sql("v0")
    chosen_rows = phrase("SELECT DISTINCT", columns, "FROM", named(table.name), "WHERE", query.where, "ORDER BY", by)
    rows = store.rows(chosen_rows + Sql(" LIMIT ? OFFSET ?", (query.part.size, query.part.skip)))
    return Page([store.named(table, names, row) for row in rows], query.part.skip)


def _sorted(query: ListQuery, names: list[str]) -> list[tuple[int, Term]]:
    return [(names.index(term.field), term) for term in query.sorting if term.field in names]


def cut(record: Record, columns: list[str] | None) -> Record:
    """``record`` with the chosen fields alone, in the chosen order."""
    return record if columns is None else {name: record[name] for name in columns if name in record}


def wrapped(page: Page, envelope_key: str | None, conventions: Conventions, *, single: bool = False) -> Any:
    """Return the records in their envelope, or bare where there is none; a ``single`` record is no part of a list."""
    envelope = conventions.envelopes.get(envelope_key or "")
    if envelope is None:
        return page.records
    last = max(page.start, page.start + len(page.records) - 1)
    texts = {
        "range": f"{page.start}-{last}/{'*' if page.total is None else page.total}",
        "next": None if page.next is None else str(page.next),
    }
    keys = {} if single else _told_by_paging(page, texts["next"], conventions)
    keys |= {name: texts[key.role] for name, key in envelope.keys.items() if key.role is not None}
    return {**{name: value for name, value in keys.items() if value is not None}, envelope.records: page.records}


def _told_by_paging(page: Page, following: str | None, conventions: Conventions) -> dict[str, Any]:
    """Return the keys of the envelope that a way through a list names: how many records there are, and the next one's
    key.
    """
    totals = {way.total: page.total for way in conventions.pagination if way.total}
    return {**totals, **{way.next: following for way in conventions.pagination if way.next}}
