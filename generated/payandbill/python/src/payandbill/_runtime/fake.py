"""A fake of the API in the caller's process, for tests of programs that use the client: no socket, no account.

It keeps records in memory: what is created can be read, listed page by page, changed and deleted, and what is not there
is a 404. It does not filter or sort, and knows no call beyond these five: for those, tests queue answers.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, cast
from urllib.parse import parse_qsl, quote, unquote

import httpx2
import msgspec

from .answers import Answer, Bare, Body, Many, Nothing, One
from .codecs import TEXT
from .conventions import Api, OAuth2, Pagination, TokenExchange
from .encoding import to_json
from .operations import Assigned, FormBody, JsonBody, Operation, Path
from .unquoting import assigned_values

URL = "http://fake.invalid"
LOGIN = f"{URL}/login"
_HOLE = re.compile(r"\{([^{}]*)\}")


class FakeCall(NamedTuple):
    """One call as the fake got it: its operation, the parts of its path, its query, and its body as JSON data.

    Of a name that the query has several times, ``query`` holds the last value.
    """

    operation: str
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any


class Fake:
    """Answers the calls of a client from memory. ``calls`` are those so far, ``records`` what it keeps by resource."""

    def __init__(self, api: Api, operations: Iterable[Operation[Any]]) -> None:
        self.calls: list[FakeCall] = []
        self.records: dict[str, dict[str, dict[str, Any]]] = {}
        self._api = api
        self._queued: dict[str, list[httpx2.Response]] = {}
        self._new_keys: dict[str, itertools.count[int]] = {}
        ordered = sorted(operations, key=lambda operation: operation.path.count("{"))
        self._routes = [(operation, _pattern(operation.path)) for operation in ordered]

    def add(self, resource: str, record: Mapping[str, Any]) -> None:
        """Keep a record, by the API's own names of its fields."""
        stored = self.records.setdefault(resource, {})
        stored[str(record[self._key(resource)])] = dict(record)

    def answer(
        self,
        operation: str,
        data: Any = None,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Queue an answer to the next call of ``operation``, such as ``orders.list``; ``data`` is its JSON.

        Raises ValueError for an operation that the API does not have.
        """
        if operation not in {known.name for known, _ in self._routes}:
            raise ValueError(
                f"{operation} is no operation; {', '.join(known.name for known, _ in self._routes)} are"
            )
        content = b"" if data is None else to_json(data)
        self._queued.setdefault(operation, []).append(
            httpx2.Response(status, headers=headers, content=content)
        )

    def handle(self, request: httpx2.Request) -> httpx2.Response:
        """Return the answer to a request, as the transport of an httpx2 client calls it."""
        path = request.url.raw_path.partition(b"?")[0].decode("ascii")
        if URL + path == LOGIN:
            return _json(200, self._token())
        for operation, pattern in self._routes:
            match = (
                pattern.fullmatch(path) if operation.method == request.method else None
            )
            if match is not None:
                return self._called(operation, match.groupdict(), request)
        return _json(404, {})

    def _token(self) -> dict[str, str]:
        for entry in self._api.auth:
            if isinstance(entry, TokenExchange):
                return {entry.token: "EXAMPLE"}
            if isinstance(entry, OAuth2):
                return {"access_token": "EXAMPLE", "token_type": "bearer"}
        return {}

    def _called(
        self,
        operation: Operation[Any],
        holes: Mapping[str, str],
        request: httpx2.Request,
    ) -> httpx2.Response:
        names = _HOLE.findall(operation.path)
        path = {
            name: unquote(holes[f"hole{number}"]) for number, name in enumerate(names)
        }
        query = dict(
            parse_qsl(request.url.query.decode("ascii"), keep_blank_values=True)
        )
        call = FakeCall(
            operation.name, path, query, self._body(operation, query, request.content)
        )
        self.calls.append(call)
        queued = self._queued.get(operation.name)
        return queued.pop(0) if queued else self._kept(operation, call)

    def _body(
        self, operation: Operation[Any], query: Mapping[str, str], content: bytes
    ) -> Any:
        match operation.body:
            case JsonBody():
                return msgspec.json.decode(content) if content else None
            case FormBody():
                return dict(parse_qsl(content.decode("utf-8")))
            case Assigned(fields) if self._api.assignments is not None:
                return assigned_values(
                    self._api.assignments,
                    fields,
                    query.get(self._api.assignments.parameter, ""),
                )
            case _:
                return None

    def _kept(self, operation: Operation[Any], call: FakeCall) -> httpx2.Response:
        """Return what the usual five calls answer from memory."""
        resource, _, action = operation.name.rpartition(".")
        stored = self.records.setdefault(resource, {})
        key = list(call.path.values())[-1] if call.path else ""
        sent = _fields(call.body)
        if action == "list":
            return self._listed(operation, call, list(stored.values()))
        if action == "create" and sent is not None:
            name = self._key(resource)
            made = {name: self._new_key(resource, stored), **sent}
            self.add(resource, made)
            return _json(201, _around(operation.answer, [made]))
        if action not in ("get", "update", "delete"):
            raise AssertionError(
                f"the fake does not know {operation.name}: queue its answer with fake.answer(…)"
            )
        if key not in stored:
            return _json(404, {})
        if action == "delete":
            del stored[key]
            return _json(204, None)
        stored[key] |= sent or {}
        return _json(200, _around(operation.answer, [stored[key]]))

    def _listed(
        self, operation: Operation[Any], call: FakeCall, records: list[dict[str, Any]]
    ) -> httpx2.Response:
        ways, sizes = (
            self._api.pagination,
            {way.size_parameter for way in self._api.pagination if way.size_parameter},
        )
        places = {way.parameter: way for way in ways if way.parameter}
        known = {*places, *sizes}
        wanted = {
            name: value for name, value in call.query.items() if name not in known
        }
        if any(name not in record for name in wanted for record in records):
            raise AssertionError(
                f"the fake does not filter by {', '.join(wanted)}: queue an answer with fake.answer(…)"
            )
        fit = [
            record
            for record in records
            if all(str(record[name]) == value for name, value in wanted.items())
        ]
        size = next(
            (int(call.query[name]) for name in sizes if name in call.query),
            len(fit) or 1,
        )
        start = next(
            (
                _start(places[name], value, size)
                for name, value in call.query.items()
                if name in places
            ),
            0,
        )
        return _json(
            200, _around(operation.answer, fit[start : start + size], len(fit), start)
        )

    def _key(self, resource: str) -> str:
        """Return the field by which paths name a record."""
        one = (known for known, _ in self._routes if known.name == f"{resource}.get")
        holes = [name for known in one for name in _HOLE.findall(known.path)]
        return holes[-1] if holes else "id"

    def _new_key(self, resource: str, stored: Mapping[str, object]) -> object:
        """Return a key that no record has or had."""
        keys = self._new_keys.setdefault(resource, itertools.count(1))
        key = next(number for number in keys if str(number) not in stored)
        one = [known for known, _ in self._routes if known.name == f"{resource}.get"]
        texts = any(
            part.codec is TEXT
            for known in one
            for part in known.parameters
            if isinstance(part, Path)
        )
        return str(key) if texts else key


def _fields(body: object) -> dict[str, Any] | None:
    return cast("dict[str, Any]", body) if isinstance(body, dict) else None


def _pattern(path: str) -> re.Pattern[str]:
    """Return what the paths of a call look like, quoted as they are sent."""
    pieces = enumerate(_HOLE.split(path))
    return re.compile(
        "".join(_hole(at // 2) if at % 2 else _fixed(piece) for at, piece in pieces)
    )


def _hole(number: int) -> str:
    return f"(?P<hole{number}>[^/]+)"


def _fixed(piece: str) -> str:
    return re.escape(quote(piece, safe="/:@!$&'()*+,;="))


def _start(way: Pagination, place: str, size: int) -> int:
    number = int(place) if place.isdigit() else 0
    return (number - way.first) * size if way.kind == "page" else number


def _around(
    answer: Answer[Any],
    records: list[dict[str, Any]],
    total: int | None = None,
    start: int = 0,
) -> Any:
    """Return records as an answer has them: in an envelope, as a list, or one alone."""
    answer = cast("Answer[Any]", getattr(answer, "inner", answer))
    match answer:
        case One() | Many():
            around: dict[str, Any] = {answer.envelope.records: records}
            if isinstance(answer, Many) and answer.envelope.range and total is not None:
                around[answer.envelope.range] = (
                    f"{start}-{start + len(records) - 1}/{total}"
                )
            if (
                isinstance(answer, Many)
                and answer.envelope.next
                and start + len(records) < (total or 0)
            ):
                around[answer.envelope.next] = str(start + len(records))
            return around
        case Bare():
            return records
        case Nothing():
            return None
        case Body():
            return records[0]
        case _:
            raise AssertionError(
                "the fake does not know this kind of answer: queue it with fake.answer(…)"
            )


def _json(status: int, data: object) -> httpx2.Response:
    content = b"" if data is None else to_json(data)
    return httpx2.Response(
        status, headers={"Content-Type": "application/json"}, content=content
    )
