"""The models in the report: each field's type, limits and flags on one line, and a table of their sources."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from codegen.report.field_sources import SourceTables
from codegen.spec.canonical import to_builtins
from codegen.spec.model import Field, Model, Shape, Spec
from codegen.spec.provenance import Provenance
from codegen.spec.references import references
from codegen.targets.code import Code
from codegen.targets.encoders.html import anchor, web_address, words
from codegen.targets.encoders.inline import compact_data

_LIMITS = (
    "min_length",
    "max_length",
    "minimum",
    "maximum",
    "min_items",
    "max_items",
    "max_properties",
    "pattern",
    "layout",
    "format",
    "unit",
)
_FLAGS = (
    "required",
    "writeable",
    "write_once",
    "write_only",
    "force_write",
    "nullable",
    "empty",
    "deprecated",
    "enum_open",
)


class FieldView(msgspec.Struct, frozen=True):
    """One field: what it is on one line. Its sources are in the table."""

    id: Code
    name: Code
    type: Code
    notes: Code
    origin: Code
    link: Code | None
    link_name: Code
    contested: bool


class ModelView(msgspec.Struct, frozen=True):
    """One model with its fields."""

    id: Code
    name: Code
    documented: Code
    docs: Code | None
    count: int
    fields: list[FieldView]


class ModelsView(msgspec.Struct, frozen=True):
    """All models of an API, and the sources of their fields: data for the page's script, field by field in order."""

    models: list[ModelView]
    sources: Code


def models_view(api: str, spec: Spec, provenance: Provenance) -> ModelsView:
    """Every model of ``spec``, its fields with the evidence that ``provenance`` holds for them."""
    sources = SourceTables(api, to_builtins(spec), provenance)
    models = [_model(api, spec, name, model, sources) for name, model in spec.models.items()]
    return ModelsView(models, compact_data(sources.table()))


def _model(api: str, spec: Spec, name: str, model: Model, sources: SourceTables) -> ModelView:
    fields = [_field(api, spec, name, key, field, sources) for key, field in model.fields.items()]
    docs = web_address(model.docs_url)
    return ModelView(anchor(api, "model", name), words(name), words(model.documented), docs, len(fields), fields)


def _field(api: str, spec: Spec, model: str, name: str, field: Field, sources: SourceTables) -> FieldView:
    linked = linked_model(spec, field)
    return FieldView(
        id=anchor(api, "field", model, name),
        name=words(name),
        type=words(_type_words(field)),
        notes=words(", ".join(_notes(field))),
        origin=words(field.origin.value),
        link=anchor(api, "model", linked) if linked else None,
        link_name=words(linked or ""),
        contested=sources.add(model, name),
    )


def linked_model(spec: Spec, field: Field) -> str | None:
    """Return the model that a field holds, holds a list of, or leads to by its documented link; None without one."""
    held = next(references(field), None)
    if held is None and field.link:
        held = next((name for name, model in spec.models.items() if model.resource == field.link), None)
    return held if held in spec.models else None


def _type_words(part: Field | Shape) -> str:
    if part.items is not None:
        return f"{part.type.value} of {_type_words(part.items)}"
    if part.options:
        return " or ".join(_type_words(option) for option in part.options)
    return part.ref or part.type.value


def _notes(field: Field) -> Iterable[str]:
    for name in _LIMITS:
        value = getattr(field, name)
        if value is not None:
            yield f"{name.replace('_', ' ')} {value}"
    for name in _FLAGS:
        value = getattr(field, name)
        if value:
            yield name.replace("_", " ")
    if field.writeable is False:
        yield "read-only"
    if field.enum:
        yield "one of " + ", ".join(field.enum)
