"""Documented types as Python annotations and as the runtime's codecs."""

from __future__ import annotations

from typing import assert_never

import msgspec

from codegen.spec.model import Field, Shape
from codegen.spec.types import TEMPORAL, FieldType, Layout
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import identifier, literal
from codegen.targets.python.imports import Imports
from codegen.targets.python.names import Names

CODECS = ".._runtime.codecs"
RECORDS = ".._runtime.records"
PLANS = ".._runtime.plans"
UPLOADS = ".._runtime.uploads"
UNIONS = ".._runtime.unions"


class Scope(msgspec.Struct, frozen=True):
    """Where an annotation stands. ``lazy``: other models may be imported for type checkers alone; ``own`` is the model
    being defined, ``local`` takes what its codecs import (module to class). ``given``: values come from the user, who
    may pass any sequence or mapping. ``sent``: the record that is defined is only ever sent. ``list_hidden``: the class
    has a method of that name.
    """

    names: Names
    imports: Imports
    lazy: bool = False
    own: str | None = None
    local: dict[str, str] | None = None
    given: bool = False
    sent: bool = False
    list_hidden: bool = False


def annotation(of: Field | Shape, scope: Scope, alias: Code | None = None) -> Code:  # noqa: C901 - one case a type
    """Return the type of a value that is there and not null. ``alias`` stands for a documented list of texts."""
    kind = effective(of)
    match kind:
        case FieldType.INTEGER:
            return Code("int")
        case FieldType.NUMBER:
            return Code("float")
        case FieldType.DECIMAL:
            decimal = scope.imports.name("decimal", "Decimal")
            return Code(f"{decimal} | int") if scope.given else decimal
        case FieldType.STRING:
            return alias or Code("str")
        case FieldType.BOOLEAN:
            return Code("bool")
        case FieldType.DATE | FieldType.DATETIME | FieldType.TIME:
            return Code(f"{scope.imports.module('datetime', 'dt')}.{identifier(kind.value)}")
        case FieldType.OBJECT:
            return _model(of.ref, scope) or _mapping(Code(scope.imports.name("typing", "Any")), scope)
        case FieldType.ARRAY:
            return _list(items(of, scope), scope)
        case FieldType.MAP:
            return _mapping(items(of, scope), scope)
        case FieldType.UNION:
            return _union(of, scope)
        case FieldType.FILE:
            return file_input(scope) if scope.given or scope.sent else scope.imports.name("typing", "Any")
        case FieldType.ANY:
            return scope.imports.name("typing", "Any")
        case _:
            assert_never(kind)


def file_input(scope: Scope) -> Code:
    """Return the type of what a user passes for a file."""
    return scope.imports.name(UPLOADS, "FileInput")


def _union(of: Field | Shape, scope: Scope) -> Code:
    """Return the types of the options; ``Any`` where one of them may be anything, or where there are none."""
    parts = [_option(option, scope) for option in of.options]
    if not parts or "Any" in parts:
        return scope.imports.name("typing", "Any")
    nullable = [Code("None")] if any(option.nullable for option in of.options) else []
    records = scope.given and any(_is_record(option, scope) for option in of.options)
    dictionary = [scope.imports.name(RECORDS, "AsDict")] if records else []
    return join(" | ", list(dict.fromkeys([*parts, *dictionary, *nullable])))


def _is_record(option: Shape, scope: Scope) -> bool:
    return effective(option) is FieldType.OBJECT and option.ref in scope.names.classes


def _option(option: Shape, scope: Scope) -> Code:
    """Return the type of one option; the dictionary that a user may pass for a record is beside all of them."""
    ref = option.ref if _is_record(option, scope) else None
    return annotation(option, scope) if ref is None else _class(ref, scope)


def _union_codec(of: Field | Shape, scope: Scope) -> Code:
    """Return the codec that tries the options, each once."""
    options = list(dict.fromkeys(codec(option, scope) for option in of.options))
    if not options:
        return scope.imports.name(CODECS, "ANY")
    known = options[0] if len(options) == 1 else _wrapped("Union", join(", ", options), scope, UNIONS)
    return _wrapped("Nullable", known, scope) if any(option.nullable for option in of.options) else known


def items(of: Field | Shape, scope: Scope) -> Code:
    """Return the type of what an array or map holds."""
    if of.items is None:
        return scope.imports.name("typing", "Any")
    inner = annotation(of.items, scope)
    return or_none(inner) if of.items.nullable else inner


def or_none(inner: Code) -> Code:
    """Return ``inner``, or None, which ``Any`` and some unions have in them already."""
    return inner if "None" in inner.split(" | ") or inner == "Any" else Code(f"{inner} | None")


