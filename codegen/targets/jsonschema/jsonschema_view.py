"""Which schema files an API has, and what each holds, as plain data."""

from __future__ import annotations

from codegen.spec.model import Model, Spec
from codegen.targets.encoders.data import words
from codegen.targets.shared.schema_names import Mode, schema_names
from codegen.targets.shared.schemas import Data, Dialect, SchemaLowering, sendable
from codegen.targets.shared.web_addresses import web_address

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema_files(spec: Spec) -> dict[str, Data]:
    """Every schema of ``spec`` by file name, models in the spec's order.

    A model has one to read unless it is only sent, and those to send by which something of it may be sent: the same
    as there are checks in the emitted validators. What is inside a sent record has one too.
    """
    names = schema_names(spec)
    needed = dict.fromkeys((name, mode) for name, model in spec.models.items() for mode in Mode if _has(model, mode))

    def refer(model: str, mode: Mode) -> str:
        needed[model, mode] = None
        return f"{names[model, mode]}.json"

    lowering = SchemaLowering(spec, Dialect(refer, words, hints=False))
    built: dict[tuple[str, Mode], Data] = {}
    while missing := [part for part in needed if part not in built]:
        for model, mode in missing:
            head = _head(names[model, mode], model, spec.models[model], mode)
            built[model, mode] = head | lowering.model(model, mode)
    ordered = [(model, mode) for model in spec.models for mode in Mode if (model, mode) in built]
    return {f"{names[part]}.json": built[part] for part in ordered}


def _has(model: Model, mode: Mode) -> bool:
    if mode is Mode.READ:
        return model.direction != "request"
    return model.direction != "response" and any(sendable(field, mode) for field in model.fields.values())


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
