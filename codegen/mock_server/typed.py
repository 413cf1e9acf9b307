"""Texts of forms and parameters as values: numbers, truth values and lists, by the type that is documented."""

from __future__ import annotations

from typing import Any

import msgspec

from codegen.mock_server.json_texts import decoded
from codegen.mock_server.validation import is_of_type
from codegen.mock_server.values import exact_number, is_whole
from codegen.spec.model import Field, Shape
from codegen.spec.types import FieldType

_TRUTHS = {"true": True, "false": False, "1": True, "0": False}
_COMPOSED = (FieldType.ARRAY, FieldType.OBJECT, FieldType.MAP)


def typed(raw: str, shape: Shape | Field) -> Any:
    """Return the value of ``shape`` that ``raw`` spells; ``raw`` itself where it spells none."""
    if not raw and shape.nullable and shape.type is not FieldType.STRING:
        return None
    if shape.type is FieldType.INTEGER:
        return int(raw) if is_whole(raw) else raw
    if shape.type in (FieldType.NUMBER, FieldType.DECIMAL):
        value = exact_number(raw)
        return raw if value is None else value
    if shape.type is FieldType.BOOLEAN:
        return _TRUTHS.get(raw.lower(), raw)
    if shape.type is FieldType.UNION:
        values = ((typed(raw, option), option) for option in shape.options)
        return next((value for value, option in values if is_of_type(value, option)), raw)
    return _decoded(raw) if shape.type in _COMPOSED else raw


def _decoded(raw: str) -> Any:
    """Return the JSON that ``raw`` is; ``raw`` itself where it is none."""
    try:
        value = decoded(raw)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return raw
    return value if isinstance(value, dict | list) else raw
