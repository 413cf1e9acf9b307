"""Rules: what is wrong with a record that came as JSON, by what its model says; everything, not the first alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, assert_never

import msgspec

from codegen.emulator.numbers import WIDEST
from codegen.spec.conditions import Condition
from codegen.spec.layouts import PATTERNS
from codegen.spec.model import Field, Model, Shape
from codegen.spec.types import FieldType

_DEEPEST = 50


class Problem(msgspec.Struct, frozen=True):
    """One thing that is wrong: where, what, and the value that is there."""

    path: str
    condition: Condition
    words: str
    value: Any = None


def problems(record: Any, model: Model, models: dict[str, Model], creating: bool) -> Iterator[Problem]:
    """All that is wrong with ``record``; required fields count when ``creating``."""
    yield from _Checker(models, creating).record(record, model, "", 0)


class _Checker:
    def __init__(self, models: dict[str, Model], creating: bool) -> None:
        self._models, self._creating = models, creating

    def record(self, record: Any, model: Model, path: str, deep: int) -> Iterator[Problem]:
        if not isinstance(record, dict):
            yield Problem(path, "value_invalid", "An object is expected", record)
            return
        for name, field in model.fields.items():
            if name in record:
                yield from self._field(record[name], field, _under(path, name), deep)
            elif field.required and self._creating and field.writeable is not False:
                yield Problem(_under(path, name), "required_missing", "A value is required")
        if model.complete:
            for name in record:
                if name not in model.fields:
                    yield Problem(_under(path, name), "column_unknown", "There is no such field", record[name])

    def _field(self, value: Any, field: Field, path: str, deep: int) -> Iterator[Problem]:
        if field.writeable is False and not (field.write_once and self._creating):
            yield Problem(path, "column_not_writeable", "This field cannot be written", value)
        elif value is None:
            if not field.nullable:
                required = self._creating and field.required
                yield Problem(path, "required_missing" if required else "value_invalid", "Null is no value here")
        elif not (field.empty and value == ""):
            yield from self._typed(value, field, path, deep)
            for words in _limits(value, field):
                yield Problem(path, "value_invalid", words, value)

    def _typed(self, value: Any, shape: Shape | Field, path: str, deep: int) -> Iterator[Problem]:
        if deep > _DEEPEST:
            yield Problem(path, "value_invalid", "This is nested too deep")
            return
        if not _is(value, shape):
            yield Problem(path, "value_invalid", f"A value of type {shape.type} is expected", value)
        elif shape.type is FieldType.OBJECT and shape.ref in self._models:
            yield from self.record(value, self._models[shape.ref], path, deep + 1)
        elif shape.items is not None and isinstance(value, list | dict):
            named = value.items() if isinstance(value, dict) else enumerate(value)
            for name, item in named:
                if item is not None or not shape.items.nullable:
                    yield from self._typed(item, shape.items, _under(path, str(name)), deep + 1)


def _is(value: Any, shape: Shape | Field) -> bool:
    match shape.type:
        case FieldType.STRING:
            return isinstance(value, str)
        case FieldType.INTEGER:
            return _is_number(value) and float(value).is_integer() and -WIDEST <= value < WIDEST
        case FieldType.NUMBER | FieldType.DECIMAL:
            return _is_number(value)
        case FieldType.BOOLEAN:
            return isinstance(value, bool)
        case FieldType.DATE | FieldType.DATETIME | FieldType.TIME:
            pattern = PATTERNS[shape.layout] if shape.layout else ".*"
            return isinstance(value, str) and re.fullmatch(pattern, value, re.ASCII | re.DOTALL) is not None
        case FieldType.OBJECT | FieldType.MAP:
            return isinstance(value, dict)
        case FieldType.ARRAY:
            return isinstance(value, list)
        case FieldType.ANY:
            return True
        case _:
            assert_never(shape.type)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _limits(value: Any, field: Field) -> Iterator[str]:
    """The limits of ``field`` that ``value`` breaks, in words."""
    if isinstance(value, str):
        yield from _outside(len(value), None, field.max_length, "characters")
        if field.enum and not field.enum_open and value not in field.enum:
            yield f"One of {', '.join(field.enum)} is expected"
    elif _is_number(value):
        yield from _outside(value, field.minimum, field.maximum, "as value")
    elif isinstance(value, list):
        yield from _outside(len(value), field.min_items, field.max_items, "items")
    elif isinstance(value, dict):
        yield from _outside(len(value), None, field.max_properties, "keys")


def _outside(number: float, least: float | None, most: float | None, what: str) -> Iterator[str]:
    if least is not None and number < least:
        yield f"At least {least} {what} expected"
    if most is not None and number > most:
        yield f"At most {most} {what} expected"


def _under(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
