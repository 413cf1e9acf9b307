"""Writes that travel as assignments in a query parameter: the grammar in one sentence, examples, what goes in.

OpenAPI has no word for a value like this. The parameter is a string, as generators need it; JSON Schema's own
``contentSchema`` says which record is spelled in it.
"""

from __future__ import annotations

from codegen.spec.conventions import Write
from codegen.spec.model import Model, Operation, Spec
from codegen.targets.encoders.commonmark import code_span, sentence
from codegen.targets.openapi.components import Components, Written
from codegen.targets.openapi.sample_records import sample_record
from codegen.targets.openapi.sharing import Shared
from codegen.targets.shared.assignments import fields_in_words, grammar, pattern_of, spell
from codegen.targets.shared.call_names import camel
from codegen.targets.shared.names import pascal
from codegen.targets.shared.schema_names import NamePool
from codegen.targets.shared.schemas import Data

MEDIA_TYPE = "application/x-assignments"


def write_parameter(spec: Spec, components: Components, operation: Operation) -> Shared | None:
    """Return the query parameter that carries what ``operation`` writes, or None when it writes otherwise or
    nothing.
    """
    write, request = spec.conventions.write, operation.request
    if request is None or write is None or write.parameter is None or request.style != "query_assignments":
        return None
    written = components.written(operation, request)
    description = grammar(write)
    if request.description:
        description = f"{sentence(request.description)}\n\n{description}"
    model = spec.models.get(request.shape.ref or "")
    if model is not None and "$ref" in written.schema:  # readers of pages and of generated code see no contentSchema
        name = written.schema["$ref"].rpartition("/")[2]
        description += f" The fields of {code_span(name)}: {fields_in_words(model, written.mode)}"
    schema: Data = {"type": "string", "pattern": pattern_of(write), "contentMediaType": MEDIA_TYPE}
    schema["contentSchema"] = written.schema
    data: Data = {"name": write.parameter, "in": "query", "description": description, "required": request.required}
    data["schema"] = schema
    if examples := _examples(spec, write, written, model):
        data |= _shown(examples)
    return Shared("parameters", f"{pascal(request.shape.ref or write.parameter).rstrip('_')}Assignments", data)


def _examples(spec: Spec, write: Write, written: Written, model: Model | None) -> Data:
    """Return the documented records, spelled; without any, one of documented values."""
    fields = model.fields if model else {}
    examples: Data = {}
    pool = NamePool()
    for example in (example for call in written.calls if call.request for example in call.request.examples):
        if (spelled := spell(write, fields, example.value)) is not None:
            examples[pool.take(component_key(example.name))] = {"value": spelled}
    if not examples and model is not None:
        spelled = spell(write, fields, sample_record(spec, written.calls[0], model, written.mode))
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
