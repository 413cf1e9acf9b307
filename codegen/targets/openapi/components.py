"""The document's schemas: which models are needed in which mode, the envelopes around them, errors, open records.

Referring to a schema is what puts it into the document, so nothing is there that nothing uses, except models
that no call shows: what the documentation says is not lost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from codegen.spec.auth import TokenExchange
from codegen.spec.conventions import Envelope, Pagination
from codegen.spec.model import Model, Operation, Request, Shape, Spec
from codegen.spec.types import FieldType, Origin
from codegen.targets.encoders.commonmark import code_span, inert, inert_line, sentence
from codegen.targets.openapi.error_body import error_keys, errors_described, errors_in_words
from codegen.targets.openapi.incomplete import Gaps
from codegen.targets.openapi.origins import origin_once
from codegen.targets.openapi.sharing import FROM_SETTINGS
from codegen.targets.openapi.written_alike import written_alike
from codegen.targets.shared.names import pascal
from codegen.targets.shared.schema_names import ERROR_BODY, Mode, NamePool, schema_names
from codegen.targets.shared.schemas import Data, Dialect, SchemaLowering, mode_of, sendable
from codegen.targets.shared.sent_models import models_of_updates
from codegen.targets.shared.web_addresses import web_address
from codegen.targets.shared.wording import capital, joined, noun_of, thing

_PREFIX = "#/components/schemas/"
_OPEN = "OpenRecord"
_ITEM = "an item of a body"


class Written(msgspec.Struct, frozen=True):
    """What a call writes as assignments: the schema, the mode it is of, and all calls that write this schema."""

    schema: Data
    mode: Mode
    calls: list[Operation]


class Components:
    """Collects the schemas that a document refers to."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._names = schema_names(spec)
        self._pool = NamePool(self._names.values())
        self._gaps = Gaps(spec)
        self._of_updates = models_of_updates(spec)
        self._alike = written_alike(spec)
        self._needed: dict[tuple[str, Mode], None] = {}
        self._others: dict[str, tuple[str, Data]] = {}
        requests = [operation.request for operation in spec.operations.values() if operation.request]
        self._sent = {key for request in requests for example in request.examples for key in keys_of(example.value)}
        self.lowering = SchemaLowering(spec, Dialect(self._refer, inert, hints=True))

    def names(self) -> list[str]:
        """Every name that a schema has or may get, so that other components take other ones."""
        return [*self._names.values(), *(name for name, _ in self._others.values())]

    def _refer(self, model: str, mode: Mode) -> str:
        self._needed[model, mode] = None
        return _PREFIX + self._names[model, mode]

    def shape(self, shape: Shape, mode: Mode, *, record: bool = False) -> Data:
        """Return the schema of ``shape``; where a ``record`` is expected and none is documented, an open one."""
        if record and shape.type is FieldType.ANY:
            return self._other(_OPEN, _OPEN, _open_record)
        schema = self.lowering.shape(shape, mode)
        # Some generators write code that does not load for an unnamed record in a list of a body.
        if schema.get("items") == {"type": "object"}:
            schema["items"] = self._other(_ITEM, _OPEN, _open_item)
        return schema

    def written(self, operation: Operation, request: Request) -> Written:
        """Return what ``operation`` writes as assignments: one schema for all calls where the same may be sent."""
        calls = self._alike.get(request.shape.ref or "", [operation])
        mode = mode_of(operation.action, request.partial)
        if len(calls) > 1:
            mode = Mode.CREATE
        return Written(self.shape(request.shape, mode, record=True), mode, calls)

    def envelope(self, key: str, shape: Shape) -> Data:
        """Return the envelope ``key`` around records of ``shape``, as a schema of its own."""
        name = self._names.get((shape.ref or "", Mode.READ), "Open") + pascal(key).rstrip("_")
        convention = self._spec.conventions.envelopes.get(key)
        records = self.shape(shape, Mode.READ, record=True)
        if convention is None:
            return {"type": "object"}
        return self._other(f"{key} {records}", name, lambda: self._envelope(convention, records))

    def _envelope(self, envelope: Envelope, records: Data) -> Data:
        properties: Data = {}
        for name, key in envelope.keys.items():
            properties[name] = self.lowering.shape(Shape(type=key.type), Mode.READ)
            if meaning := _meaning(key.role, self._spec.conventions.pagination):
                properties[name]["description"] = meaning
            if key.example is not None:
                properties[name]["examples"] = [key.example]
            properties[name]["x-origin"] = FROM_SETTINGS
        properties[envelope.records] = {"type": "array", "items": records, "x-origin": FROM_SETTINGS}
        required = [*(name for name, key in envelope.keys.items() if key.required), envelope.records]
        about = f"The envelope of an answer: its records are under {code_span(envelope.records)}."
        return {"type": "object", "description": about, "required": required, "properties": properties}

    def error(self) -> Data | None:
        """Return the schema of an error's body, if the API has one: its model, or what the error convention names."""
        convention = self._spec.conventions.errors
        if convention is None or convention.kind == "none":
            return None
        if convention.model in self._spec.models:
            return {"$ref": self._refer(str(convention.model), Mode.READ)}
        return self._other("an error", ERROR_BODY, self._error)

    def answer(self, model: str | None, build: Callable[[], Data]) -> Data:
        """Return the schema of a token's answer: its model, or what ``build`` makes of the keys that are known."""
        if model is not None and model in self._spec.models:
            return {"$ref": self._refer(model, Mode.READ)}
        return self._other("a token", "TokenAnswer", build)

    def _error(self) -> Data:
        """Keys without a model: their roles are known, their types beyond the words for people are not."""
        convention = self._spec.conventions.errors
        assert convention is not None  # noqa: S101 - for mypy: the caller has checked it
        origin = {"x-origin": FROM_SETTINGS}
        keys = error_keys(convention)
        typed = {key: dict(origin) if role == "code" else {"type": "string", **origin} for role, key in keys.items()}
        schema: Data = {"type": "object", "description": errors_in_words(self._spec), "properties": typed}
        return errors_described(schema, self._spec)

    def _other(self, identity: str, name: str, build: Callable[[], Data]) -> Data:
        if identity not in self._others:
            self._others[identity] = (self._pool.take(name), build())
        return {"$ref": _PREFIX + self._others[identity][0]}

    def all(self) -> Data:
        """Every schema needed so far and those they need: models in the spec's order, then what is around them."""
        built: dict[tuple[str, Mode], Data] = {}
        self._need_the_unused()
        while missing := [part for part in self._needed if part not in built]:
            built.update({(name, mode): self._model(name, mode) for name, mode in missing})
        ordered = [(model, mode) for model in self._spec.models for mode in Mode if (model, mode) in built]
        schemas = {self._names[part]: built[part] for part in ordered} | dict(self._others.values())
        return {name: origin_once(schema) for name, schema in schemas.items()}

    def _need_the_unused(self) -> None:
        for name, model in self._spec.models.items():
            if not any((name, mode) in self._needed for mode in Mode):
                self._needed[name, Mode.CREATE if model.direction == "request" else Mode.READ] = None

    def _page_of(self, model: Model) -> str | None:
        """Return the model's page, else the page that describes calls on its resource, else where the documentation
        starts.

        A model of no resource is described by the calls that carry it: where one page describes all calls, by that one.
        """
        calls = self._spec.operations.values()
        own = [call for call in calls if call.resource == model.resource]
        pages = [operation.docs_url for operation in sorted(own, key=lambda operation: operation.documented != "page")]
        if model.resource is None and len({call.docs_url for call in calls}) == 1:
            pages = [call.docs_url for call in calls]
        addresses = (web_address(page) for page in (model.docs_url, *pages, self._spec.api.docs_url) if page)
        return next((page for page in addresses if page), None)

    def _role(self, name: str, model: Model) -> str | None:
        """Return what a record is by the API's rules, where no page says it."""
        errors = self._spec.conventions.errors
        if model.description is None and errors is not None and name == errors.model:
            return errors_in_words(self._spec)
        exchanges = [
            token_exchange.answer_model
            for token_exchange in self._spec.auth
            if isinstance(token_exchange, TokenExchange)
        ]
        return "The answer of the token exchange." if model.description is None and name in exchanges else None

    def _only_answered(self, model: Model, mode: Mode) -> list[str]:
        """Fields to send that examples of answers alone show: no page says about these that they may be sent."""
        if mode is Mode.READ or model.direction != "both":
            return []
        shown = {
            wire: field for wire, field in model.fields.items() if sendable(field, mode) and wire not in self._sent
        }
        return [wire for wire, field in shown.items() if field.writeable is None and field.origin is Origin.EXAMPLE]

    def _described(self, name: str, model: Model, mode: Mode) -> str:
        """Describe a schema; one that calls create and change alike write says so."""
        alike = mode is Mode.CREATE and name in self._alike and (name, Mode.UPDATE) not in self._needed
        only_answered, whole = self._only_answered(model, mode), name in self._of_updates
        return _about(name, model, mode, _may_be_sent(model, mode, only_answered, whole=whole, alike=alike))

    def _model(self, name: str, mode: Mode) -> Data:
        model = self._spec.models[name]
        about = self._role(name, model) or self._described(name, model, mode)
        schema: Data = {"type": "object", "description": about}
        if url := self._page_of(model):
            schema["externalDocs"] = {"url": url, "description": "Page"}
        if model.documented != "page":
            schema["x-documented"] = model.documented
        if not model.complete:
            schema["x-complete"] = False
        schema |= self._gaps.of("models", name)
        schema |= self.lowering.model(name, mode)
        errors = self._spec.conventions.errors
        return errors_described(schema, self._spec) if errors and name == errors.model else schema


