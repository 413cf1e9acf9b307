"""Equality: lists filtered by parameters that are named like the fields they must equal."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.mock_server.messages import ApiError, Call
from codegen.mock_server.paging import parameter_of
from codegen.mock_server.sql import TRUE, Sql, Value, bracketed, joined, value
from codegen.mock_server.tables import JSON_TYPES, Table
from codegen.mock_server.validation import unfit
from codegen.mock_server.values import is_whole, number
from codegen.spec.conventions import Conventions
from codegen.spec.model import Field
from codegen.spec.types import FieldType


def equal(call: Call, table: Table, conventions: Conventions) -> Sql:
    """Return the condition that the parameters of ``call`` set. Raises ApiError for one that no field is named by."""
    taken = {conventions.sort.parameter} if conventions.sort else set()
    for way in conventions.pagination:
        taken |= {name for name in (parameter_of(way), way.size_parameter) if name}
    names = dict.fromkeys(name for name, _ in call.query if name not in taken)
    conditions = [_one(name, call.values(name), table) for name in names]
    return bracketed(conditions, " AND ") if conditions else TRUE


def _one(name: str, written: list[str], table: Table) -> Sql:
    """Return a field equals one of the values given for it."""
    field = table.fields.get(name)
    if field is None or field.type in JSON_TYPES:
        raise ApiError("filter_field_unknown", parameter=name, words=f"Records cannot be chosen by {name}", field=name)
    values = joined((value(typed_value) for typed_value in _typed(name, written, field)), ", ")
    return table.expression(name) + " IN (" + values + ")"


def _typed(name: str, written: list[str], field: Field) -> Iterator[Value]:
    """Yield the values as the store holds them. Raises ApiError for one that the field cannot have."""
    for raw in written:
        typed_value = read(raw, field.type)
        if typed_value is None or (words := unfit(typed_value, field)) is not None:
            problem = f"{raw} is no value of {name}" if typed_value is None else f"{raw} is no value of {name}: {words}"
            raise ApiError("value_invalid", parameter=name, about=field, words=problem, value=raw)
        yield int(typed_value) if isinstance(typed_value, bool) else typed_value


def read(raw: str, kind: FieldType) -> str | int | float | None:
    """``raw`` as a value of ``kind``, None when it spells none."""
    match kind:
        case FieldType.INTEGER:
            return int(raw) if is_whole(raw) else None
        case FieldType.NUMBER | FieldType.DECIMAL:
            return number(raw)
        case FieldType.BOOLEAN:
            return {"true": True, "false": False}.get(raw.lower())
        case _:
            return raw
