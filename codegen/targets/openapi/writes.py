"""Writes that travel as assignments in a query parameter: the grammar in one sentence, examples, what goes in.

OpenAPI has no word for such a value. The parameter is a string, as generators need it; JSON Schema's own
``contentSchema`` says which record is spelled in it.
"""

from __future__ import annotations

from typing import Any

from codegen.spec.conventions import Write
from codegen.spec.model import Field, Model, Operation, Spec
from codegen.spec.types import FieldType
from codegen.targets.encoders.commonmark import code_span, sentence
from codegen.targets.naming import pascal
from codegen.targets.openapi.components import Components
from codegen.targets.openapi.names import camel
from codegen.targets.openapi.sharing import Shared
from codegen.targets.openapi.wording import joined
from codegen.targets.schema_names import NamePool
from codegen.targets.schemas import Data, mode_of, sendable

MEDIA_TYPE = "application/x-assignments"
_SHOWN = 3  # fields of an example made of the fields' own examples


def write_parameter(spec: Spec, components: Components, operation: Operation) -> Shared | None:
    """The query parameter that carries what ``operation`` writes, or None when it writes otherwise or nothing."""
    write, request = spec.conventions.write, operation.request
    if request is None or write is None or write.parameter is None or request.style != "query_assignments":
        return None
    mode = mode_of(operation.action, request.partial)
    description = grammar(write)
    if request.description:
        description = f"{sentence(request.description)}\n\n{description}"
    content = components.shape(request.shape, mode, record=True)
    model = spec.models.get(request.shape.ref or "")
    if model is not None and "$ref" in content:  # readers of pages and of generated code see no contentSchema
        description += f" The fields are those of {code_span(content['$ref'].rpartition('/')[2])}."
    schema = {"type": "string", "minLength": 1, "contentMediaType": MEDIA_TYPE, "contentSchema": content}
    data: Data = {"name": write.parameter, "in": "query", "description": description, "required": request.required}
    data["schema"] = schema
    if examples := _examples(write, operation, model):
        data |= _shown(examples)
    return Shared("parameters", f"{pascal(write.parameter).rstrip('_')}Assignments", data)


def grammar(write: Write) -> str:
    """How a record is spelled, in a sentence or two of CommonMark."""
    separator = write.separator or ","
    parts = [f"What to set: {code_span('name=value')} for each field, joined by {code_span(separator)}."]
    if write.quote and write.quoted:
        kinds = joined([kind.value for kind in write.quoted])
        inside = f", where {code_span(write.quote_escape)} spells the quote itself" if write.quote_escape else ""
        parts.append(f"Values of type {kinds} stand between {code_span(write.quote)}{inside}.")
    if write.true and write.false:
        parts.append(f"Booleans are {code_span(write.true)} and {code_span(write.false)}.")
    return " ".join(parts)


def _examples(write: Write, operation: Operation, model: Model | None) -> Data:
    """The documented records, spelled; without any, one of the documented values of single fields."""
    assert operation.request is not None  # noqa: S101 - told to mypy: the caller looked
    fields = model.fields if model else {}
    examples: Data = {}
    pool = NamePool()
    for example in operation.request.examples:
        if (spelled := spell(write, fields, example.value)) is not None:
            examples[pool.take(component_key(example.name))] = {"value": spelled}
    mode = mode_of(operation.action, operation.request.partial)
    known = {wire: field.example for wire, field in fields.items() if sendable(field, mode)}
    record = {wire: value for wire, value in known.items() if value is not None}
    if not examples and (spelled := spell(write, fields, dict(list(record.items())[:_SHOWN]))):
        examples["fields"] = {"value": spelled}
    return examples


def _shown(examples: Data) -> Data:
    """A single example as ``example``, as other parameters have theirs: pages draw no ``examples`` of a parameter."""
    (first, *others) = examples.values()
    return {"examples": examples} if others else {"example": first["value"]}


def component_key(name: str) -> str:
    """A documented name as a key of ``examples``: letters and digits alone, the first one small."""
    return camel(name.replace("'", ""), 60)


def spell(write: Write, fields: dict[str, Field], record: Any) -> str | None:
    """``record`` as assignments, before percent-encoding; None when it holds what cannot be spelled so."""
    if isinstance(record, str):
        return record or None
    if not isinstance(record, dict):
        return None
    parts = []
    for name, value in record.items():
        field = fields.get(name)
        spelled = _value(write, field.type if field else None, value)
        if spelled is None:
            return None
        parts.append(f"{name}={spelled}")
    return (write.separator or ",").join(parts)


def _value(write: Write, kind: FieldType | None, value: Any) -> str | None:
    match value:
        case bool():
            return write.true if value else write.false
        case str():
            quoted = kind is None or kind in write.quoted
            quote = write.quote or ""
            inner = value.replace(quote, write.quote_escape) if quote and write.quote_escape else value
            return f"{quote}{inner}{quote}" if quoted else value
        case int() | float():
            return str(value)
        case _:
            return None