def _about(name: str, model: Model, mode: Mode, may_be_sent: str) -> str:
    """Return what the schema is, in the page's words where it has some; in our own, what may be sent of it."""
    what = inert_line(noun_of(model.resource).singular if model.resource else thing(name))
    opening = {
        Mode.READ: f"{capital(what)} as the API returns it.",
        Mode.CREATE: f"{capital(what)} to create",
        Mode.UPDATE: f"Changes to {what}",
    }[mode]
    ours = opening if mode is Mode.READ else f"{opening}{may_be_sent}"
    if model.description is None:
        return ours
    described = sentence(model.description)
    return described if mode is Mode.READ else f"{described}\n\n{ours}"


def _may_be_sent(model: Model, mode: Mode, only_answered: list[str], *, whole: bool, alike: bool) -> str:
    """How a sentence about a schema to send ends: whether what it holds is known to be sendable."""
    changed = " or change" if alike else ""
    if only_answered and all(wire in only_answered for wire, field in model.fields.items() if sendable(field, mode)):
        return f"{changed}. No page says which fields may be sent: these are the ones that examples of answers show."
    optional = alike or (mode is Mode.UPDATE and not whole)
    said = f"{changed}: the fields that may be sent{', none of them required' if optional else ''}."
    if not only_answered:
        return said
    shown = joined([code_span(wire) for wire in only_answered])
    return f"{said} Examples of answers alone show {shown}."


def _meaning(role: str | None, pagination: list[Pagination]) -> str | None:
    cursor = next((way.parameter for way in pagination if way.kind == "cursor"), None)
    if role == "next" and cursor:
        return f"Where the next page starts: send it as {code_span(cursor)}. Missing on the last page."
    return "Which of all records these are: first, last and total." if role == "range" else None


def _open_record() -> Data:
    return _open_item() | {"x-documented": "index"}


def _open_item() -> Data:
    return {"type": "object", "description": "A record whose fields are not documented.", "additionalProperties": True}


def keys_of(data: Any) -> Iterator[str]:
    """Every key of every object in ``data``, at any depth."""
    if isinstance(data, dict):
        yield from data
    for inner in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from keys_of(inner)
