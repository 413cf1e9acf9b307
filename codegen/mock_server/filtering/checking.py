"""Checking: whether a field takes an operator and a value, by its type; the errors are the documented ones."""

from __future__ import annotations

from typing import assert_never

from codegen.mock_server.filtering.nodes import Comparison, Literal
from codegen.mock_server.messages import ApiError
from codegen.spec.layouts import is_spelled
from codegen.spec.model import Field, Shape
from codegen.spec.types import FieldType, Layout

_MOMENTS = (  # once a T stands before the time of day
    Layout.DATE,
    Layout.DATETIME_T,
    Layout.DATETIME_T_MINUTES,
    Layout.DATETIME_UTC_MINUTES,
    Layout.DATETIME_ZONE,
)


def check(comparison: Comparison, field: Field, nulls: tuple[FieldType, ...]) -> None:
    """Raise ApiError where ``comparison`` is none that ``field`` takes; ``nulls``: types that some operator can ask
    for null.
    """
    operator, literal = comparison.operator, comparison.literal
    excluded = operator.types is not None and field.type not in (*operator.types, FieldType.ANY)
    if excluded or _is_order(comparison, field):
        raise ApiError("operator_not_allowed", about=field, words=f"{comparison.field} does not take this operator")
    if literal.kind == "null":
        _check_null(comparison, field, nulls)
    elif not fits(literal, field):
        words = f"{literal.raw} is no value of {comparison.field}"
        raise ApiError("filter_value_invalid", about=field, words=words, value=literal.raw)


def _is_order(comparison: Comparison, field: Field) -> bool:
    """Truth values and structures have no order, whatever the convention leaves open."""
    ordered = comparison.operator.meaning not in ("equal", "not_equal")
    return ordered and field.type in (FieldType.BOOLEAN, FieldType.ARRAY, FieldType.OBJECT, FieldType.MAP)


def _check_null(comparison: Comparison, field: Field, nulls: tuple[FieldType, ...]) -> None:
    words = f"{comparison.field} cannot be compared with null"
    allowed = comparison.operator.nullable_types or []
    if field.type in nulls and field.type not in allowed:
        raise ApiError("null_operator_not_allowed", about=field, words=words)
    if field.type not in allowed or not (field.empty or field.nullable):
        raise ApiError("null_not_allowed", about=field, words=words)


def fits(literal: Literal, field: Field | Shape) -> bool:
    """Whether ``literal`` can be a value of ``field``."""
    match field.type:
        case FieldType.INTEGER:
            return isinstance(literal.value, int) and literal.kind == "number"
        case FieldType.NUMBER | FieldType.DECIMAL:
            return literal.kind == "number"
        case FieldType.STRING | FieldType.TIME:
            return literal.kind == "text" and (field.layout is None or is_spelled(str(literal.value), field.layout))
        case FieldType.BOOLEAN:
            return literal.kind == "boolean"
        case FieldType.DATE | FieldType.DATETIME:
            return literal.kind == "text" and _is_moment(str(literal.value))
        case FieldType.ANY:
            return literal.kind != "word"
        case FieldType.UNION:
            return any(fits(literal, option) for option in field.options)
        case FieldType.ARRAY | FieldType.OBJECT | FieldType.MAP | FieldType.FILE:
            return False
        case _:
            assert_never(field.type)


def _is_moment(text: str) -> bool:
    """Whether ``text`` is a day that the calendar has, alone or with a time of day, however a field shows it."""
    return any(is_spelled(text.replace(" ", "T", 1), layout) for layout in _MOMENTS)
