"""Fields lowered: a class for each type of field with the operators that the convention allows it, and the objects
that name the fields of each model.
"""

from __future__ import annotations

import msgspec

from codegen.interpret.names import singular
from codegen.spec.conventions import Conventions, Filter
from codegen.spec.model import Field, Spec
from codegen.spec.types import FieldType
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import docstring, identifier, literal
from codegen.targets.python import docs, types
from codegen.targets.python.imports import Imports
from codegen.targets.python.names import Names, module
from codegen.targets.shared.listings import SINGLE, gives_listing, listed_model
from codegen.targets.shared.names import pascal, unique

_FIELDS = "._runtime.fields"
_OWN_WORDS = frozenset({"anywhere", "field"})
# The runtime's class of each operator, by its meaning, in the order that shows them best.
_OPERATORS = {
    "equal": "Equal",
    "not_equal": "NotEqual",
    "greater": "Greater",
    "greater_or_equal": "GreaterOrEqual",
    "less": "Less",
    "less_or_equal": "LessOrEqual",
    "contains": "Contains",
}
_SEARCHED = (FieldType.STRING, FieldType.ANY)


class KindView(msgspec.Struct, frozen=True):
    """The class of all fields of one type; ``word`` names it, ``nulls`` is the set of operators that take null."""

    name: Code
    bases: Code
    doc: Code
    word: Code
    nulls: Code


class OneFieldView(msgspec.Struct, frozen=True):
    """One field of a model: its name in Python, and what makes it."""

    name: Code
    value: Code
    doc: Code


class ObjectView(msgspec.Struct, frozen=True):
    """The fields of one model, an object ``name`` of the class ``class_name`` in a module of its own."""

    name: Code
    module: Code
    class_name: Code
    module_doc: Code
    doc: Code
    imports: Code
    fields: list[OneFieldView]


class OpenView(msgspec.Struct, frozen=True):
    """The fields of records of which the documentation names none."""

    name: Code
    doc: Code


class FieldsView(msgspec.Struct, frozen=True):
    """All that is asked for lists by; ``anywhere``: a value alone can be sought."""

    imports: Code
    kinds: list[KindView]
    objects: list[ObjectView]
    open: list[OpenView]
    anywhere: bool
    exports: list[Code]


def lower_fields(spec: Spec, names: Names) -> FieldsView | None:
    """Return the fields by which lists are filtered, sorted and cut; None where nothing of that is possible."""
    conventions = spec.conventions
    lists = [operation for operation in spec.operations.values() if gives_listing(operation, spec)]
    if not lists or (conventions.filter, conventions.sort, conventions.columns) == (None, None, None):
        return None
    called = object_names(spec, names)
    unknown = dict.fromkeys(listed_call.resource for listed_call in lists if listed_model(listed_call, spec) is None)
    taken = _OWN_WORDS | set(called.values())
    opened, _ = unique(unknown, lambda title, words: module(singular(title), words), taken)
    imports = Imports()
    sought = conventions.filter is not None and conventions.filter.bare_values
    own = ["field", *(["anywhere"] if sought else [])]
    return FieldsView(
        kinds=_kinds(spec, list(called), imports),
        imports=imports.lines(),
        objects=[_object(key, name, spec, names) for key, name in called.items()],
        open=[_open(title, name) for title, name in opened.items()],
        anywhere=sought,
        exports=[literal(name) for name in sorted([*called.values(), *opened.values(), *own])],
    )


def object_names(spec: Spec, names: Names) -> dict[str, str]:
    """Return the name of the object for each model that a list gives and that has fields, by the model's key."""
    lists = [operation for operation in spec.operations.values() if gives_listing(operation, spec)]
    keys = dict.fromkeys(
        key for listed_call in lists if (key := listed_model(listed_call, spec)) and spec.models[key].fields
    )
    return {key: f"{name}_" if (name := names.modules[key]) in _OWN_WORDS else name for key in keys}


def operators_of(kind: FieldType, filters: Filter | None) -> list[str]:
    """Return the meanings of the operators that fields of type ``kind`` take.

    Where the convention leaves a type open, what makes no sense is left out all the same: truth values have no order,
    only texts are searched, and nothing compares a structure.
    """
    if filters is None or kind not in (*SINGLE, FieldType.ANY):
        return []
    if filters.kind == "equality":
        return ["equal"]
    allowed = {
        operator.meaning
        for operator in filters.operators.values()
        if operator.types is None or kind in operator.types or kind is FieldType.ANY
    }
    sensible = {"equal", "not_equal"} if kind is FieldType.BOOLEAN else set(_OPERATORS)
    sensible -= set() if kind in _SEARCHED else {"contains"}
    return [meaning for meaning in _OPERATORS if meaning in allowed & sensible]