def codec(of: Field | Shape, scope: Scope, values: list[str] | None = None) -> Code:  # noqa: C901 - one case a type
    """Return the codec of a value that is there and not null; ``values`` are the documented texts."""
    kind = effective(of)
    match kind:
        case FieldType.INTEGER | FieldType.NUMBER | FieldType.DECIMAL | FieldType.BOOLEAN | FieldType.ANY:
            return scope.imports.name(CODECS, kind.value.upper())
        case FieldType.UNION:
            return _union_codec(of, scope)
        case FieldType.STRING if values or (isinstance(of, Shape) and of.enum):
            opened = ", closed=False" if of.enum_open else ""
            texts = ", ".join(literal(value) for value in values or dict.fromkeys(of.enum or []))
            return Code(f"{scope.imports.name(CODECS, 'Enum')}({texts}{opened})")
        case FieldType.STRING:
            return scope.imports.name(CODECS, "TEXT")
        case FieldType.FILE:
            return scope.imports.name(UPLOADS, "FILE")
        case FieldType.DATE:
            return Code(f"{scope.imports.name(CODECS, 'Date')}()")
        case FieldType.DATETIME | FieldType.TIME:
            name = "DateTime" if kind is FieldType.DATETIME else "Time"
            layout = literal(of.layout.value) if of.layout else Code("")
            return Code(f"{scope.imports.name(CODECS, name)}({layout})")
        case FieldType.OBJECT:
            return _model_codec(of.ref, scope) or _wrapped("Map", scope.imports.name(CODECS, "ANY"), scope)
        case FieldType.ARRAY:
            return _wrapped("Array", items_codec(of, scope), scope)
        case FieldType.MAP:
            return _wrapped("Map", items_codec(of, scope), scope)
        case _:
            assert_never(kind)


def items_codec(of: Field | Shape, scope: Scope) -> Code:
    """Return the codec of what an array or map holds."""
    if of.items is None:
        return scope.imports.name(CODECS, "ANY")
    inner = codec(of.items, scope)
    return _wrapped("Nullable", inner, scope) if of.items.nullable else inner


def full_codec(field: Field, scope: Scope) -> Code:
    """Return the codec of a field, with what may stand in the value's place."""
    code = codec(field, scope, values(field))
    if field.empty and effective(field) is not FieldType.STRING:
        code = _wrapped("OrEmpty", code, scope)
    if field.nullable is not False and effective(field) is not FieldType.ANY:
        code = _wrapped("Nullable", code, scope)
    return code


def values(field: Field) -> list[str]:
    """Return the documented texts of a field, empty when it has no such list or is no text."""
    return list(dict.fromkeys(field.enum or [])) if field.type is FieldType.STRING else []


def effective(of: Field | Shape) -> FieldType:
    """Return the type; where the layout is known, it tells dates, times and date-times apart."""
    if of.type not in TEMPORAL or of.layout is None:
        return of.type
    if of.layout is Layout.DATE:
        return FieldType.DATE
    return FieldType.TIME if of.layout in (Layout.TIME, Layout.TIME_MINUTES) else FieldType.DATETIME


def or_empty(inner: Code, field: Field, scope: Scope) -> Code:
    """``inner``, or the empty text where that may stand for a value of another type."""
    if not field.empty or effective(field) in (FieldType.STRING, FieldType.ANY):
        return inner
    return Code(f'{inner} | {scope.imports.name("typing", "Literal")}[""]')


def _model(ref: str | None, scope: Scope) -> Code | None:
    if ref is None or ref not in scope.names.classes:
        return None
    name = _class(ref, scope)
    return _or_mapping(name, scope) if scope.given else name


def _class(ref: str, scope: Scope) -> Code:
    name, module = scope.names.classes[ref], scope.names.modules[ref]
    if ref == scope.own:
        return identifier(name)
    if scope.lazy:
        return scope.imports.last(f".{module}", name)
    return scope.imports.name(f"..models.{module}", name)


def _or_mapping(name: Code, scope: Scope) -> Code:
    """Return the type of what users pass for a record: one, or a mapping of its fields."""
    return Code(f"{name} | {scope.imports.name(RECORDS, 'AsDict')}")


def _model_codec(ref: str | None, scope: Scope) -> Code | None:
    name = _class(ref, scope) if ref is not None and ref in scope.names.classes else None
    if name is None or ref is None:
        return None
    if scope.local is not None and ref != scope.own:
        scope.local[scope.names.modules[ref]] = name
    return _wrapped("Model", name, scope, RECORDS)


def _wrapped(wrapper: str, inner: Code, scope: Scope, module: str = CODECS) -> Code:
    return Code(f"{scope.imports.name(module, wrapper)}({inner})")


def _list(inner: Code, scope: Scope) -> Code:
    if scope.given:
        return Code(f"{scope.imports.name('collections.abc', 'Sequence')}[{inner}]")
    if scope.list_hidden:
        return Code(f"{scope.imports.module('builtins')}.list[{inner}]")
    return Code(f"list[{inner}]")


def _mapping(inner: Code, scope: Scope) -> Code:
    if scope.given:
        return Code(f"{scope.imports.name('collections.abc', 'Mapping')}[str, {inner}]")
    return Code(f"dict[str, {inner}]")
