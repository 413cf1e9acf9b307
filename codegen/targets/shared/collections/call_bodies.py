"""Bodies: what a call sends in its body, in the form that API clients edit it in."""

from __future__ import annotations

from typing import Literal

import msgspec

from codegen.spec.model import Field, Operation, Request, Spec
from codegen.spec.record import Json
from codegen.spec.types import FieldType
from codegen.targets.shared.collections.request_values import body_text, form_text, header_value, slot
from codegen.targets.shared.collections.samples import Samples
from codegen.targets.shared.collections.values import one_item
from codegen.targets.shared.wire_forms import form_fields, wire_text

_USUAL = {"json_body": "application/json", "raw": ""}


class FormField(msgspec.Struct, frozen=True):
    """A field of a form; ``is_file``: a person chooses what it sends."""

    name: str
    value: str = ""
    is_file: bool = False
    sent: bool = True


class Body(msgspec.Struct, frozen=True):
    """What a call sends. ``media`` is empty where clients set the header themselves; ``text`` is all of a json or a
    text, ``fields`` are those of a form or a multipart body.
    """

    kind: Literal["json", "text", "form", "multipart", "file"]
    media: str = ""
    text: str = ""
    fields: list[FormField] = []


def body_of(spec: Spec, samples: Samples, operation: Operation) -> Body | None:
    """Return the body of ``operation``, None for a call that has none."""
    request = operation.request
    if request is None or request.style == "query_assignments":
        return None
    media = header_value(request.media or "") or _USUAL.get(request.style, "")
    links = samples.links(operation)
    model = spec.models.get(request.shape.ref or "")
    fields = model.fields if model else {}
    match request.style:
        case "json_body":
            are_texts = {variable: fields[wire].type is FieldType.STRING for wire, variable in links.items()}
            return Body("json", media, body_text(samples.body(operation), are_texts))
        case "form":
            return Body("form", fields=_fields(_filled(spec, samples.body(operation), fields), {}, links))
        case "multipart":
            return Body("multipart", fields=_fields(_filled(spec, samples.body(operation), fields), fields, links))
        case "raw" if request.shape.type is FieldType.FILE:
            return Body("file", media)
        case "raw":
            return Body("text", media or "text/plain", _text(request))


def _filled(spec: Spec, value: Json, fields: dict[str, Field]) -> Json:
    """Return ``value`` with an item in each list that must be there."""
    if not isinstance(value, dict):
        return value
    empty = [name for name, held in value.items() if held == [] and name in fields and fields[name].required]
    return value | {name: one_item(spec, fields[name]) for name in empty}


def _fields(value: Json, fields: dict[str, Field], links: dict[str, str]) -> list[FormField]:
    """Return the fields of a form that sends ``value``; what leads to another record names the variable with its key.

    ``fields`` are those of a body that may have files.
    """
    files = {name: field for name, field in fields.items() if _is_file(field)}
    body_fields = [
        FormField(form_text(name), slot(text) if links.get(name) == text else form_text(text))
        for name, text in (form_fields(value) if isinstance(value, dict) else [])
        if name.partition("[")[0] not in files
    ]
    chosen = [FormField(form_text(name), is_file=True, sent=bool(field.required)) for name, field in files.items()]
    return [field for field in [*body_fields, *chosen] if field.name]


def _is_file(field: Field) -> bool:
    items = field.items.type if field.items is not None else None
    return FieldType.FILE in (field.type, items)


def _text(request: Request) -> str:
    value = request.examples[0].value if request.examples else "Example"
    return form_text(wire_text(value)) or "Example"
