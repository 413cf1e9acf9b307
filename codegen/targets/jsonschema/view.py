"""Which schema files an API has, and what each holds, as plain data."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.spec.model import Model, Shape, Spec
from codegen.spec.types import Action
from codegen.targets.encoders.data import words
from codegen.targets.schema_names import Mode, schema_names
from codegen.targets.schemas import Data, Dialect, Lowering, mode_of
from codegen.targets.web_addresses import web_address

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema_files(spec: Spec) -> dict[str, Data]:
    """Every schema of ``spec`` by file name, models in the spec's order.

    A model that travels both ways has one to read, and those to send that some call sends; what is inside a sent
    record has one too.
    """
    names = schema_names(spec)
    needed = dict.fromkeys(_needed(spec))

    def refer(model: str, mode: Mode) -> str:
        needed[model, mode] = None
        return f"{names[model, mode]}.json"

    lowering = Lowering(spec, Dialect(refer, words, hints=False))
    built: dict[tuple[str, Mode], Data] = {}
    while missing := [part for part in needed if part not in built]:
        for model, mode in missing:
            head = _head(names[model, mode], model, spec.models[model], mode)
            built[model, mode] = head | lowering.model(model, mode)
    ordered = [(model, mode) for model in spec.models for mode in Mode if (model, mode) in built]
    return {f"{names[part]}.json": built[part] for part in ordered}


def _needed(spec: Spec) -> Iterator[tuple[str, Mode]]:
    for name, model in spec.models.items():
        yield name, Mode.CREATE if model.direction == "request" else Mode.READ
    for operation in spec.operations.values():
        if operation.request is not None:
            mode = mode_of(operation.action, operation.request.partial)
            yield from ((name, mode) for name in _models_in(operation.request.shape, spec))
        if operation.action in (Action.CREATE, Action.UPDATE):
            mode = mode_of(operation.action, partial=False)
            yield from ((name, mode) for name, one in spec.models.items() if _is_sent(one, operation.resource))


def _is_sent(model: Model, resource: str) -> bool:
    return model.resource == resource and model.direction != "response"


def _models_in(shape: Shape, spec: Spec) -> Iterator[str]:
    inner: Shape | None = shape
    while inner is not None:
        if inner.ref is not None and inner.ref in spec.models:
            yield inner.ref
        inner = inner.items


def _head(name: str, model_name: str, model: Model, mode: Mode) -> Data:
    purpose = {
        Mode.READ: "as the API answers it; further fields may come",
        Mode.CREATE: "to create: what may be sent, and what must be",
        Mode.UPDATE: "to change: what may be sent, none of it required",
    }
    what = f"A record of {model.resource}" if model.resource else model_name
    described = f"{words(model.description)}\n\n" if model.description else ""
    head: Data = {"$schema": DRAFT, "$id": f"{name}.json", "title": name}
    head["description"] = f"{described}{what} {purpose[mode]}."
    if model.docs_url and (url := web_address(model.docs_url)):
        head["$comment"] = f"Documented at {url}"
    return head
