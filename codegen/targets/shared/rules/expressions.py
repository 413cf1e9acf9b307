"""A field of the spec as the expression that stands for it in a table of rules: ``String(max_length=100)``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from codegen.spec.model import Field, Model, Shape
from codegen.spec.record import Json
from codegen.spec.types import FieldType
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import identifier, literal
from codegen.targets.shared.patterns import refusal
from codegen.targets.shared.schemas import whole_numbers

_COMMON = (
    "required",
    "write_once",
    "write_only",
    "empty",
)  # said only where true; the others only where the docs say something


class Expressions:
    """Writes the fields of ``model`` as expressions. ``used`` and ``nested`` gather what the module must import."""

    def __init__(self, model: str, models: Mapping[str, Model], modules: Mapping[str, str]) -> None:
        self._model, self._models, self._modules = model, models, modules
        self.used: set[str] = set()
        self.nested: set[str] = set()

    def field(self, field: Field) -> Code:
        """Return the whole expression of ``field``."""
        return self._expression(field, {**_limits(field), **_common(field)})

    def shape(self, shape: Shape) -> Code:
        """Return the whole expression of a value without a name."""
        return self._shape(shape)

    def _shape(self, shape: Shape | None) -> Code:
        if shape is None:
            return self._call("Anything", [])
        return self._expression(shape, {**_limits(shape), **({"nullable": True} if shape.nullable else {})})

    def _expression(self, part: Field | Shape, named: Mapping[str, Json]) -> Code:  # noqa: C901 - one case a type
        keywords = [Code(f"{identifier(name)}={literal(value)}") for name, value in named.items()]
        match part.type:
            case FieldType.STRING | FieldType.BOOLEAN | FieldType.INTEGER:
                return self._call(part.type.value.capitalize(), keywords)
            case FieldType.NUMBER | FieldType.DECIMAL:
                return self._call("Number", keywords)
            case FieldType.DATE | FieldType.DATETIME | FieldType.TIME:
                layout = [literal(part.layout.value)] if part.layout else []
                return self._call(part.type.value.capitalize(), [*layout, *keywords])
            case FieldType.OBJECT:
                return self._object(part, keywords)
            case FieldType.ARRAY:
                return self._call("Array", [self._shape(part.items), *keywords])
            case FieldType.MAP:
                longest = part.items.max_key_length if part.items else None
                keys = [Code(f"max_key_length={literal(longest)}")] if longest else []
                return self._call("Map", [self._shape(part.items), *keys, *keywords])
            case FieldType.UNION if part.options:
                return self._call("AnyOf", [*map(self._shape, part.options), *keywords])
            case FieldType.FILE:
                return self._call("File", keywords)
            case FieldType.ANY | FieldType.UNION:
                return self._call("Anything", keywords)
            case _:
                assert_never(part.type)

    def _object(self, part: Field | Shape, keywords: list[Code]) -> Code:
        """Return a record by its model's table; an object of which nothing is known has free keys."""
        if part.ref is None or part.ref not in self._models:
            return self._call("Map", [self._call("Anything", []), *keywords])
        if part.ref == self._model:
            return self._call("Nested", [Code("lambda: RULES"), *keywords])
        module = identifier(self._modules[part.ref])
        self.nested.add(module)
        return self._call("Nested", [Code(f"lambda: {module}.RULES"), *keywords])

    def _call(self, kind: str, arguments: list[Code]) -> Code:
        self.used.add(kind)
        return Code(f"{identifier(kind)}({join(', ', arguments)})")


def _common(field: Field) -> dict[str, Json]:
    named: dict[str, Json] = {name: True for name in _COMMON if getattr(field, name)}
    if field.writeable is False:
        named["writeable"] = False
    if field.nullable is not None:
        named["nullable"] = field.nullable
    return named


def _limits(field: Field | Shape) -> dict[str, Json]:
    """Return the limits that mean something for the field's type; an open enum limits nothing."""
    limits: dict[str, Json] = {}
    match field.type:
        case FieldType.STRING:
            lengths = {"min_length": field.min_length, "max_length": field.max_length}
            limits = {**lengths, "pattern": _pattern(field), "choices": _choices(field)}
        case FieldType.INTEGER | FieldType.NUMBER | FieldType.DECIMAL:
            limits = {"minimum": field.minimum, "maximum": field.maximum, "choices": _numbers(field)}
        case FieldType.ARRAY:
            limits = {"min_items": field.min_items, "max_items": field.max_items}
        case FieldType.MAP:
            limits = {"max_properties": getattr(field, "max_properties", None)}
        case FieldType.OBJECT if field.ref is None:
            limits = {"max_properties": getattr(field, "max_properties", None)}
        case _:
            pass
    return {name: value for name, value in limits.items() if value is not None}


def _pattern(field: Field | Shape) -> str | None:
    return field.pattern if field.pattern and not refusal(field.pattern) else None


def _numbers(field: Field | Shape) -> list[int] | None:
    """Return the only whole numbers that are allowed, where all are spelled as JSON spells them."""
    closed = field.type is FieldType.INTEGER and not field.enum_open
    return (whole_numbers(dict.fromkeys(field.enum or ())) or None) if closed else None


def _choices(field: Field | Shape) -> list[str] | None:
    return list(dict.fromkeys(field.enum)) if field.enum and not field.enum_open else None
