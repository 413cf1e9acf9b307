"""Writes that travel as assignments in a query parameter: the grammar in one sentence, examples, what goes in.

OpenAPI has no word for a value like this. The parameter is a string, as generators need it; JSON Schema's own
``contentSchema`` says which record is spelled in it.
"""

from __future__ import annotations

from codegen.spec.conventions import Write
from codegen.spec.model import Model, Operation, Spec
from codegen.targets.encoders.commonmark import code_span, sentence
from codegen.targets.openapi.components import Components
from codegen.targets.openapi.sample_records import sample_record
from codegen.targets.openapi.sharing import Shared
from codegen.targets.shared.assignments import fields_in_words, grammar, pattern_of, spell
from codegen.targets.shared.call_names import camel
from codegen.targets.shared.names import pascal
from codegen.targets.shared.schema_names import NamePool
from codegen.targets.shared.schemas import Data, mode_of

MEDIA_TYPE = "application/x-assignments"


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
        description += f" The fields are those of {code_span(content['$ref'].rpartition('/')[2])}"
        description += f":\n\n{fields_in_words(model, mode)}"
    schema = {"type": "string", "minLength": 1, "pattern": pattern_of(write), "contentMediaType": MEDIA_TYPE}
    schema["contentSchema"] = content
    data: Data = {"name": write.parameter, "in": "query", "description": description, "required": request.required}
    data["schema"] = schema
    if examples := _examples(spec, write, operation, model):
        data |= _shown(examples)
    return Shared("parameters", f"{pascal(write.parameter).rstrip('_')}Assignments", data)


def _examples(spec: Spec, write: Write, operation: Operation, model: Model | None) -> Data:
    """Return the documented records, spelled; without any, one of documented values."""
    assert operation.request is not None  # noqa: S101 - for mypy: the caller has checked it
    fields = model.fields if model else {}
    examples: Data = {}
    pool = NamePool()
    for example in operation.request.examples:
        if (spelled := spell(write, fields, example.value)) is not None:
            examples[pool.take(component_key(example.name))] = {"value": spelled}
    mode = mode_of(operation.action, operation.request.partial)
    if not examples and model is not None:
        spelled = spell(write, fields, sample_record(spec, operation, model, mode))
        examples |= {"fields": {"value": spelled}} if spelled else {}
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
