"""Bodies of requests and answers: the media type each has, and how a form spells what is nested in it."""

from __future__ import annotations

from typing import assert_never

from codegen.spec.model import Operation, Request, Response, Shape, Spec
from codegen.spec.types import FieldType
from codegen.targets.encoders.commonmark import code_span, sentence
from codegen.targets.openapi.components import Components
from codegen.targets.openapi.examples import documented
from codegen.targets.shared.schema_names import Mode
from codegen.targets.shared.schemas import FILE, Data, mode_of, sendable

JSON = "application/json"
_NESTED = (FieldType.ARRAY, FieldType.MAP, FieldType.OBJECT)


class Bodies:
    """Lowers the bodies that the calls of one spec send."""

    def __init__(self, spec: Spec, components: Components) -> None:
        self._spec = spec
        self._components = components

    def of(self, operation: Operation, request: Request, name: str) -> Data:
        """Return the body of ``operation``; ``name`` is its operation id, for examples that become components."""
        mode = mode_of(operation.action, request.partial)
        schema = self._components.shape(request.shape, mode, record=operation.documented == "index")
        content: Data = {"schema": schema}
        if request.examples:
            content["examples"] = documented(name, request.examples)
        nested = self._nested(request.shape, mode) if request.style == "form" else []
        if nested:
            content["encoding"] = {field: {"style": "deepObject", "explode": True} for field in nested}
        description = _description(request) + (_SPELLED if nested else "")
        return {
            "description": description,
            "required": request.required,
            "content": {media_of_request(request): content},
        }

    def _nested(self, shape: Shape, mode: Mode) -> list[str]:
        """Return the fields of a form that hold more than one value."""
        model = self._spec.models.get(shape.ref or "")
        fields = model.fields if model else {}
        return [wire for wire, field in fields.items() if sendable(field, mode) and field.type in _NESTED]


_SPELLED = f" What is inside a field is named {code_span('field[inner]')}, an item of a list {code_span('field[]')}."


def _description(request: Request) -> str:
    kept = " Fields that are left out keep their values." if request.partial else ""
    ours = "The content to send." if request.style == "raw" else "The record to send."
    return (sentence(request.description) if request.description else ours) + kept


def media_of_request(request: Request) -> str:
    """Return the media type of a body: the documented one, else the usual one of its style."""
    if request.media is not None:
        return request.media
    match request.style:
        case "json_body" | "query_assignments":
            return JSON
        case "form":
            return "application/x-www-form-urlencoded"
        case "multipart":
            return "multipart/form-data"
        case "raw":
            return "text/plain" if request.shape.type is FieldType.STRING else "application/octet-stream"
        case _:
            assert_never(request.style)


def media_of_answer(response: Response) -> str:
    """Return the media type of an answer's body: the documented one, else the usual one of its kind."""
    if response.media is not None:
        return response.media
    return {"text": "text/plain", "binary": "application/octet-stream"}.get(response.body, JSON)


def plain_schema(response: Response) -> Data | None:
    """Return the schema of a body that is no JSON and has no shape; None of any other."""
    if response.shape is not None:
        return None
    return {"text": {"type": "string"}, "binary": dict(FILE)}.get(response.body)
