"""From a pointer into the document back to the spec's: what a problem of the document is about."""

from __future__ import annotations

from typing import Any

from codegen.linting.problem import inside, resolved
from codegen.spec.model import Spec
from codegen.spec.pointers import Pointer
from codegen.targets.openapi.names import call_names
from codegen.targets.openapi.security import TOKEN_OPERATION
from codegen.targets.schema_names import schema_names


class Origins:
    """Leads from one document to the spec that it was made of."""

    def __init__(self, spec: Spec, document: Any) -> None:
        self._spec, self._document = spec, document
        self._calls = {name: key for key, name in call_names(spec, TOKEN_OPERATION).operation_ids.items()}
        self._by_path = {(one.method.lower(), one.path): key for key, one in spec.operations.items()}
        self._models = {name: model for (model, _), name in schema_names(spec).items()}
        self._users: dict[str, Pointer] | None = None

    def of(self, at: Pointer) -> Pointer:
        """The spec's pointer for the document's; the nearest that is known, and the API itself without any."""
        match at:
            case ("paths", path, method, *rest):
                return self._in_call(path, method, rest)
            case ("paths", path):
                method = next(iter(self._document["paths"].get(path, {})), "")
                return self._in_call(path, method, [])
            case ("components", "schemas", name, *rest) if name in self._models:
                return self._in_model(self._models[name], rest)
            case ("components", section, name, *_):
                user = self._user(f"#/components/{section}/{name}")
                return self.of(user) if user else ("api",)
            case ("servers", *_):
                return ("servers",)
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
                name = resolved(self._document, call["parameters"][int(number)]).get("name", "")
                return (*base, "parameters", name) if name in operation.parameters else ("parameters", name)
            case ["requestBody", *_]:
                return (*base, "request")
            case ["responses", status, *_]:
                return (*base, "responses", status) if status in operation.responses else ("responses", status)
            case _:
                return base

    def _in_model(self, model: str, rest: list[str]) -> Pointer:
        match rest:
            case ["properties", field, *_] if field in self._spec.models[model].fields:
                return ("models", model, "fields", field)
            case _:
                return ("models", model)

    def _user(self, reference: str) -> Pointer | None:
        """Where ``reference`` stands first, in calls if it can: what the component is about. Schemas come last, so
        that following users ends: answers and parameters refer to schemas, never the other way round.
        """
        if self._users is None:
            self._users = {}
            components = self._document.get("components", {})
            parts = [("paths",), ("components", "responses"), ("components", "parameters")]
            for place in parts:
                start = self._document.get("paths", {}) if place == ("paths",) else components.get(place[1], {})
                for at, part in inside(start, place):
                    if isinstance(part.get("$ref"), str):
                        self._users.setdefault(part["$ref"], at)
        return self._users.get(reference)
