"""The models in the report: each field's type, limits and flags, and where each of them comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from json import dumps

import msgspec

from codegen.config.workspace import from_root
from codegen.interpret.rules import RULES
from codegen.spec.canonical import to_builtins
from codegen.spec.model import Field, Model, Shape, Spec
from codegen.spec.pointers import MissingError, Pointer, parsed, value_at
from codegen.spec.provenance import Evidence, Provenance, Source
from codegen.spec.record import Json
from codegen.spec.references import references
from codegen.targets.code import Code
from codegen.targets.encoders.html import anchor, web_address, words

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


class SourceView(msgspec.Struct, frozen=True):
    """One source of one value: its role (holds, agrees, lost), its place, its words and the rule that read them."""

    role: Code
    place: Code
    quote: Code
    rule: Code
    says: Code


class FactView(msgspec.Struct, frozen=True):
    """One value of a field, with all its sources."""

    name: Code
    value: Code
    sources: list[SourceView]
    settled: Code


class FieldView(msgspec.Struct, frozen=True):
    """One field: what it is on one line, and its facts."""

    id: Code
    name: Code
    type: Code
    notes: Code
    origin: Code
    link: Code | None
    link_name: Code
    contested: bool
    facts: list[FactView]


class ModelView(msgspec.Struct, frozen=True):
    """One model with its fields."""

    id: Code
    name: Code
    documented: Code
    docs: Code | None
    count: int
    fields: list[FieldView]


def model_views(api: str, spec: Spec, provenance: Provenance) -> list[ModelView]:
    """Every model of ``spec``, its fields with the evidence that ``provenance`` holds for them."""
    evidence = _by_field(provenance)
    data = to_builtins(spec)
    return [_model(api, spec, data, name, model, evidence) for name, model in spec.models.items()]


def _by_field(provenance: Provenance) -> dict[tuple[str, str], dict[str, Evidence]]:
    """Return the evidence of each field (model and name), by the pointer it is at."""
    evidence: dict[tuple[str, str], dict[str, Evidence]] = {}
    for pointer, fact in provenance.items():
        parts = parsed(pointer)
        if len(parts) > 3 and parts[0] == "models" and parts[2] == "fields":
            evidence.setdefault((parts[1], parts[3]), {})[pointer] = fact
    return evidence


def _model(
    api: str,
    spec: Spec,
    data: Json,
    name: str,
    model: Model,
    evidence: Mapping[tuple[str, str], dict[str, Evidence]],
) -> ModelView:
    fields = [
        _field(api, spec, data, name, key, field, evidence.get((name, key), {})) for key, field in model.fields.items()
    ]
    docs = web_address(model.docs_url)
    return ModelView(anchor(api, "model", name), words(name), words(model.documented), docs, len(fields), fields)


def _field(
    api: str, spec: Spec, data: Json, model: str, name: str, field: Field, evidence: Mapping[str, Evidence]
) -> FieldView:
    linked = linked_model(spec, field)
    return FieldView(
        id=anchor(api, "field", model, name),
        name=words(name),
        type=words(_type_words(field)),
        notes=words(", ".join(_notes(field))),
        origin=words(field.origin.value),
        link=anchor(api, "model", linked) if linked else None,
        link_name=words(linked or ""),
        contested=any(entry.against for entry in evidence.values()),
        facts=[_fact(api, data, pointer, entry) for pointer, entry in evidence.items()],
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


def _fact(api: str, data: Json, pointer: str, evidence: Evidence) -> FactView:
    parts = parsed(pointer)
    named = "/".join(parts[4:]) or "field"
    sources = [_source(api, "from", evidence.source)]
    sources += [_source(api, "agrees", source) for source in evidence.agree]
    sources += [_source(api, f"lost, saying {_shown(source.value)}", source) for source in evidence.against]
    return FactView(words(named), words(_shown(_value(data, parts))), sources, words(evidence.settled))


def _value(data: Json, parts: Pointer) -> Json:
    try:
        return value_at(data, parts)
    except MissingError:
        return None


def _source(api: str, role: str, source: Source) -> SourceView:
    rule = RULES.get(source.rule)
    place = str(from_root(source.quote.place, api))
    says = rule.says if rule else ""
    return SourceView(words(role), words(place), words(source.quote.text), words(source.rule), words(says))


def _shown(value: Json) -> str:
    if value is msgspec.UNSET:
        return "something else"
    text = dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else text[:119] + "…"
