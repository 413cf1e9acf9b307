"""The calls of a spec, ready to be sent: a folder for each resource, documented values where there are any.

What a call must have is switched on; what it may have is beside it, switched off. Folders are in the
documentation's order, except that what needs the key of another record comes behind the list that finds one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import starmap

import msgspec

from codegen.spec.model import Operation, Parameter, Spec, responses_of
from codegen.spec.types import Action
from codegen.targets.encoders.commonmark import inert, inert_line
from codegen.targets.shared.assignments import grammar
from codegen.targets.shared.call_names import call_names
from codegen.targets.shared.collections.access import Carried, access
from codegen.targets.shared.collections.call_bodies import Body, body_of
from codegen.targets.shared.collections.chain import Chain, Handing, ordered
from codegen.targets.shared.collections.descriptions import about_call, about_resource
from codegen.targets.shared.collections.list_queries import ListQueries
from codegen.targets.shared.collections.request_values import (
    body_text,
    header_value,
    is_header_name,
    query_value,
    slot,
    strict,
)
from codegen.targets.shared.collections.samples import Samples
from codegen.targets.shared.parameters import auth_headers, paging
from codegen.targets.shared.schema_names import DEVICES, NamePool

_HOLE = re.compile(r"\{([^{}]*)\}")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NAMES = {
    Action.LIST: "List",
    Action.GET: "Get",
    Action.CREATE: "Create",
    Action.UPDATE: "Update",
    Action.DELETE: "Delete",
    Action.FIELD_INFO: "Describe the fields",
}

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
    """One call. ``key`` is safe in file names and apart by more than case; ``path`` holds ``:name`` for ``places``.

    ``base`` is the variable that its address begins with, ``basic`` the pair of user name and password that it shows.
    """

    key: str
    name: str
    method: str
    base: str
    basic: tuple[str, str] | None
    path: list[str]
    places: list[Given]
    query: list[Given]
    headers: list[Given]
    body: Body | None
    about: str
    answers: list[Answer]
    handing: Handing


class Folder(msgspec.Struct, frozen=True):
    """The calls of one resource. ``key`` is a name safe in files; ``about`` says what is known of it, and where."""

    key: str
    name: str
    about: str
    calls: list[ReadyCall]


def folders(spec: Spec) -> list[Folder]:
    """Return the calls of ``spec`` by resource: what finds a record comes first in its folder, what deletes one
    last.
    """
    names = call_names(spec)
    chain = Chain(spec, names)
    ready = _Ready(spec, chain)
    pool, files = NamePool(("environments", "authorization", "collection", "node_modules", *DEVICES)), NamePool()
    grouped: dict[str, dict[str, Operation]] = {}
    for key, operation in sorted(spec.operations.items(), key=lambda entry: chain.rank(entry[1])):
        grouped.setdefault(operation.resource, {})[key] = operation
    folder_of = {}
    for resource, tag in names.tags.items():
        calls = [
            ready.call(key, call, files.take(_short(names.operation_ids[key])))
            for key, call in grouped[resource].items()
        ]
        folder_of[resource] = Folder(
            pool.take(_short(re.sub(r"[^A-Za-z0-9_-]", "_", tag))), tag, ready.about(resource), calls
        )
    return [
        folder_of[resource]
        for resource in ordered({resource: ready.needs(list(grouped[resource].values())) for resource in folder_of})
    ]


def _short(name: str) -> str:
    return name[:_LONGEST]


class _Ready:
    """Makes calls of one spec ready."""

    def __init__(self, spec: Spec, chain: Chain) -> None:
        self._spec, self._chain = spec, chain
        self._samples = Samples(spec, chain)
        self._queries = ListQueries(spec)
        self._access = access(spec)
        self._secret = {name.casefold() for name in auth_headers(spec.auth)}

    def call(self, key: str, operation: Operation, safe: str) -> ReadyCall:
        shared = {name: self._spec.parameters[name] for name in operation.shared if name in self._spec.parameters}
        parameters = {**shared, **operation.parameters}
        path, places = self._path(operation, parameters)
        carried = self._access.calls[key]
        return ReadyCall(
            key=safe,
            name=_name(key, operation.action),
            method=operation.method,
            base=carried.base,
            basic=carried.basic,
            path=path,
            places=places,
            query=[*starmap(Given, carried.query), *self._query(operation, parameters)],
            headers=list(self._headers(carried, parameters)),
            body=body_of(self._spec, self._samples, operation),
            about=about_call(self._spec, self._chain, operation, self._is_known(operation)),
            answers=list(self._answers(operation)),
            handing=self._chain.handing(operation),
        )

    def about(self, resource: str) -> str:
        """Return what is known of ``resource``, in words."""
        return about_resource(self._spec, resource)

    def needs(self, calls: list[Operation]) -> list[str]:
        """Return the resources that ``calls`` take keys from."""
        variables = [link for call in calls if call.request for link in self._samples.links(call).values()]
        return [self._chain.resource_of(variable) for variable in variables]

    def _is_known(self, operation: Operation) -> bool:
        """Whether there is anything to send in a call that sends a record."""
        write = self._spec.conventions.write
        if operation.request is None or operation.request.style != "query_assignments" or write is None:
            return True
        return bool(self._samples.assignments(operation, write))

    def _path(self, operation: Operation, parameters: dict[str, Parameter]) -> tuple[list[str], list[Given]]:
        """Return the segments, and what is in them: a client knows a place only as a whole segment."""
        segments: list[str] = []
        places: list[Given] = []
        last = next((segment for segment in reversed(operation.path.split("/")) if _HOLE.fullmatch(segment)), "")
        for segment in operation.path.strip("/").split("/"):
            hole = _HOLE.fullmatch(segment)
            if hole and _VARIABLE.fullmatch(hole[1]) and hole[1] not in {place.name for place in places}:
                parameter = parameters.get(hole[1])
                value = self._in_path(operation, parameter, is_last=segment == last)
                places.append(Given(hole[1], value, about=_described(self._spec, hole[1], parameter)))
                segments.append(f":{hole[1]}")
            else:
                segments.append("".join(self._pieces(operation, parameters, segment)))
        return segments, places

    def _in_path(self, operation: Operation, parameter: Parameter | None, *, is_last: bool) -> str:
        """Return the key that a call before found, for the record itself; else a documented one."""
        taken = self._chain.taken(operation) if is_last else ""
        return slot(taken) if taken else strict(self._samples.in_path(operation, parameter))

    def _pieces(self, operation: Operation, parameters: dict[str, Parameter], segment: str) -> Iterator[str]:
        for number, piece in enumerate(_HOLE.split(segment)):
            is_name = number % 2 == 1
            yield strict(self._samples.in_path(operation, parameters.get(piece)) if is_name else piece)

    def _query(self, operation: Operation, parameters: dict[str, Parameter]) -> Iterator[Given]:
        write, request = self._spec.conventions.write, operation.request
        carried = write.parameter if write and request and request.style == "query_assignments" else None
        for name, parameter in parameters.items():
            if parameter.location == "query" and name != carried:
                yield from self._asked(operation, name, parameter)
        if write and carried:
            yield Given(strict(carried), self._samples.assignments(operation, write), about=grammar(write))
        key = self._chain.key(operation.resource)
        if (order := self._queries.order(operation, key)) and order[0] not in parameters:
            yield Given(strict(order[0]), query_value(order[1]))

    def _asked(self, operation: Operation, name: str, parameter: Parameter) -> Iterator[Given]:
        asked = self._queries.value(operation, name, parameter, self._chain.key(operation.resource))
        pairs = self._samples.pairs(name, parameter) if asked is None else [(name, asked)]
        about, sent = _described(self._spec, name, parameter), parameter.required or asked is not None
        for key, value in pairs:
            yield Given(strict(key), query_value(value), sent, about)

    def _headers(self, carried: Carried, parameters: dict[str, Parameter]) -> Iterator[Given]:
        yield from starmap(Given, carried.headers)
        yield from self._cookies(carried, parameters)
        for name, parameter in parameters.items():
            if parameter.location == "header" and is_header_name(name) and name.casefold() not in self._secret:
                yield Given(
                    name,
                    header_value(self._samples.parameter(parameter)),
                    parameter.required,
                    _described(self._spec, name, parameter),
                )

    def _cookies(self, carried: Carried, parameters: dict[str, Parameter]) -> Iterator[Given]:
        """Yield the cookies of a call: those that it needs in one header, each other one beside it, switched off."""
        values = {name: parameter for name, parameter in parameters.items() if parameter.location == "cookie"}
        texts = {name: (strict(name), strict(self._samples.parameter(parameter))) for name, parameter in values.items()}
        needed = [*carried.cookies, *(texts[name] for name, parameter in values.items() if parameter.required)]
        if needed:
            yield Given("Cookie", "; ".join(f"{name}={value}" for name, value in needed))
        for name, cookie in values.items():
            if not cookie.required:
                yield Given("Cookie", "=".join(texts[name]), False, _described(self._spec, name, cookie))

    def _answers(self, operation: Operation) -> Iterator[Answer]:
        for status, response in responses_of(self._spec, operation).items():
            for example in response.examples if status.isdecimal() else []:
                phrase = inert_line(response.phrase or "")
                yield Answer(example.name, int(status), phrase, body_text(example.value))


def _name(key: str, action: Action) -> str:
    """Return what the call does; one that the documentation has beside the usual one is called by its own name."""
    own = key.rpartition(".")[2]
    return _NAMES[action] if own == action.value and action in _NAMES else own.replace("_", " ").capitalize()


def _described(spec: Spec, name: str, parameter: Parameter | None) -> str:
    if paging_words := paging(name, spec):
        return paging_words
    return inert(parameter.description) if parameter and parameter.description else ""
