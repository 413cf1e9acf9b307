"""Paging: which part of a list is asked for, by the ways through a list that the spec has, and in which order."""

from __future__ import annotations

import msgspec

from codegen.mock_server.messages import ApiError, Call, listed
from codegen.mock_server.sql import TRUE, Sql, Value, bracketed, joined, name, phrase, value
from codegen.mock_server.store import Store
from codegen.mock_server.tables import Table
from codegen.mock_server.values import is_whole
from codegen.spec.conventions import Pagination, Sort
from codegen.spec.types import FieldType

_FURTHEST = 2**62  # records: no list is longer
_MOST_TERMS = 50  # names to sort by: each makes the way to a cursor longer
_PAGE = "page"
UNBOUNDED = 1000  # the page size where the documentation tells none


class Term(msgspec.Struct, frozen=True):
    """One name to sort by."""

    field: str
    descending: bool


class Part(msgspec.Struct, frozen=True):
    """A part of a list: ``size`` records after ``skip``, or those from the record ``cursor`` on."""

    size: int
    skip: int = 0
    cursor: Value = None


def part(call: Call, ways: list[Pagination], key_type: FieldType) -> Part:
    """Return the part that ``call`` asks for. Raises ApiError for a number that is none or out of its limits."""
    if not ways:
        return Part(UNBOUNDED)
    size = _size(call, ways[0])
    sent = [(way, raw) for way in ways if (name := parameter_of(way)) and (raw := call.value(name)) is not None]
    if len(sent) > 1:
        names = " and ".join(str(parameter_of(way)) for way, _ in sent)
        raise ApiError("offset_with_cursor", words=f"{names} exclude each other")
    for way, raw in sent:
        if way.kind == "cursor":
            return Part(size, cursor=_cursor(raw, way, key_type))
        number = _number(raw, way)
        skip = number if way.kind == "offset" else max(number - first_page(way), 0) * size
        return Part(size, skip=min(skip, _FURTHEST))
    return Part(size)


def parameter_of(way: Pagination) -> str | None:
    """Return the parameter that moves on; links may carry any, so theirs has a usual name where none is documented."""
    return way.parameter or (_PAGE if way.kind == "link" else None)


def first_page(way: Pagination) -> int:
    """Return the number of the first page; behind links it counts for nobody but this server, and is 1."""
    return 1 if way.kind == "link" else way.first


def _size(call: Call, way: Pagination) -> int:
    asked = way.size_parameter
    raw = call.value(asked) if asked else None
    if raw is None:
        return way.default_size or UNBOUNDED
    if not is_whole(raw):
        raise ApiError("size_invalid", value=raw, parameter=asked, words=f"{asked} is not a number: {raw}")
    size, least, most = int(raw), way.minimum_size or 0, way.maximum_size
    if size < least:
        raise ApiError("size_too_small", parameter=asked, words=f"{asked} is smaller than {least}")
    if most is not None and size > most:
        raise ApiError("size_too_large", parameter=asked, words=f"{asked} is larger than {most}")
    return size


def _cursor(raw: str, way: Pagination, key_type: FieldType) -> Value:
    if key_type is FieldType.INTEGER:
        if not is_whole(raw):
            raise ApiError("cursor_invalid", parameter=way.parameter, words=f"{way.parameter} is not an id: {raw}")
        return int(raw)
    return raw


def _number(raw: str, way: Pagination) -> int:
    name = parameter_of(way)
    if not is_whole(raw):
        raise ApiError("offset_invalid", value=raw, parameter=name, words=f"{name} is not a number: {raw}")
    if int(raw) < way.first:
        raise ApiError("offset_negative", parameter=name, words=f"{name} is smaller than {way.first}")
    return int(raw)


def terms(values: list[str], form: Sort | None, table: Table) -> list[Term]:
    """Return the names to sort by. Raises ApiError for one that no record has, and for one given twice."""
    if form is None:
        return []
    terms: list[Term] = []
    for written in listed(values, form.separator):
        term = _term(written, form)
        if not term.field or not table.has(term.field):
            words = f"There is no field {term.field} to sort by"
            raise ApiError("sort_field_unknown", parameter=form.parameter, words=words, field=term.field)
        if any(term.field == other.field for other in terms):
            words = f"{term.field} sorts twice"
            raise ApiError("sort_field_twice", parameter=form.parameter, words=words, field=term.field)
        terms.append(term)
        if len(terms) > _MOST_TERMS:
            raise ApiError(parameter=form.parameter, words=f"More than {_MOST_TERMS} fields are sorted by")
    return terms


def _term(written: str, form: Sort) -> Term:
    prefix, suffix = form.descending_prefix, form.descending_suffix
    if prefix and written.startswith(prefix):
        return Term(written[len(prefix) :], True)
    if suffix and written.endswith(suffix):
        return Term(written[: -len(suffix)], True)
    return Term(written, False)


def order(sorting: list[Term], table: Table) -> Sql:
    """ORDER BY: the names, and then what tells any two records apart."""
    by = [table.expression(term.field) + Sql(" DESC" if term.descending else "") for term in sorting]
    return Sql("ORDER BY ") + joined([*by, name(table.order)], ", ")


def around(cursor: Value, sorting: list[Term], table: Table, store: Store) -> tuple[Sql, Sql]:
    """Two conditions: what stands before the record ``cursor`` in the order, and that record with all after it.

    Raises ApiError when there is no such record.
    """
    key = name(table.order)
    columns = [*((table.expression(term.field), term.descending) for term in sorting), (key, False)]
    chosen = joined((column for column, _ in columns), ", ")
    at = store.rows(phrase("SELECT", chosen, "FROM", name(table.name), "WHERE", key, "=", value(cursor)))
    if not at:
        raise ApiError("cursor_missing", id=str(cursor), words=f"There is no record {cursor}")
    if not sorting:  # the plain form lets SQLite jump to the record
        return key + Sql(" < ") + value(cursor), key + Sql(" >= ") + value(cursor)
    earlier = _before([(column, descending, there) for (column, descending), there in zip(columns, at[0], strict=True)])
    return earlier, Sql("NOT ") + earlier


def _before(columns: list[tuple[Sql, bool, Value]]) -> Sql:
    """Earlier by the first column, or the same there and earlier by the second, and so on."""
    cases, equal = [], TRUE
    for column, descending, there in columns:
        cases.append(bracketed([equal, _earlier(column, descending, there)], " AND "))
        equal = equal + " AND " + column + " IS " + value(there)
    return bracketed(cases, " OR ")


def _earlier(column: Sql, descending: bool, there: Value) -> Sql:
    """Whether ``column`` sorts before the value ``there``; null sorts before everything, or behind it.

    Never null itself, so that it can be negated.
    """
    if there is None:
        return column + Sql(" IS NOT NULL") if descending else Sql("0")
    if descending:
        return Sql("coalesce(") + column + Sql(" > ") + value(there) + Sql(", 0)")
    return Sql("coalesce(") + column + Sql(" < ") + value(there) + Sql(", 1)")