def nulls_of(field: Field, filters: Filter | None) -> list[str]:
    """Return the meanings of the operators by which ``field`` can be asked for null."""
    if filters is None or not (field.empty or field.nullable):
        return []
    kind = types.effective(field)
    return [operator.meaning for operator in filters.operators.values() if kind in (operator.nullable_types or [])]


def _kinds(spec: Spec, models: list[str], imports: Imports) -> list[KindView]:
    """Return the classes that the fields of ``models`` need, and the one of a field that nobody described."""
    filters = spec.conventions.filter
    needed: dict[tuple[FieldType, bool], list[str]] = {(FieldType.ANY, False): []}
    for key in models:
        for field in spec.models[key].fields.values():
            nulls = nulls_of(field, filters)
            needed[types.effective(field), bool(nulls)] = nulls
    order = list(FieldType)
    return [
        _kind(kind, nulls, spec.conventions, imports)
        for (kind, _), nulls in sorted(
            needed.items(), key=lambda kind_and_nulls: (order.index(kind_and_nulls[0][0]), kind_and_nulls[0][1])
        )
        if kind in SINGLE or kind is FieldType.ANY
    ]


def _kind(kind: FieldType, nulls: list[str], conventions: Conventions, imports: Imports) -> KindView:
    filters = conventions.filter
    equality = filters is not None and filters.kind == "equality"
    bases: list[Code] = []
    for meaning in operators_of(kind, filters):
        base = imports.name(_FIELDS, "Exact" if equality else _OPERATORS[meaning])
        value = _value(kind, imports)
        bases.append(Code(f"{base}[{value} | None]" if meaning in nulls else f"{base}[{value}]"))
    words = ", ".join(literal(meaning) for meaning in nulls)
    typed = f"A field of type {kind.value}"
    description = "A field of which the documentation says nothing" if kind is FieldType.ANY else typed
    return KindView(
        name=identifier(_class_name(kind, bool(nulls))),
        bases=join(", ", bases) if bases else imports.name(_FIELDS, "Field"),
        doc=docstring(docs.sentence(description + (" that may be null" if nulls else "")), 4),
        word=literal("field" if kind is FieldType.ANY else f"field of type {kind.value}"),
        nulls=Code(f"frozenset({{{words}}})") if nulls else Code(""),
    )


def _value(kind: FieldType, imports: Imports) -> Code:
    """Return the type of the values that stand beside a field."""
    if kind is FieldType.DECIMAL:
        return Code(f"{imports.name('decimal', 'Decimal')} | int")
    if kind in (FieldType.DATE, FieldType.DATETIME, FieldType.TIME):
        return Code(f"{imports.module('datetime', 'dt')}.{identifier(kind.value)}")
    if kind is FieldType.ANY:
        return imports.name("typing", "Any")
    plain = {FieldType.INTEGER: "int", FieldType.NUMBER: "float", FieldType.BOOLEAN: "bool"}
    return identifier(plain.get(kind, "str"))


def _class_name(kind: FieldType, null: bool) -> str:
    return pascal(f"{kind.value}_{'or_null_' if null else ''}field")


def _object(key: str, name: str, spec: Spec, names: Names) -> ObjectView:
    imports = Imports()
    model = spec.models[key]
    fields = [_field(key, wire, spec, names, imports) for wire, field in model.fields.items() if not field.write_only]
    description = f"The fields of {docs.sentence(model.title or key)}"
    return ObjectView(
        name=identifier(name),
        module=identifier(names.modules[key]),
        class_name=identifier(f"{names.classes[key]}Fields"),
        module_doc=docstring(description),
        doc=docstring(description, 4),
        imports=imports.lines(),
        fields=fields,
    )


def _field(key: str, wire: str, spec: Spec, names: Names, imports: Imports) -> OneFieldView:
    field = spec.models[key].fields[wire]
    kind = types.effective(field)
    if kind in SINGLE:
        code = imports.name(".._fields", _class_name(kind, bool(nulls_of(field, spec.conventions.filter))))
        codec = types.codec(field, types.Scope(names, imports, given=True))
        value = Code(f"{code}({literal(wire)}, {codec})")
    else:
        value = Code(f"{imports.name('.._runtime.fields', 'Field')}({literal(wire)})")
    said = docs.words(field.description)
    return OneFieldView(
        name=identifier(names.fields[key][wire]), value=value, doc=docstring(said, 4) if said else Code("")
    )


def _open(title: str, name: str) -> OpenView:
    return OpenView(identifier(name), docstring(f"The fields of {docs.sentence(title)}"))
