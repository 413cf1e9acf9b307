"""Columns: names of fields chosen for an answer, and assignments ``name='text',nr=5`` that write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, assert_never

from codegen.mock_server.messages import ApiError, listed
from codegen.mock_server.tables import Table
from codegen.mock_server.values import exact_number, is_whole
from codegen.spec.conventions import Write
from codegen.spec.layouts import is_spelled
from codegen.spec.model import Field, Shape
from codegen.spec.types import FieldType, Origin

_UNKNOWN = Field(type=FieldType.ANY, origin=Origin.EXAMPLE)
_MOST = 500  # names in one call: no record has so many, and no database takes many more


def chosen(values: list[str], separator: str | None, table: Table) -> list[str] | None:
    """Return the fields that the answer is to have; None for all. Raises ApiError for one that no record has."""
    if not values:
        return None
    names = list(dict.fromkeys(listed(values, separator)))
    if len(names) > _MOST:
        raise ApiError(words=f"More than {_MOST} fields are asked for")
    for name in names:
        if not name or not table.has(name):
            raise _unknown(name)
    return names


def assignments(written: str, form: Write, table: Table, creating: bool) -> dict[str, Any]:
    """Return what ``written`` sets. Raises ApiError for an unknown or fixed field and for a value of another type."""
    return {name: _value(name, raw, form, _writeable(name, table, creating)) for name, raw in _split(written, form)}


def _split(written: str, form: Write) -> Iterator[tuple[str, str]]:
    """Yield the names and raw values; a separator between quotes separates nothing."""
    quote, separator = re.escape(form.quote or "'"), re.escape(form.separator or ",")
    piece = re.compile(rf"(?:{quote}[^{quote}]*{quote}|[^{quote}{separator}])*")
    text = re.compile(rf"(?:{quote}[^{quote}]*{quote})+|[^{quote}]*")
    at = -1
    while at < len(written):
        match = piece.match(written, at + 1)
        name, equals, raw = (part.strip() for part in (match[0] if match else "").partition("="))
        end = match.end() if match else len(written)
        ends_well = end == len(written) or written[end] == (form.separator or ",")
        if not (name and equals and ends_well and text.fullmatch(raw)) or (form.quote or "'") in name:
            there = name or written[at + 1 : at + 21] or "the end"
            raise ApiError(words=f"No assignment can be read at: {there}", parameter=form.parameter)
        yield name, raw
        at = end


def _writeable(name: str, table: Table, creating: bool) -> Field:
    if not table.has(name):
        raise _unknown(name)
    field = table.fields.get(name, _UNKNOWN)
    if field.writeable is False and not (field.write_once and creating):
        raise ApiError("field_not_writeable", field=name, words=f"{name} cannot be written")
    if field.write_once and not creating:
        raise ApiError("field_not_writeable", field=name, words=f"{name} is fixed once the record is there")
    return field


def _unknown(name: str) -> ApiError:
    return ApiError("field_unknown", field=name, words=f"There is no field {name}")


def _value(name: str, raw: str, form: Write, field: Field) -> Any:
    quote = form.quote or "'"
    quoted = len(raw) > 1 and raw[0] == raw[-1] == quote
    text = raw[1:-1].replace(form.quote_escape or quote * 2, quote) if quoted else raw
    typed_value = _typed(raw, text, quoted, field, form)
    if typed_value is None or (
        isinstance(typed_value, str) and field.max_length is not None and len(typed_value) > field.max_length
    ):
        words = f"{raw} is no value of {name}"
        raise ApiError("value_invalid", about=field, words=words, field=name, value=raw, text=text)
    return typed_value


def _typed(raw: str, text: str, quoted: bool, field: Field | Shape, form: Write) -> Any:
    """Return the value that ``raw`` spells for ``field``, None when it spells none."""
    match field.type:
        case FieldType.INTEGER:
            return int(raw) if is_whole(raw) else None
        case FieldType.NUMBER | FieldType.DECIMAL:
            return exact_number(raw)
        case FieldType.BOOLEAN:
            return {form.true or "true": True, form.false or "false": False}.get(raw.lower())
        case FieldType.STRING:
            return text if quoted else None
        case FieldType.DATE | FieldType.DATETIME | FieldType.TIME:
            return text if quoted and _spelled(text, field) else None
        case FieldType.ANY:
            return _guessed(raw, text, quoted)
        case FieldType.UNION:
            spelled = (_typed(raw, text, quoted, option, form) for option in field.options)
            return next((value for value in spelled if value is not None), None)
        case FieldType.ARRAY | FieldType.OBJECT | FieldType.MAP | FieldType.FILE:
            return None
        case _:
            assert_never(field.type)


def _spelled(text: str, field: Field | Shape) -> bool:
    if isinstance(field, Field) and field.empty and not text:
        return True
    return field.layout is None or is_spelled(text, field.layout)


def _guessed(raw: str, text: str, quoted: bool) -> Any:
    """Return the value of a field that no table lists, by its spelling."""
    if quoted:
        return text
    if raw.lower() in ("true", "false"):
        return raw.lower() == "true"
    return exact_number(raw)
