"""From a pointer into the document back to the spec's: what a problem of the document is about."""

from __future__ import annotations

from typing import Any

from codegen.lint.problem import inside, resolved
from codegen.spec.model import Spec
from codegen.spec.pointers import Pointer, written
from codegen.targets.openapi.examples import ErrorExamples
from codegen.targets.openapi.security import Security
from codegen.targets.openapi.servers import TOKEN_OPERATION
from codegen.targets.shared.call_names import call_names
from codegen.targets.shared.listings import equal_fields, listed_model
from codegen.targets.shared.schema_names import schema_names

_FURTHEST = 10  # users of users; a chain that is longer goes in a circle


class Origins:
    """Leads from one document to the spec that it was made of."""

    def __init__(self, spec: Spec, document: Any) -> None:
        self._spec, self._document = spec, document
        self._calls = {name: key for key, name in call_names(spec, TOKEN_OPERATION).operation_ids.items()}
        self._by_path = {(operation.method.lower(), operation.path): key for key, operation in spec.operations.items()}
        self._models = {name: model for (model, _), name in schema_names(spec).items()}
        self._schemes: dict[str, Pointer] = {name: ("auth", str(at)) for name, at in Security(spec).entries().items()}
        self._errors = {name: str(number) for number, name in enumerate(ErrorExamples(spec).names())}
        self._users: dict[str, Pointer] | None = None

    def of(self, at: Pointer, far: int = 0) -> Pointer:
        """Return the spec's pointer for the document's; the nearest that is known, and the API itself without any."""
        match at:
            case ("paths", path, method, *rest):
                return self._in_call(path, method, rest)
            case ("paths", path):
                method = next(iter(self._document["paths"].get(path, {})), "")
                return self._in_call(path, method, [])
            case ("components", section, name, *rest):
                return self._in_component(section, name, rest, far)
            case ("security", *_):
                return ("auth",)
            case ("servers", *_):
                return ("servers",)
            case ("tags", number, *_):
                return self._in_tag(self._document["tags"][int(number)]["name"])
            case ("info", key, *_):
                return ("api", key)
            case _:
                return ("api",)

    def _in_call(self, path: str, method: str, rest: list[str]) -> Pointer:
        call = self._document["paths"].get(path, {}).get(method, {})
        key = self._calls.get(call.get("operationId", "")) or self._by_path.get((method, path))
        if key is None:
            return ("auth",)  # the one call that no page lists: the exchange of a token
        operation = self._spec.operations[key]
        base: Pointer = ("operations", key)
        match rest:
            case ["parameters", number, *_]:
                return self._parameter(key, resolved(self._document, call["parameters"][int(number)]).get("name", ""))
            case ["requestBody", *_]:
                return (*base, "request")
            case ["security" | "servers" as part, *_]:
                return (*base, "auth" if part == "security" else part)
            case ["responses", status, "headers", name, *_] if status in operation.responses:
                return (*base, "responses", status, "headers", name)
            case ["responses", _, *_, "examples", name] | ["responses", _, *_, "examples", name, "value"] if (
                name in self._errors
            ):
                return ("errors", self._errors[name])
            case ["responses", status, *below]:
                shown = ("examples",) if "examples" in below else ()
                own = (*base, "responses", status, *shown)
                return own if status in operation.responses else ("responses", status, *shown)
            case _:
                return base

    def _parameter(self, key: str, name: str) -> Pointer:
        """Where the parameter ``name`` of a call is reported: by the call, for all calls, or by a convention."""
        operation, conventions = self._spec.operations[key], self._spec.conventions
        name = name if name in operation.parameters else name.removesuffix("[]")
        if name in operation.parameters:
            return ("operations", key, "parameters", name)
        if conventions.write and name == conventions.write.parameter and operation.request:
            return ("operations", key, "request")
        if name in self._spec.parameters:
            return ("parameters", name)
        if conventions.sort and name == conventions.sort.parameter:
            return ("conventions", "sort")
        if name in equal_fields(operation, self._spec):
            return ("models", listed_model(operation, self._spec) or "", "fields", name)
        return ("operations", key)

    def _in_model(self, model: str, rest: list[str]) -> Pointer:
        match rest:
            case ["properties", field, "default" | "enum" as word, *_] if field in self._spec.models[model].fields:
                return ("models", model, "fields", field, word)
            case ["properties", field, *_] if field in self._spec.models[model].fields:
                return ("models", model, "fields", field)
            case _:
                return ("models", model)

    def _in_component(self, section: str, name: str, rest: list[str], far: int) -> Pointer:
        """Return what the component is made of; else what is reported where it is used first."""
        if section == "schemas" and name in self._models:
            return self._in_model(self._models[name], rest)
        if section == "examples" and name in self._errors:
            return ("errors", self._errors[name])
        if section == "securitySchemes":
            return self._schemes.get(name, ("auth",))
        if section == "schemas" and (envelope := self._envelope(name)):
            return ("conventions", "envelopes", envelope, *(("keys", rest[1]) if self._is_key(envelope, rest) else ()))
        user = self._user(written(("components", section, name)))
        return self.of((*user, *rest), far + 1) if user and far < _FURTHEST else ("api",)

    def _envelope(self, schema: str) -> str | None:
        properties = self._document["components"]["schemas"].get(schema, {}).get("properties", {})
        for key, envelope in self._spec.conventions.envelopes.items():
            if properties.keys() == {*envelope.keys, envelope.records}:
                return key
        return None

    def _is_key(self, envelope: str, rest: list[str]) -> bool:
        return rest[:1] == ["properties"] and rest[1:2] != [self._spec.conventions.envelopes[envelope].records]

    def _in_tag(self, name: str) -> Pointer:
        for item in self._document["paths"].values():
            for call in item.values():
                if name in call.get("tags", []) and call.get("operationId") in self._calls:
                    return ("operations", self._calls[call["operationId"]])
        return ("api",)

    def _user(self, reference: str) -> Pointer | None:
        """Where ``reference`` is first, in calls if it can: what the component is about. Schemas come last."""
        if self._users is None:
            self._users = {}
            components = self._document.get("components", {})
            parts: list[Pointer] = [
                ("paths",),
                *(("components", name) for name in ("responses", "parameters", "schemas")),
            ]
            for place in parts:
                start = self._document.get("paths", {}) if place == ("paths",) else components.get(place[1], {})
                for at, part in inside(start, place):
                    if isinstance(part.get("$ref"), str):
                        self._users.setdefault(part["$ref"], at)
        return self._users.get(reference)
