"""Models lowered: each a module with one record class."""

from __future__ import annotations

import re

import msgspec

from codegen.spec.model import Field, Model, Shape, Spec
from codegen.spec.references import reached
from codegen.spec.types import FieldType
from codegen.targets.code import Code
from codegen.targets.encoders.python import docstring, identifier, literal
from codegen.targets.python import docs, types
from codegen.targets.python.imports import Imports
from codegen.targets.python.names import Names
from codegen.targets.shared.names import pascal

_UNSET = ".._runtime.unset"
_KEY = "Every record has it."
_KEY_OF_CHOSEN = "Every record has it, unless chosen columns leave it out."
_NO_RENAME = re.compile(r'[\x00-\x1f"\\]')


class AliasView(msgspec.Struct, frozen=True):
    """A documented list of texts under a name of its own."""

    name: Code
    type: Code


class FieldView(msgspec.Struct, frozen=True):
    """One field of a record class; ``default`` is empty for one that must be given, ``doc`` for one without words."""

    name: Code
    annotation: Code
    default: Code
    doc: Code
    codec: Code


class ModelView(msgspec.Struct, frozen=True):
    """One module with one record class; ``rename`` maps Python names to wire names where they differ,
    ``wire`` those that msgspec cannot rename to. ``complete``: the documentation names all fields there are.
    ``rows``: it has the results of a batch.
    """

    module: Code
    name: Code
    doc: Code
    module_doc: Code
    imports: Code
    aliases: list[AliasView]
    rename: Code
    wire: Code
    complete: bool
    rows: bool
    fields: list[FieldView]
    local_imports: list[Code]
    last_imports: Code


def lower_models(spec: Spec, names: Names) -> list[ModelView]:
    """All models of the spec, in its order."""
    key_words = _KEY_OF_CHOSEN if spec.conventions.columns else _KEY
    sent = sent_whole(spec)
    rows = spec.conventions.rows
    answers = {key for key, model in spec.models.items() if rows is not None and rows.results in model.fields}
    return [_model(key, model, names, key_words, sent, rows=key in answers) for key, model in spec.models.items()]


def sent_whole(spec: Spec) -> set[str]:
    """Return the models whose records users make, because a body holds them whole, in a list or in another record."""
    shapes: list[Shape | Field] = []
    for operation in spec.operations.values():
        if operation.request is not None:
            model = spec.models.get(operation.request.shape.ref or "")
            by_field = model is not None and operation.request.shape.type is FieldType.OBJECT
            shapes += model.fields.values() if model and by_field else [operation.request.shape]
    return set(reached(spec, shapes))


def alias_names(key: str, model: Model, names: Names) -> dict[str, str]:
    """Return the names of the documented lists of texts, by wire name; none is the name of a model."""
    taken = set(names.classes.values())
    aliases: dict[str, str] = {}
    for wire, field in model.fields.items():
        if types.values(field):
            name = names.classes[key].rstrip("_") + pascal(names.fields[key][wire].rstrip("_"))
            while name in taken:
                name += "Value"
            taken.add(name)
            aliases[wire] = name
    return aliases


def _model(key: str, model: Model, names: Names, told_of_key: str, sent: set[str], *, rows: bool) -> ModelView:
    imports = Imports()
    scope = types.Scope(names, imports, lazy=True, own=key, local={}, sent=model.direction == "request")
    aliases = alias_names(key, model, names)
    if rows:
        imports.name(".._runtime.rows", "RowsAnswer")
        imports.name(".._runtime.conventions", "RowResults")
    else:
        imports.name(types.RECORDS, "Record")
    shown = {wire: field for wire, field in model.fields.items() if _is_shown(model, field, whole=key in sent)}
    fields = [
        _key(key, field, wire, scope, told_of_key)
        if wire == model.key and model.direction != "request"
        else _field(key, model, wire, scope, aliases)
        for wire, field in shown.items()
    ]
    if fields:
        imports.name(types.PLANS, "Codecs")
    alias_views = [
        _alias(name, model.fields[wire], scope)
        for wire, name in aliases.items()
        if wire in shown or model.fields[wire].write_only
    ]
    return ModelView(
        module=identifier(names.modules[key]),
        name=identifier(names.classes[key]),
        module_doc=docstring(docs.heading(model.title or key)),
        doc=_doc(key, model),
        imports=imports.lines(),
        aliases=alias_views,
        rename=_rename(key, shown, names, odd=False),
        wire=_rename(key, shown, names, odd=True),
        complete=model.complete,
        rows=rows,
        fields=fields,
        last_imports=imports.last_lines(),
        local_imports=[Code(f"from .{module} import {name}") for module, name in sorted((scope.local or {}).items())],
    )


def is_hidden(field: Field, *, whole: bool) -> bool:
    """Whether records lack ``field``: no answer has it, and users make no records of its model (``whole``)."""
    return field.write_only and not whole


def _is_shown(model: Model, field: Field, *, whole: bool) -> bool:
    """Whether a record has ``field``; one that is only ever sent has none that may not be sent."""
    if is_hidden(field, whole=whole):
        return False
    return model.direction != "request" or field.writeable is not False or field.write_once


def _doc(key: str, model: Model) -> Code:
    first = docs.words(model.description) or docs.heading(model.title or key)
    known = "" if model.complete else "The documentation may not name all fields."
    return docstring([first, known, docs.address(model.docs_url)], 4)


def _field(key: str, model: Model, wire: str, scope: types.Scope, aliases: dict[str, str]) -> FieldView:
    field = model.fields[wire]
    alias = Code(f"{identifier(aliases[wire])} | str") if wire in aliases else None
    words = docs.of_field(field)
    required = model.direction == "request" and field.required is True
    return FieldView(
        name=identifier(scope.names.fields[key][wire]),
        annotation=read_annotation(field, scope, alias),
        default=Code("") if required else scope.imports.name(_UNSET, "MISSING"),
        doc=docstring(words, 4) if words else Code(""),
        codec=types.full_codec(field, scope),
    )


def _key(key: str, field: Field, wire: str, scope: types.Scope, description: str) -> FieldView:
    """Return the field that tells records apart: its type is that of its value alone, as calls on a record take it."""
    always = msgspec.structs.replace(field, nullable=False, empty=False, enum=None)
    return FieldView(
        name=identifier(scope.names.fields[key][wire]),
        annotation=types.annotation(always, scope),
        default=scope.imports.name(_UNSET, "MISSING"),
        doc=docstring(" ".join(part for part in (docs.of_field(field), description) if part), 4),
        codec=types.full_codec(always, scope),
    )


def read_annotation(field: Field, scope: types.Scope, alias: Code | None) -> Code:
    """Return the type of a field of a record: the value, and what pages or answers show in its place."""
    whole = types.or_empty(types.annotation(field, scope, alias), field, scope)
    return types.or_none(whole) if field.nullable else whole


def _alias(name: str, field: Field, scope: types.Scope) -> AliasView:
    texts = ", ".join(literal(value) for value in types.values(field))
    scope.imports.name("typing", "TypeAlias")
    return AliasView(identifier(name), Code(f"{scope.imports.name('typing', 'Literal')}[{texts}]"))


def _rename(key: str, shown: dict[str, Field], names: Names, *, odd: bool) -> Code:
    """Return the wire names that differ from the Python names: those that msgspec can rename to, or the ``odd``
    others.
    """
    pairs = {names.fields[key][wire]: wire for wire in shown if names.fields[key][wire] != wire}
    chosen = {name: wire for name, wire in pairs.items() if (_NO_RENAME.search(wire) is None) != odd}
    return literal(chosen) if chosen else Code("")
