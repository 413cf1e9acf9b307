"""Paths and the calls on them: one object for each call, in the documentation's order."""

from __future__ import annotations

import re

from codegen.spec.model import Operation, Spec
from codegen.spec.types import Action
from codegen.targets.encoders.commonmark import code_span, inert_line
from codegen.targets.openapi.bodies import Bodies
from codegen.targets.openapi.components import Components
from codegen.targets.openapi.incomplete import Gaps
from codegen.targets.openapi.parameters import Parameters
from codegen.targets.openapi.response_links import Links
from codegen.targets.openapi.responses import Responses
from codegen.targets.openapi.security import Security
from codegen.targets.openapi.servers import server_object
from codegen.targets.openapi.sharing import Shared
from codegen.targets.shared.call_names import CallNames
from codegen.targets.shared.parameters import path_names
from codegen.targets.shared.schemas import Data
from codegen.targets.shared.web_addresses import web_address
from codegen.targets.shared.wording import summary_of, what_it_does

_HOLE = re.compile(r"\{[^{}]*\}")
_METHODS = ("get", "head", "post", "put", "patch", "delete")


class Calls:
    """Lowers the calls of one spec."""

    def __init__(self, spec: Spec, components: Components, names: CallNames) -> None:
        self._spec = spec
        self._components = components
        self._names = names
        self._parameters = Parameters(spec, components)
        self._bodies = Bodies(spec, components)
        self._responses = Responses(spec, components)
        self._security = Security(spec)
        self._links = Links(spec, names)
        self._gaps = Gaps(spec)

    def paths(self) -> Data:
        """Every path with its calls, methods in the usual order. Two spellings of one path are one path here.

        Paths of one tag are together, in the order of the documentation; a collection comes before its records.
        """
        spelled: dict[str, str] = {}
        paths: dict[str, Data] = {}
        for key, operation in self._spec.operations.items():
            path = spelled.setdefault(_HOLE.sub("{}", operation.path), operation.path)
            calls, method = paths.setdefault(path, {}), operation.method.lower()
            call = self._call(key, operation)
            _rename(call, path_names(operation.path), path_names(path))
            if method not in calls:
                calls[method] = call
            else:  # the same call under two keys: OpenAPI has room for one
                calls[method].setdefault("x-same-call", []).append(operation.native or key)
        return {
            path if path.startswith("/") else f"/{path}": {name: calls[name] for name in _METHODS if name in calls}
            for path, calls in _ordered(paths)
        }

    def answers_of_no_call(self) -> Data:
        """Return the answers to calls that the API does not have, by status."""
        return self._responses.of_no_call()

    def _call(self, key: str, operation: Operation) -> Data:
        name = self._names.operation_ids[key]
        call: Data = {"operationId": name, "tags": [self._names.tags[operation.resource]]}
        call["summary"] = inert_line(summary_of(key, operation))
        call["description"] = _description(key, operation, self._spec)
        pages = (web_address(page) for page in (operation.docs_url, self._spec.api.docs_url) if page)
        if url := next((page for page in pages if page), None):
            kind = "Index" if operation.documented == "index" else "Page"
            call["externalDocs"] = {"url": url, "description": kind}
        if operation.deprecated:
            call["deprecated"] = True
        if operation.documented == "index":
            call["x-documented"] = "index"
        if operation.native:
            call["x-native"] = operation.native
        call |= self._gaps.of("operations", key)
        call |= self._elsewhere(operation)
        if parameters := self._parameters.of(operation):
            call["parameters"] = parameters
        if operation.request and operation.request.style != "query_assignments":
            call["requestBody"] = self._bodies.of(operation, operation.request, name)
        call["responses"] = self._linked(key, operation, self._responses.of(key, operation, name))
        return call

    def _linked(self, key: str, operation: Operation, responses: Data) -> Data:
        """Return ``responses``, the good one with what can be called with what is in it."""
        good = next((status for status in responses if status.startswith("2")), None)
        links = self._links.of(key, operation)
        if good is None or not links:
            return responses
        part = responses[good]
        data = part.data if isinstance(part, Shared) else part
        return {**responses, good: {**data, "links": links}}

    def _elsewhere(self, operation: Operation) -> Data:
        """Return what this call needs, and where it is made, if not as all calls."""
        data: Data = {}
        if operation.auth is not None:
            data["security"] = self._security.needed(operation.auth)
        if operation.servers:
            data["servers"] = [server_object(server) for server in operation.servers]
        return data


def _ordered(paths: dict[str, Data]) -> list[tuple[str, Data]]:
    """Return ``paths`` by tag, as each first appears, and within a tag those with fewer parameters first."""
    tags = [next(iter(calls.values()))["tags"][0] for calls in paths.values()]
    first = {tag: place for place, tag in reversed(list(enumerate(tags)))}
    ranked = sorted(
        zip(tags, paths.items(), strict=True), key=lambda tagged: (first[tagged[0]], tagged[1][0].count("{"))
    )
    return [item for _, item in ranked]


def _description(key: str, operation: Operation, spec: Spec) -> str:
    """Return what the call does, in words of our own where the page has none, and the page's title where it differs."""
    words = what_it_does(operation, spec)
    title = inert_line(operation.summary) if operation.action is Action.CALL and operation.summary else ""
    if title and title != inert_line(summary_of(key, operation)):
        words += f" The documentation calls it {code_span(title)}."
    return words


def _rename(call: Data, names: list[str], wanted: list[str]) -> None:
    """Path parameters never travel under a name, so one path can do with one spelling of them."""
    if names == wanted:
        return
    spelling = dict(zip(names, wanted, strict=False))
    for part in call["parameters"]:
        if part.data["in"] == "path":
            part.data["name"] = spelling.get(part.data["name"], part.data["name"])
