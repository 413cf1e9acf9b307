"""Lists of the fake: which records a call asks for, in which order, with which fields, and which part of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, cast

from .codecs import BOOLEAN, Codec
from .conventions import Api, Pagination
from .fake_errors import RefusedError
from .fake_filters import Columns, holds, parsed
from .operations import Operation, Query
from .plans import plan_of
from .records import Model, OpenRecord, Record

_UNBOUNDED = 1000  # the page size where none is documented

FakeRecord = Mapping[str, Any]


class Part(NamedTuple):
    """The part of a list that a call asks for: its records, where it starts, how many there are, and what follows."""

    records: list[dict[str, Any]]
    start: int
    total: int
    next: FakeRecord | None


def columns_of(operation: Operation[Any]) -> Columns:
    """Return the fields that the records of an answer may have."""
    item = operation.answer.item
    if not isinstance(item, Model) or issubclass(kind := cast("Model[Record]", item).record, OpenRecord):
        return Columns({}, complete=False)
    plan = plan_of(kind)
    fields: dict[str, Codec[Any]] = {wire: codec for wire, (_, _, codec) in plan.by_wire.items()}
    return Columns(fields, complete=plan.complete)


def listed(
    api: Api, operation: Operation[Any], query: Mapping[str, Sequence[str]], records: Iterable[FakeRecord], key: str
) -> Part:
    """Return the part of ``records`` that ``query`` asks for. Raises RefusedError for what the API refuses."""
    columns = columns_of(operation)
    fit = [record for record in records if _is_asked_for(api, query, record, columns)]
    fit = _sorted(api, query, fit, columns)
    rows = [_cut(record, _chosen(api, operation, query, columns)) for record in fit]
    if _is_distinct(operation, query) and api.columns in query:
        rows = [row for number, row in enumerate(rows) if row not in rows[:number]]
        fit = list[FakeRecord](rows)
    start, size = _place(api, query, fit, key)
    following = fit[start + size] if start + size < len(fit) else None
    return Part(rows[start : start + size], start, len(rows), following)


def _is_asked_for(api: Api, query: Mapping[str, Sequence[str]], record: FakeRecord, columns: Columns) -> bool:
    form = api.filter
    if form is not None and form.parameter is not None:
        expression = query.get(form.parameter)
        return expression is None or holds(parsed(form, expression[-1], columns), record, columns)
    return all(_equals(record, name, values) for name, values in _equalities(api, query, columns))


def _equalities(api: Api, query: Mapping[str, Sequence[str]], columns: Columns) -> list[tuple[str, Sequence[str]]]:
    """Return the parameters that name a field. Raises AssertionError for one of which the fake does not know more."""
    known = {api.columns, api.sort.parameter if api.sort else None}
    known |= {name for way in api.pagination for name in (way.parameter, way.size_parameter)}
    asked = [(name, values) for name, values in query.items() if name not in known]
    strange = [name for name, _ in asked if not columns.has(name)]
    if strange:
        words = f"the fake does not know what {', '.join(strange)} means: queue an answer with fake.answer(…)"
        raise AssertionError(words)
    return asked


def _equals(record: FakeRecord, name: str, values: Sequence[str]) -> bool:
    value = record.get(name)
    return value is not None and (str(value).lower() if isinstance(value, bool) else str(value)) in values


def _sorted(
    api: Api, query: Mapping[str, Sequence[str]], records: list[FakeRecord], columns: Columns
) -> list[FakeRecord]:
    form = api.sort
    if form is None or form.parameter not in query:
        return records
    names: dict[str, bool] = {}
    for written in _split(query[form.parameter], form.separator):
        name, descending = _term(written, form.descending_prefix or "", form.descending_suffix or "")
        if not name or not columns.has(name):
            words = f"There is no field {name} to sort by"
            raise RefusedError("sort_field_unknown", words, parameter=form.parameter, field=name)
        if name in names:
            raise RefusedError("sort_field_twice", f"{name} sorts twice", parameter=form.parameter, field=name)
        names[name] = descending
    for name, descending in reversed(names.items()):
        records = sorted(records, key=_rank_by(name), reverse=descending)
    return records


def _term(written: str, prefix: str, suffix: str) -> tuple[str, bool]:
    if prefix and written.startswith(prefix):
        return written.removeprefix(prefix), True
    return (written.removesuffix(suffix), True) if suffix and written.endswith(suffix) else (written, False)


def _rank_by(name: str) -> Callable[[FakeRecord], tuple[int, Any]]:
    return lambda record: _rank(record.get(name))


def _rank(value: Any) -> tuple[int, Any]:
    """Return what values are ordered by: null before numbers, numbers before texts."""
    if value is None:
        return 0, 0
    return (2, value) if isinstance(value, str) else (1, value if isinstance(value, (int, float)) else 0)


def chosen_columns(
    api: Api, operation: Operation[Any], query: Mapping[str, Sequence[str]], record: FakeRecord
) -> dict[str, Any]:
    """Return ``record`` with the fields that a call chooses."""
    return _cut(record, _chosen(api, operation, query, columns_of(operation)))


def _chosen(
    api: Api, operation: Operation[Any], query: Mapping[str, Sequence[str]], columns: Columns
) -> list[str] | None:
    if api.columns is None or api.columns not in query:
        return None
    separators = [parameter.separator for parameter in operation.parameters if parameter.name == api.columns]
    names = list(dict.fromkeys(_split(query[api.columns], next(iter(separators), None))))
    for name in names:
        if not name or not columns.has(name):
            raise RefusedError("field_unknown", f"There is no field {name}", field=name)
    return names


def _split(values: Sequence[str], separator: str | None) -> list[str]:
    return [part for value in values for part in (value.split(separator) if separator else [value])]


def _cut(record: FakeRecord, names: list[str] | None) -> dict[str, Any]:
    return dict(record) if names is None else {name: record[name] for name in names if name in record}


def _is_distinct(operation: Operation[Any], query: Mapping[str, Sequence[str]]) -> bool:
    """Whether a parameter that is true asks for each row once."""
    flags = [
        parameter.name
        for parameter in operation.parameters
        if isinstance(parameter, Query) and parameter.codec is BOOLEAN
    ]
    return any(query.get(name, [""])[-1].lower() == "true" for name in flags)


def _place(api: Api, query: Mapping[str, Sequence[str]], records: list[FakeRecord], key: str) -> tuple[int, int]:
    """Return where the part starts and how many records it has at most."""
    if not api.pagination:
        return 0, len(records) or 1
    size = _size(api.pagination[0], query)
    asked = [way for way in api.pagination if way.parameter in query]
    if len(asked) > 1:
        names = " and ".join(str(way.parameter) for way in asked)
        raise RefusedError("offset_with_cursor", f"{names} exclude each other")
    if not asked:
        return 0, size
    way, place = asked[0], query[asked[0].parameter or ""][-1]
    if way.kind == "cursor":
        return _at_cursor(place, records, key), size
    number = _whole(place, "offset_invalid", way.parameter or "")
    if number < way.first:
        words = f"{way.parameter} is smaller than {way.first}"
        raise RefusedError("offset_negative", words, parameter=way.parameter)
    return (number if way.kind == "offset" else (number - way.first) * size), size


def _size(way: Pagination, query: Mapping[str, Sequence[str]]) -> int:
    name = way.size_parameter
    if name is None or name not in query:
        return way.default_size or _UNBOUNDED
    size = _whole(query[name][-1], "size_invalid", name)
    if size < (way.minimum_size or 0):
        raise RefusedError("size_too_small", f"{name} is smaller than {way.minimum_size or 0}", parameter=name)
    if way.maximum_size is not None and size > way.maximum_size:
        raise RefusedError("size_too_large", f"{name} is larger than {way.maximum_size}", parameter=name)
    return size


def _whole(text: str, condition: str, name: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise RefusedError(condition, f"{name} is not a number: {text}", parameter=name, value=text) from None


def _at_cursor(cursor: str, records: list[FakeRecord], key: str) -> int:
    for number, record in enumerate(records):
        if str(record.get(key)) == cursor:
            return number
    raise RefusedError("cursor_missing", f"There is no record {cursor}", id=cursor)
