"""Quick checks: which values certainly fit a field, by what is worked out of it once.

What a quick check does not accept may fit all the same: ``validation.fits`` has the last word.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any, TypeAlias

from codegen.mock_server.validation import LARGEST
from codegen.mock_server.values import WIDEST
from codegen.spec.layouts import is_spelled
from codegen.spec.model import Field
from codegen.spec.types import NUMERIC, TEMPORAL, FieldType
from codegen.targets.shared.patterns import refusal
from codegen.targets.shared.schemas import whole_numbers

Check: TypeAlias = Callable[[Any], bool]
_TEXTS = (FieldType.STRING, FieldType.FILE, *TEMPORAL)


def quick_check(field: Field) -> Check:
    """Return a check that accepts only values that may be answered for ``field``; never null nor an empty text."""
    if field.type is FieldType.BOOLEAN:
        return _is_boolean
    if field.type in NUMERIC:
        return _number_check(field)
    return _text_check(field) if field.type in _TEXTS else _unknown


def _is_boolean(value: Any) -> bool:
    return value is True or value is False


def _unknown(_: Any) -> bool:
    return False


def _number_check(field: Field) -> Check:
    """Return the check of a number; an exact one of more digits than a float has is looked at in full."""
    is_integer = field.type is FieldType.INTEGER
    types = (int,) if is_integer else (int, float)
    low, high = (-WIDEST, WIDEST - 1) if is_integer else (-LARGEST, LARGEST)
    least = low if field.minimum is None else max(low, field.minimum)
    most = high if field.maximum is None else min(high, field.maximum)
    choices = frozenset(whole_numbers(field.enum or ())) if is_integer and not field.enum_open else frozenset()
    if choices:
        return lambda value: type(value) is int and least <= value <= most and value in choices
    return lambda value: type(value) in types and least <= value <= most


def _text_check(field: Field) -> Check:
    """Return the check of a text: of its length alone where nothing else is known of it."""
    least, most = max(field.min_length or 0, 1), sys.maxsize if field.max_length is None else field.max_length
    conditions = _text_conditions(field)
    if not conditions:
        return lambda value: type(value) is str and least <= len(value) <= most
    return lambda value: (
        type(value) is str and least <= len(value) <= most and all(condition(value) for condition in conditions)
    )


def _text_conditions(field: Field) -> list[Check]:
    conditions: list[Check] = []
    if field.layout is not None and field.type in TEMPORAL:
        layout = field.layout
        conditions.append(lambda value: is_spelled(value, layout))
    if field.enum and not field.enum_open:
        conditions.append(frozenset(field.enum).__contains__)
    if field.pattern and not refusal(field.pattern):
        pattern = re.compile(field.pattern)
        conditions.append(lambda value: pattern.search(value) is not None)
    return conditions
