"""The calls of a spec, ready to be sent: a folder for each resource, documented values where there are any.

What a call must have is switched on; what it may have stands beside it, switched off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from codegen.spec.model import Operation, Parameter, Spec, responses_of
from codegen.spec.types import Action
from codegen.targets.collections.samples import Samples
from codegen.targets.collections.wire import body_text, header_value, is_header_name, query_value, strict
from codegen.targets.encoders.commonmark import inert, inert_line
from codegen.targets.openapi.names import call_names
from codegen.targets.openapi.parameters import auth_headers
from codegen.targets.openapi.writes import grammar
from codegen.targets.schema_names import DEVICES, NamePool
from codegen.targets.web_addresses import web_address

_HOLE = re.compile(r"\{([^{}]*)\}")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NAMES = {
    Action.LIST: "List",
    Action.GET: "Read one",
    Action.CREATE: "Create",
    Action.UPDATE: "Change",
    Action.DELETE: "Delete",
    Action.FIELD_INFO: "Tell the fields",
}
_ORDER = {action: number for number, action in enumerate([*_NAMES, Action.CALL])}
_ORDER[Action.DELETE] = len(_ORDER)


_LONGEST = 60  # characters of a file's name; resources and calls may be named at any length


class Given(msgspec.Struct, frozen=True):
    """A parameter with its value, encoded. ``sent``: switched on."""

    name: str
    value: str
    sent: bool = True
    about: str = ""


class Answer(msgspec.Struct, frozen=True):
    """A documented answer: its status, what the status is called, and the body as JSON."""

    name: str
    status: int
    phrase: str
    body: str


class ReadyCall(msgspec.Struct, frozen=True):
    """One call. ``key`` is safe in file names and apart by more than case; ``path`` holds ``:name`` for ``places``."""

    key: str
    name: str
    method: str
    path: list[str]
    places: list[Given]
    query: list[Given]
    headers: list[Given]
    body: str | None
    about: str
    answers: list[Answer]


class Folder(msgspec.Struct, frozen=True):
    """The calls of one resource. ``key`` is a name safe in files."""

    key: str
    name: str
    calls: list[ReadyCall]


def folders(spec: Spec) -> list[Folder]:
    """The calls of ``spec`` by resource, in the documentation's order; what deletes comes last in its folder."""
    names = call_names(spec)
    ready = _Ready(spec)
    pool, files = NamePool(("environments", "authorization", "collection", "node_modules", *DEVICES)), NamePool()
    grouped: dict[str, list[ReadyCall]] = {}
    for key, operation in sorted(spec.operations.items(), key=lambda one: _ORDER[one[1].action]):
        safe = files.take(names.operation_ids[key][:_LONGEST])
        grouped.setdefault(operation.resource, []).append(ready.call(key, operation, safe))
    return [Folder(_file(tag, pool), tag, grouped[one]) for one, tag in names.tags.items()]


def _file(tag: str, pool: NamePool) -> str:
    return pool.take(re.sub(r"[^A-Za-z0-9_-]", "_", tag)[:_LONGEST])


class _Ready:
    """Makes calls of one spec ready."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._samples = Samples(spec)
        self._secret = {name.casefold() for name in auth_headers(spec.auth)}

    def call(self, key: str, operation: Operation, safe: str) -> ReadyCall:
        shared = {name: self._spec.parameters[name] for name in operation.shared if name in self._spec.parameters}
        parameters = {**shared, **operation.parameters}
        path, places = self._path(operation, parameters)
        return ReadyCall(
            key=safe,
            name=_NAMES.get(operation.action) or _in_words(key),
            method=operation.method,
            path=path,
            places=places,
            query=list(self._query(operation, parameters)),
            headers=list(self._headers(parameters)),
            body=self._body(operation),
            about=_about(operation),
            answers=list(self._answers(operation)),
        )

    def _path(self, operation: Operation, parameters: dict[str, Parameter]) -> tuple[list[str], list[Given]]:
        """The segments, and what stands in them: a client knows a place only as a whole segment."""
        segments: list[str] = []
        places: list[Given] = []
        for segment in operation.path.strip("/").split("/"):
            hole = _HOLE.fullmatch(segment)
            if hole and _VARIABLE.fullmatch(hole[1]) and hole[1] not in {one.name for one in places}:
                parameter = parameters.get(hole[1])
                value = strict(self._samples.in_path(operation, parameter))
                places.append(Given(hole[1], value, about=_described(parameter)))
                segments.append(f":{hole[1]}")
            else:
                segments.append("".join(self._pieces(operation, parameters, segment)))
        return segments, places

    def _pieces(self, operation: Operation, parameters: dict[str, Parameter], segment: str) -> Iterator[str]:
        for number, piece in enumerate(_HOLE.split(segment)):
            is_name = number % 2 == 1
            yield strict(self._samples.in_path(operation, parameters.get(piece)) if is_name else piece)

    def _query(self, operation: Operation, parameters: dict[str, Parameter]) -> Iterator[Given]:
        write, request = self._spec.conventions.write, operation.request
        carried = write.parameter if write and request and request.style == "query_assignments" else None
        for name, one in parameters.items():
            if one.location == "query" and name != carried:
                value = query_value(self._samples.parameter(one))
                yield Given(strict(name), value, one.required, _described(one))
        if write and carried:
            yield Given(strict(carried), query_value(self._samples.assignments(operation, write)), about=grammar(write))

    def _headers(self, parameters: dict[str, Parameter]) -> Iterator[Given]:
        for name, one in parameters.items():
            if one.location == "header" and is_header_name(name) and name.casefold() not in self._secret:
                yield Given(name, header_value(self._samples.parameter(one)), one.required, _described(one))

    def _body(self, operation: Operation) -> str | None:
        if operation.request is None or operation.request.style != "json_body":
            return None
        return body_text(self._samples.body(operation))

    def _answers(self, operation: Operation) -> Iterator[Answer]:
        for status, response in responses_of(self._spec, operation).items():
            for example in response.examples if status.isdecimal() else []:
                phrase = inert_line(response.phrase or "")
                yield Answer(example.name, int(status), phrase, body_text(example.value))


def _in_words(key: str) -> str:
    return key.rpartition(".")[2].replace("_", " ").capitalize()


def _described(parameter: Parameter | None) -> str:
    return inert(parameter.description) if parameter and parameter.description else ""


def _about(operation: Operation) -> str:
    """What the call does, in the page's words where it has some, and where it is told."""
    words = operation.description or operation.summary
    parts = [inert(words)] if words else []
    if operation.documented == "index":
        parts.append("Only the list of calls names this one.")
    if operation.docs_url and (url := web_address(operation.docs_url)):
        parts.append(f"Documented at <{url}>.")
    return "\n\n".join(parts)
