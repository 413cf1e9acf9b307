"""Writes that travel as assignments in a query parameter: the grammar in one sentence, examples, what goes in.

OpenAPI has no word for a value like this. The parameter is a string, as generators need it; JSON Schema's own
``contentSchema`` says which record is spelled in it.
"""

from __future__ import annotations

from codegen.spec.conventions import Write
from codegen.spec.model import Model, Operation, Spec
from codegen.targets.encoders.commonmark import code_span, sentence
from codegen.targets.openapi.components import Components
from codegen.targets.openapi.sharing import Shared
from codegen.targets.shared.assignments import grammar, spell
from codegen.targets.shared.call_names import camel
from codegen.targets.shared.names import pascal
from codegen.targets.shared.schema_names import NamePool
from codegen.targets.shared.schemas import Data, mode_of, sendable

MEDIA_TYPE = "application/x-assignments"
_SHOWN = 3  # fields of an example made of the fields' own examples


def write_parameter(spec: Spec, components: Components, operation: Operation) -> Shared | None:
    """Return the query parameter that carries what ``operation`` writes, or None when it writes otherwise or
    nothing.
    """
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


def _examples(write: Write, operation: Operation, model: Model | None) -> Data:
    """Return the documented records, spelled; without any, one of the documented values of single fields."""
    assert operation.request is not None  # noqa: S101 - for mypy: the caller has checked it
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
    """Return a single example as ``example``, as other parameters have theirs: pages draw no ``examples`` of a
    parameter.
    """
    (first, *others) = examples.values()
    return {"examples": examples} if others else {"example": first["value"]}


def component_key(name: str) -> str:
    """Return a documented name as a key of ``examples``: letters and digits alone, the first one small."""
    return camel(name.replace("'", ""), 60)
