"""A fake of the API in the caller's process, for tests of programs that use the client: no socket, no account.

It keeps records in memory: what is created can be read, listed, changed and deleted. Lists are filtered, sorted and cut
to columns and pages as documented. What the documentation refuses gets its documented error: what is not there, a wrong
filter, a missing or unknown field, a link that leads nowhere. A batch has a result for each row. For any other call,
tests queue answers.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, cast
from urllib.parse import parse_qs, parse_qsl, quote, unquote

import httpx2
import msgspec

from .answers import Answer, Bare, Body, Many, Nothing, One
from .codecs import TEXT
from .conventions import Api, OAuth2, TokenExchange
from .encoding import to_json
from .fake_batches import imported
from .fake_data import FakeData, FakeRows, stamps, unsent
from .fake_errors import RefusedError, refusal_of
from .fake_links import broken_links, copied, refuse_broken_links
from .fake_lists import Part, chosen_columns, listed
from .fake_writes import refuse_faults
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

    def __init__(
        self,
        api: Api,
        operations: Iterable[Operation[Any]],
        data: FakeData | None = None,
    ) -> None:
        self._data = data or FakeData()
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
        query = parse_qs(request.url.query.decode("ascii"), keep_blank_values=True)
        last = {name: values[-1] for name, values in query.items()}
        call = FakeCall(
            operation.name, path, last, self._body(operation, last, request.content)
        )
        self.calls.append(call)
        queued = self._queued.get(operation.name)
        if queued:
            return queued.pop(0)
        try:
            return self._kept(operation, call, query)
        except RefusedError as refused:
            status, body = refusal_of(self._api, operation.name, refused)
            return _json(status, body)

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

    def _kept(
        self, operation: Operation[Any], call: FakeCall, query: Mapping[str, list[str]]
    ) -> httpx2.Response:
        """Return what the usual five calls answer from memory. Raises RefusedError for what the API refuses."""
        resource, _, action = operation.name.rpartition(".")
        stored = self.records.setdefault(resource, {})
        key = list(call.path.values())[-1] if call.path else ""
        sent = _fields(call.body)
        if action == "list":
            part = listed(
                self._api, operation, query, stored.values(), self._key(resource)
            )
            return _json(
                200, _around(operation.answer, part.records, part, self._key(resource))
            )
        if action == "create" and sent is not None:
            return _json(
                201,
                _around(operation.answer, [self._created(operation, resource, sent)]),
            )
        rows = _rows(call.body)
        if self._data.rows is not None and rows is not None:
            return _json(
                200, self._imported(self._data.rows, operation, resource, rows)
            )
        if action not in ("get", "update", "delete"):
            raise AssertionError(
                f"the fake does not know {operation.name}: queue its answer with fake.answer(…)"
            )
        if key not in stored and action == "delete" and self._data.deletes_absent:
            return _json(204, None)
        if key not in stored:
            raise RefusedError("record_missing", f"There is no record {key}", id=key)
        if action == "delete":
            del stored[key]
            return _json(204, None)
        if sent is not None:
            self._change(operation, resource, stored[key], sent)
        record = stored[key]
        shown = (
            chosen_columns(self._api, operation, query, record)
            if action == "get"
            else record
        )
        return _json(200, _around(operation.answer, [shown]))

    def _created(
        self, operation: Operation[Any], resource: str, sent: dict[str, Any]
    ) -> dict[str, Any]:
        """Keep a new record: what was sent, and what the server sets itself."""
        refuse_faults(self._api, operation, sent)
        known, name = self._data.of(resource), self._key(resource)
        refuse_broken_links(sent, known, self.records)
        record = {
            name: self._new_key(resource, self.records[resource]),
            **unsent(known),
            **sent,
        }
        record |= stamps(known, "created")
        record |= copied(record, known, self.records)
        self.add(resource, record)
        return record

    def _change(
        self,
        operation: Operation[Any],
        resource: str,
        record: dict[str, Any],
        sent: dict[str, Any],
    ) -> None:
        """Change a record: to what was sent, and what the server sets itself."""
        refuse_faults(self._api, operation, sent)
        known = self._data.of(resource)
        refuse_broken_links(sent, known, self.records)
        record |= sent | stamps(known, "changed")
        record |= copied(record, known, self.records)

    def _imported(
        self,
        form: FakeRows,
        operation: Operation[Any],
        resource: str,
        rows: list[object],
    ) -> dict[str, Any]:
        """Keep the good rows of a batch, and return a result for each row."""
        rules = self._api.rules().get(operation.name) if self._api.rules else None
        known, stored = self._data.of(resource), self.records[resource]
        return imported(
            rows,
            form,
            rules,
            keep=lambda row: self.add(
                resource, {self._key(resource): self._new_key(resource, stored), **row}
            ),
            broken=lambda row: broken_links(row, known, self.records),
        )

    def _key(self, resource: str) -> str:
        """Return the field by which paths name a record."""
        knowns = (known for known, _ in self._routes if known.name == f"{resource}.get")
        holes = [name for known in knowns for name in _HOLE.findall(known.path)]
        return holes[-1] if holes else "id"

    def _new_key(self, resource: str, stored: Mapping[str, object]) -> object:
        """Return a key that no record has or had."""
        keys = self._new_keys.setdefault(resource, itertools.count(1))
        key = next(number for number in keys if str(number) not in stored)
        knowns = [known for known, _ in self._routes if known.name == f"{resource}.get"]
        texts = any(
            part.codec is TEXT
            for known in knowns
            for part in known.parameters
            if isinstance(part, Path)
        )
        return str(key) if texts else key


def _rows(body: object) -> list[object] | None:
    return cast("list[object]", body) if isinstance(body, list) else None


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


def _around(
    answer: Answer[Any],
    records: list[dict[str, Any]],
    part: Part | None = None,
    key: str = "",
) -> Any:
    """Return records as an answer has them: in an envelope, as a list, or one alone."""
    answer = cast("Answer[Any]", getattr(answer, "inner", answer))
    match answer:
        case One() | Many():
            around: dict[str, Any] = {answer.envelope.records: records}
            if isinstance(answer, Many) and answer.envelope.range and part is not None:
                last = max(part.start, part.start + len(records) - 1)
                around[answer.envelope.range] = f"{part.start}-{last}/{part.total}"
            if (
                isinstance(answer, Many)
                and answer.envelope.next
                and part is not None
                and part.next
                and key in part.next
            ):
                around[answer.envelope.next] = str(part.next[key])
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
