"""Which schema files an API has, and what each holds, as plain data."""

from __future__ import annotations

from codegen.spec.model import Model, Spec, responses_of
from codegen.spec.references import reached
from codegen.targets.encoders.data import words
from codegen.targets.shared.schema_names import Mode, schema_names
from codegen.targets.shared.schemas import Data, Dialect, SchemaLowering, mode_of, sendable
from codegen.targets.shared.sent_models import models_of_updates
from codegen.targets.shared.web_addresses import web_address

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema_files(spec: Spec) -> dict[str, Data]:
    """Every schema of ``spec`` by file name, models in the spec's order.

    A model has one to read unless it is only sent, and one for each way in which a call sends it. A model that no call
    carries has all that its fields allow, for the documentation describes it all the same.
    """
    names = schema_names(spec)
    modes = _modes_of_calls(spec)
    needed = dict.fromkeys(
        (name, mode)
        for name, model in spec.models.items()
        for mode in Mode
        if _has(model, mode) and mode in modes.get(name, Mode)
    )

    def refer(model: str, mode: Mode) -> str:
        needed[model, mode] = None
        return f"{names[model, mode]}.json"

    lowering = SchemaLowering(spec, Dialect(refer, words, hints=False))
    whole_updates = models_of_updates(spec)
    built: dict[tuple[str, Mode], Data] = {}
    while missing := [part for part in needed if part not in built]:
        for model, mode in missing:
            head = _head(names[model, mode], model, spec.models[model], mode, whole=model in whole_updates)
            built[model, mode] = head | lowering.model(model, mode)
    ordered = [(model, mode) for model in spec.models for mode in Mode if (model, mode) in built]
    return {f"{names[part]}.json": built[part] for part in ordered}


def _modes_of_calls(spec: Spec) -> dict[str, set[Mode]]:
    """Return the ways in which calls carry each model; nothing of a model that no call carries."""
    modes: dict[str, set[Mode]] = {}
    for operation in spec.operations.values():
        request = operation.request
        answers = [response.shape for response in responses_of(spec, operation).values() if response.shape]
        carried = [(Mode.READ, answers)]
        if request is not None:
            carried.append((mode_of(operation.action, request.partial), [request.shape]))
        for mode, shapes in carried:
            for name in reached(spec, shapes):
                modes.setdefault(name, {Mode.READ}).add(mode)
    return modes


def _has(model: Model, mode: Mode) -> bool:
    if mode is Mode.READ:
        return model.direction != "request"
    return model.direction != "response" and any(sendable(field, mode) for field in model.fields.values())


def _head(name: str, model_name: str, model: Model, mode: Mode, *, whole: bool) -> Data:
    purpose = {
        Mode.READ: "as the API answers it; further fields may come",
        Mode.CREATE: "to create: what may be sent, and what must be",
        Mode.UPDATE: "to change: what may be sent, " + ("and what must be" if whole else "none of it required"),
    }
    what = f"A record of {model.resource}" if model.resource else model_name
    described = f"{words(model.description)}\n\n" if model.description else ""
    head: Data = {"$schema": DRAFT, "$id": f"{name}.json", "title": name}
    head["description"] = f"{described}{what} {purpose[mode]}."
    if model.docs_url and (url := web_address(model.docs_url)):
        head["$comment"] = f"Documented at {url}"
    return head
