"""Rules: what is wrong with a record that came as JSON, by what its model says; everything, not the first alone.

The generated validators tell the same of the same record, in Python alone; a test holds the two together.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, assert_never

import msgspec

from codegen.mock_server.values import WIDEST
from codegen.spec.conditions import Condition
from codegen.spec.layouts import is_spelled
from codegen.spec.model import Field, Model, Shape
from codegen.spec.types import FieldType
from codegen.targets.shared.patterns import refusal
from codegen.targets.shared.schemas import whole_numbers

_DEEPEST = 50
LARGEST = int(sys.float_info.max)  # a whole number may come with more digits than any number has


class Problem(msgspec.Struct, frozen=True):
    """One thing that is wrong: where, what, and the value that is there."""

    path: str
    condition: Condition
    words: str
    value: Any = None


def problems(
    record: Any, model: Model, models: dict[str, Model], creating: bool, filled: bool = False
) -> Iterator[Problem]:
    """All that is wrong with ``record``; required fields count when ``creating``.

    ``filled``: an empty text does not do for a required field, as the documentation of some APIs says.
    """
    yield from _Checker(models, creating, filled).record(record, model, "", 0)


def shape_problems(value: Any, shape: Shape, models: dict[str, Model], creating: bool) -> Iterator[Problem]:
    """All that is wrong with ``value``, which has no field of its own: a whole body, or a parameter."""
    yield from _Checker(models, creating, filled=False).shaped(value, shape, "", 0)


# Types whose values have no parts.
_SCALARS = frozenset(FieldType) - {
    FieldType.ANY, FieldType.ARRAY, FieldType.MAP, FieldType.OBJECT, FieldType.UNION,
}  # fmt: skip


def fits(value: Any, part: Shape | Field, models: dict[str, Model]) -> bool:
    """Whether ``value`` may be answered for ``part``; which fields may be written counts for nothing there."""
    if part.type in _SCALARS:
        if value is None:
            return bool(part.nullable)
        return is_of_type(value, part) and next(_limits(value, part), None) is None
    checker = _Checker(models, creating=False, filled=False, answered=True)
    return next(checker.shaped(value, part, "", 0), None) is None


class _Checker:
    def __init__(self, models: dict[str, Model], creating: bool, filled: bool, answered: bool = False) -> None:
        self._models, self._creating, self._filled, self._answered = models, creating, filled, answered

    def record(self, record: Any, model: Model, path: str, deep: int) -> Iterator[Problem]:
        if not isinstance(record, dict):
            yield Problem(path, "value_invalid", "An object is expected", record)
            return
        for name, field in model.fields.items():
            if name in record:
                yield from self._field(record[name], field, _under(path, name), deep)
            elif field.required and self._creating and (field.writeable is not False or field.write_once):
                yield Problem(_under(path, name), "required_missing", "A value is required")
        if model.complete:
            for name in record:
                if name not in model.fields:
                    yield Problem(_under(path, name), "field_unknown", "There is no such field", record[name])

    def _field(self, value: Any, field: Field, path: str, deep: int) -> Iterator[Problem]:
        if not self._answered and field.writeable is False and not (field.write_once and self._creating):
            yield Problem(path, "field_not_writeable", "This field cannot be written", value)
        elif value is None:
            if not field.nullable:
                required = self._creating and field.required
                yield Problem(path, "required_missing" if required else "value_invalid", "Null is no value here")
        elif value == "" and field.required and self._filled:
            yield Problem(path, "required_empty", "An empty text is no value here", value)
        elif not (field.empty and value == ""):
            yield from self._typed(value, field, path, deep)
            for words in _limits(value, field) if is_of_type(value, field) else ():
                yield Problem(path, "value_invalid", words, value)

    def _typed(self, value: Any, shape: Shape | Field, path: str, deep: int) -> Iterator[Problem]:
        if deep > _DEEPEST:
            yield Problem(path, "value_invalid", "This is nested too deep")
            return
        if not is_of_type(value, shape):
            yield Problem(path, "value_invalid", f"A value of type {shape.type} is expected", value)
        elif shape.type is FieldType.OBJECT and shape.ref in self._models:
            yield from self.record(value, self._models[shape.ref], path, deep + 1)
        elif shape.type is FieldType.UNION:
            yield from self._union(value, shape.options, path, deep + 1)
        elif shape.items is not None and isinstance(value, list | dict):
            named = value.items() if isinstance(value, dict) else enumerate(value)
            for name, item in named:
                yield from self._item(name, item, shape.items, _under(path, str(name)), deep + 1)

    def _union(self, value: Any, options: list[Shape], path: str, deep: int) -> Iterator[Problem]:
        """Nothing is wrong with a value of one option; else that of the first whose type it has."""
        problemses = [list(self.shaped(value, option, path, deep)) for option in options if is_of_type(value, option)]
        if problemses and all(problemses):
            yield from problemses[0]

    def shaped(self, value: Any, shape: Shape | Field, path: str, deep: int) -> Iterator[Problem]:
        """Yield what is wrong with a value that has no field of its own: an item or an option."""
        if value is None and shape.nullable:
            return
        yield from self._typed(value, shape, path, deep)
        for words in _limits(value, shape) if is_of_type(value, shape) else ():
            yield Problem(path, "value_invalid", words, value)

    def _item(self, key: str | int, value: Any, shape: Shape, path: str, deep: int) -> Iterator[Problem]:
        yield from self.shaped(value, shape, path, deep)
        long_key = _outside(len(key), None, shape.max_key_length, "characters as key") if isinstance(key, str) else ()
        for words in long_key:
            yield Problem(path, "value_invalid", words, value)


def unfit(value: Any, field: Field) -> str | None:
    """Why ``value`` can be no value of ``field``, in words; None when it can."""
    if not is_of_type(value, field):
        return f"A value of type {field.type} is expected"
    return next(_limits(value, field), None)


def is_of_type(value: Any, shape: Shape | Field) -> bool:  # noqa: C901 - one case a type
    """Whether ``value`` is of the documented type, whatever its limits."""
    match shape.type:
        case FieldType.STRING | FieldType.FILE:  # in JSON a text stands for the bytes
            return isinstance(value, str)
        case FieldType.INTEGER:
            return _is_number(value) and -WIDEST <= value < WIDEST and value == int(value)
        case FieldType.NUMBER | FieldType.DECIMAL:
            return _is_number(value) and -LARGEST <= value <= LARGEST
        case FieldType.BOOLEAN:
            return isinstance(value, bool)
        case FieldType.DATE | FieldType.DATETIME | FieldType.TIME:
            return isinstance(value, str) and (shape.layout is None or is_spelled(value, shape.layout))
        case FieldType.OBJECT | FieldType.MAP:
            return isinstance(value, dict)
        case FieldType.ARRAY:
            return isinstance(value, list)
        case FieldType.UNION:
            return any(is_of_type(value, option) or (value is None and option.nullable) for option in shape.options)
        case FieldType.ANY:
            return True
        case _:
            assert_never(shape.type)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def _limits(value: Any, field: Field | Shape) -> Iterator[str]:
    """Yield the limits of ``field`` that ``value`` breaks, in words."""
    if isinstance(value, str):
        yield from _outside(len(value), field.min_length, field.max_length, "characters")
        if field.enum and not field.enum_open and value not in field.enum:
            yield f"One of {', '.join(field.enum)} is expected"
        if field.pattern and not refusal(field.pattern) and not re.search(field.pattern, value):
            yield f"A text that matches {field.pattern} is expected"
    elif _is_number(value):
        yield from _outside(value, field.minimum, field.maximum, "as value")
        choices = whole_numbers(field.enum or ()) if field.type is FieldType.INTEGER and not field.enum_open else []
        if choices and value not in choices:
            yield f"One of {', '.join(map(str, choices))} is expected"
    elif isinstance(value, list):
        yield from _outside(len(value), field.min_items, field.max_items, "items")
    elif isinstance(value, dict) and isinstance(field, Field):
        yield from _outside(len(value), None, field.max_properties, "keys")


def _outside(number: float, least: float | None, most: float | None, what: str) -> Iterator[str]:
    if least is not None and number < least:
        yield f"At least {least} {what} expected"
    if most is not None and number > most:
        yield f"At most {most} {what} expected"


def _under(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
