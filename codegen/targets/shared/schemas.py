"""Models and shapes lowered to JSON Schema, for the OpenAPI document and for the schema files alike.

The two differ in what surrounds a fragment, so each brings a Dialect: how to refer to another schema, how words go
in, and whether hints for generators (``format``, ``x-``) are wanted or exact patterns for validators.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias, assert_never

import msgspec

from codegen.spec.layouts import PATTERNS
from codegen.spec.model import Field, Shape, Spec
from codegen.spec.types import NUMERIC, Action, FieldType, Format, Layout
from codegen.targets.shared.answered_models import comes_whole
from codegen.targets.shared.patterns import refusal
from codegen.targets.shared.sample_moments import moment
from codegen.targets.shared.schema_names import Mode
from codegen.targets.shared.sent_models import models_of_updates
from codegen.text import Text

Data: TypeAlias = dict[str, Any]  # plain JSON data

FORMATS = {Layout.DATE: "date", Layout.DATETIME_ZONE: "date-time"}  # the only layouts that RFC 3339 knows
_SCALARS = {  # the JSON type, and the format that keeps generators from choosing too small a one
    FieldType.INTEGER: ("integer", "int64"),
    FieldType.NUMBER: ("number", "double"),
    FieldType.DECIMAL: ("number", "double"),
    FieldType.STRING: ("string", None),
    FieldType.BOOLEAN: ("boolean", None),
}


# Bytes. JSON Schema has no type for them; where they travel in JSON, a text represents them.
FILE: Data = {"type": "string", "contentMediaType": "application/octet-stream"}
_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,17}")  # spelled as JSON spells it, and in 64 bits
_EPOCHS = {Format.UNIX_SECONDS: "seconds", Format.UNIX_MILLISECONDS: "milliseconds"}


class Dialect(msgspec.Struct, frozen=True):
    """What distinguishes one kind of schema from the other. ``refer`` gives the ``$ref`` of a model in a mode.

    ``hints``: for readers and generators, so null is only where it is documented. Without them the schema judges
    payloads, and refuses only what the documentation rules out, as the emitted validators do.
    """

    refer: Callable[[str, Mode], str]
    words: Callable[[Text], str]
    hints: bool


def mode_of(action: Action, partial: bool) -> Mode:
    """Return what a call that sends records sends: what updates, or what creates (imports and the like too)."""
    return Mode.UPDATE if partial or action is Action.UPDATE else Mode.CREATE


def sendable(field: Field, mode: Mode) -> bool:
    """Whether ``field`` is in the schema of ``mode``. What the documentation does not say may be sent, may be."""
    match mode:
        case Mode.READ:
            return not field.write_only
        case Mode.CREATE:
            return field.writeable is not False or field.write_once
        case Mode.UPDATE:
            return field.writeable is not False and not field.write_once
        case _:
            assert_never(mode)


class SchemaLowering:
    """Lowers the parts of one spec to schemas of one dialect."""

    def __init__(self, spec: Spec, dialect: Dialect) -> None:
        self._spec, self._models = spec, spec.models
        self._dialect = dialect
        self._of_updates = models_of_updates(spec)

    def model(self, name: str, mode: Mode) -> Data:
        """Return the schema of the model ``name``: open to read, closed to send when all its fields are known."""
        model = self._models[name]
        fields = {wire: field for wire, field in model.fields.items() if sendable(field, mode)}
        schema: Data = {"type": "object"}
        if required := self._required(name, fields, mode):
            schema["required"] = required
        schema["properties"] = {wire: self.field(field, mode) for wire, field in fields.items()}
        if mode is Mode.READ:
            return schema
        if model.complete:
            schema["additionalProperties"] = False
        elif not self._dialect.hints:
            schema["properties"] |= {wire: False for wire in model.fields if wire not in fields}
        return schema

    def _required(self, name: str, fields: dict[str, Field], mode: Mode) -> list[str]:
        """Return the fields that must be there; see ``comes_whole`` for answers."""
        answers = mode is Mode.READ and comes_whole(self._spec, name)
        updates = mode is Mode.UPDATE and name in self._of_updates
        if mode is not Mode.CREATE and not answers and not updates:
            return []
        return [wire for wire, field in fields.items() if field.required]

    def field(self, field: Field, mode: Mode) -> Data:
        """Return the schema of one field."""
        schema = self._typed(field, mode)
        schema.update(self._limits(field))
        if field.empty:
            schema = _or_empty(schema, field.type is FieldType.STRING)
        if field.nullable or (field.nullable is None and not self._dialect.hints):
            schema = _or_null(schema)
        notes = self._notes(field, mode)
        if self._dialect.hints and "pattern" in schema and "examples" not in notes and field.layout is not None:
            notes["examples"] = ["" if field.empty else moment(field.layout)]  # readers make up what a format says only
        return schema | notes

    def shape(self, shape: Shape, mode: Mode) -> Data:
        """Return the schema of a type without a name."""
        schema = self._typed(shape, mode) | self._limits(shape)
        return _or_null(schema) if shape.nullable else schema

    def _limits(self, part: Field | Shape) -> Data:
        """Return the documented limits. A schema that judges has keywords of JSON Schema alone: others are refused."""
        limits = _limits(part)
        return (
            limits if self._dialect.hints else {key: limit for key, limit in limits.items() if not key.startswith("x-")}
        )

    def _typed(self, part: Field | Shape, mode: Mode) -> Data:
        match part.type:
            case FieldType.INTEGER | FieldType.NUMBER | FieldType.DECIMAL | FieldType.STRING | FieldType.BOOLEAN:
                return self._scalar(part.type) | self._format(part)
            case FieldType.DATE | FieldType.DATETIME | FieldType.TIME:
                return self._temporal(part)
            case FieldType.OBJECT:
                known = part.ref is not None and part.ref in self._models
                return {"$ref": self._dialect.refer(part.ref, mode)} if part.ref and known else {"type": "object"}
            case FieldType.ARRAY:
                return {"type": "array", "items": self._items(part, mode)}
            case FieldType.MAP:
                return {"type": "object", "additionalProperties": self._items(part, mode), **_keys(part)}
            case FieldType.UNION:
                return {"anyOf": [self.shape(option, mode) for option in part.options]} if part.options else {}
            case FieldType.FILE:
                return dict(FILE)
            case FieldType.ANY:
                return {}
            case _:
                assert_never(part.type)

    def _scalar(self, kind: FieldType) -> Data:
        """Return a decimal says so beside its format: ``format: decimal`` is no registered one, and where a generator
        does
        not know it (Go) it takes 32 bits, which lose cents without a word.
        """
        name, form = _SCALARS[kind]
        if form is None or not self._dialect.hints:
            return {"type": name}
        return {"type": name, "format": form} | ({"x-format": "decimal"} if kind is FieldType.DECIMAL else {})

    def _format(self, part: Field | Shape) -> Data:
        """Return the documented format: by its registered name, or as our own word where the registry has none."""
        if part.format is None or not self._dialect.hints:
            return {}
        if part.format in _EPOCHS:
            return {"x-epoch": _EPOCHS[part.format]}
        return {"format": part.format.value}

    def _items(self, part: Field | Shape, mode: Mode) -> Data:
        return self.shape(part.items, mode) if part.items else {}

    def _temporal(self, part: Field | Shape) -> Data:
        """``format`` only where it is true of every value; a pattern where it is not, or where exactness is wanted.

        A schema that judges has the pattern alone: some validators refuse a format that they do not know.
        """
        schema: Data = {"type": "string"}
        if part.layout is None:
            return schema
        form = FORMATS.get(part.layout)
        may_be_empty = isinstance(part, Field) and part.empty
        if form and not may_be_empty and self._dialect.hints:
            schema["format"] = form
        if not form or may_be_empty or not self._dialect.hints:
            schema["pattern"] = f"^({PATTERNS[part.layout]})?$" if may_be_empty else f"^{PATTERNS[part.layout]}$"
        return schema

    def _notes(self, field: Field, mode: Mode) -> Data:
        """Return what says more about a field without limiting it."""
        notes: Data = {}
        if field.description:
            notes["description"] = self._dialect.words(field.description)
        if field.deprecated:
            notes["deprecated"] = True
        if mode is Mode.CREATE and field.default is not None:
            notes["default"] = field.default
        if mode is Mode.READ and field.writeable is False and not field.write_once:
            notes["readOnly"] = True
        if field.write_only:
            notes["writeOnly"] = True
        if field.example is not None and (mode is Mode.READ or self._dialect.hints):
            notes["examples"] = [field.example]
        elif field.enum and field.enum_open and not self._dialect.hints:
            notes["examples"] = list(dict.fromkeys(field.enum))
        return notes | (_extensions(field, mode) if self._dialect.hints else {})


def _extensions(field: Field, mode: Mode) -> Data:
    """Return what JSON Schema has no word for, and where the field comes from: in each schema that has the field."""
    notes = {
        "x-force-write": (field.force_write and mode is not Mode.READ) or None,
        "x-unit": field.unit,
        "x-link": field.link,
        "x-write-once": field.write_once or None,
        "x-native-type": field.native.name if field.native else None,
        "x-documented-name": field.documented_name,
        "x-origin": field.origin.value,
    }
    return {key: value for key, value in notes.items() if value is not None}


def _limits(field: Field | Shape) -> Data:
    """Return the documented limits, each where it means something to a validator, else under its own ``x-`` name."""
    is_text = field.type is FieldType.STRING
    is_number = field.type in NUMERIC
    is_list = field.type is FieldType.ARRAY
    has_free_keys = field.type is FieldType.MAP or (field.type is FieldType.OBJECT and field.ref is None)
    runs = is_text and field.pattern is not None and refusal(field.pattern) is None
    limits: Data = {
        "minLength" if is_text else "x-min-length": field.min_length,
        "maxLength" if is_text else "x-max-length": field.max_length,
        "minimum" if is_number else "x-minimum": field.minimum,
        "maximum" if is_number else "x-maximum": field.maximum,
        "minItems" if is_list else "x-min-items": field.min_items,
        "maxItems" if is_list else "x-max-items": field.max_items,
        "maxProperties" if has_free_keys else "x-max-properties": getattr(field, "max_properties", None),
        "pattern" if runs else "x-pattern": field.pattern,
        **_choices(field),
    }
    return {key: value for key, value in limits.items() if value is not None}


def _keys(part: Field | Shape) -> Data:
    """Return the limit that the keys of a map have, if one."""
    longest = part.items.max_key_length if part.items else None
    return {} if longest is None else {"propertyNames": {"maxLength": longest}}


def _choices(field: Field | Shape) -> Data:
    """Return the known values: ``enum`` where there are no others and JSON has them as this type.

    Otherwise they are an ``x-extensible-enum``.
    """
    known = list(dict.fromkeys(field.enum or ()))
    if not known:
        return {}
    if field.type is FieldType.INTEGER and not field.enum_open and (numbers := whole_numbers(known)):
        return {"enum": numbers}
    may_be_empty = isinstance(field, Field) and field.empty
    texts = list(dict.fromkeys([*known, *([""] if may_be_empty else [])]))
    return {"enum" if field.type is FieldType.STRING and not field.enum_open else "x-extensible-enum": texts}


def whole_numbers(values: Iterable[str]) -> list[int]:
    """Return the whole numbers that ``values`` spell; none when one of them spells none."""
    listed = list(values)
    return [int(value) for value in listed] if all(_WHOLE.fullmatch(value) for value in listed) else []


def _or_empty(schema: Data, is_text: bool) -> Data:
    """Return the empty string beside a value of another type; dates have it in their pattern, most texts take it
    anyway.
    """
    if not schema or (
        schema.get("type") == "string" and not (is_text and not {"pattern", "minLength"}.isdisjoint(schema))
    ):
        return schema
    return {"anyOf": [schema, {"type": "string", "maxLength": 0}]}


def _or_null(schema: Data) -> Data:
    """Null beside the value, in the form that generators read best: an enum or a reference is apart from it."""
    if "anyOf" in schema:
        return schema | {"anyOf": [*schema["anyOf"], {"type": "null"}]}
    if "$ref" in schema or "enum" in schema:
        return {"oneOf": [schema, {"type": "null"}]}
    if "type" not in schema:  # anything goes, null too
        return schema
    return schema | {"type": [schema["type"], "null"]}
