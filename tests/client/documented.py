"""Servers written from the documentation of each API alone, with what real servers do to it as switches."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import msgspec

from tests.targets.python.local_server import Arrived, LocalServer

Sent = tuple[int, bytes, dict[str, str]]
LOGIN = "/Authorize/AccessToken"
JSON = {"Content-Type": "application/json"}


class Quirks(msgspec.Struct, kw_only=True):
    """What a server does otherwise than its documentation says. The defaults are what is documented."""

    records: int = 250
    most: int | None = None  # the largest page it gives, whatever is asked for
    states_total: bool = True
    total: int | None = None  # a total that is wrong
    cursors: int | None = None  # how many pages have a cursor
    end: object = None  # what the last page has as its cursor; "own" repeats the one that was asked for
    past_the_end: int = 200  # the status of a page after the last one
    change: Callable[[Any], Any] = lambda data: data  # what becomes of each answer's JSON
    answers: list[Sent] = []  # these come first, logins apart
    login_answers: list[Sent] = []  # these come first, of logins
    login: dict[str, object] = {}
    login_headers: dict[str, str] = {}


def answer_of(data: object, status: int = 200, **headers: str) -> Sent:
    """Return an answer of JSON."""
    return status, json.dumps(data).encode(), {**JSON, **headers}


class Documented(LocalServer):
    """A server with records in memory. What it refuses, it refuses in the words of no documentation."""

    def __init__(self, quirks: Quirks) -> None:
        super().__init__()
        self.quirks = quirks
        self.limit: Callable[[], bool] | None = None  # whether one more call is within the documented rate
        self.stored = {number: self.record(number) for number in range(1, quirks.records + 1)}

    def record(self, number: int) -> dict[str, Any]:
        """Return a record by its number."""
        raise NotImplementedError

    def respond(self, arrived: Arrived, path: str, query: dict[str, str]) -> Sent:
        """Return what is documented for a call."""
        raise NotImplementedError

    def answer_to(self, arrived: Arrived) -> Sent:
        """Return an answer that was put first, or what is documented with the quirks made to it."""
        parts = urlsplit(arrived.target)
        query = {name: values[-1] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        if parts.path.endswith(LOGIN):
            if self.quirks.login_answers:
                return self.quirks.login_answers.pop(0)
            return answer_of(self.token(), **self.quirks.login_headers)
        if self.quirks.answers:
            return self.quirks.answers.pop(0)
        if self.limit is not None and not self.limit():
            return answer_of({"message": "Too many"}, 429, **{"Retry-After": "60"})
        status, content, headers = self.respond(arrived, unquote(parts.path), query)
        if content and status < 300:
            content = json.dumps(self.quirks.change(json.loads(content))).encode()
        return status, content, headers

    def token(self) -> dict[str, object]:
        """Return what a login answers."""
        until = dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)
        documented = {"ServerName": "localhost", "AccessToken": "EXAMPLE", "ValidUntil": f"{until:%Y-%m-%dT%H:%MZ}"}
        return {**documented, **self.quirks.login}

    def calls(self, method: str | None = None) -> list[Arrived]:
        """Return what was asked, logins apart."""
        return [
            request for request in self.requests if LOGIN not in request.target and method in (None, request.method)
        ]

    def queries(self) -> list[dict[str, str]]:
        """Return the query of each call."""
        return [{k: v[-1] for k, v in parse_qs(urlsplit(call.target).query).items()} for call in self.calls()]

    def size(self, asked: int) -> int:
        """Return the size of a page: what is asked for, or the most that the server gives."""
        return asked if self.quirks.most is None else min(asked, self.quirks.most)

    def page(self, start: int, size: int) -> list[dict[str, Any]]:
        """Return the records of one page."""
        return list(self.stored.values())[start : start + self.size(size)]


class Bouwsoft(Documented):
    """Cursors and offsets, records in an envelope, writes in the query."""

    def record(self, number: int) -> dict[str, Any]:
        return {"id": number, "nr": 1000 + number, "title": f"Job {number}", "date": "2026-05-07", "planned": False}

    def respond(self, arrived: Arrived, path: str, query: dict[str, str]) -> Sent:
        number = path.rpartition("/")[2]
        if arrived.method == "POST":
            return answer_of({"RecordChanges": [self.record(len(self.stored) + 1)]}, 201)
        if number.isdigit():
            return self._one(arrived.method, int(number))
        return answer_of(self._list(query))

    def _one(self, method: str, number: int) -> Sent:
        results = self.stored.get(number)
        if method == "DELETE":
            return (204, b"", {}) if self.stored.pop(number, None) else answer_of({"Code": "404"}, 404)
        if results is None:
            return answer_of({"Code": "404", "Message": "Not Found", "Description": "Record not found"}, 404)
        key = "RecordChanges" if method == "PUT" else "Records"
        return answer_of({key: [results], "Content-Range": "0-0/1"} if method == "GET" else {key: [results]})

    def _list(self, query: dict[str, str]) -> dict[str, Any]:
        start = int(query["nextid"]) - 1 if "nextid" in query else int(query.get("offset", 0))
        records = self.page(start, int(query.get("limit", 200)))
        total = len(self.stored) if self.quirks.total is None else self.quirks.total
        data: dict[str, Any] = {"Records": records}
        if self.quirks.states_total:
            data["Content-Range"] = f"{start}-{start + len(records) - 1}/{total}"
        following = start + len(records) + 1
        more = following <= len(self.stored) and (self.quirks.cursors is None or start < self.quirks.cursors)
        end = query.get("nextid") if self.quirks.end == "own" else self.quirks.end
        return data | {"NextId": str(following)} if more else data | ({} if end is None else {"NextId": end})


class Previsto(Documented):
    """Pages counted from zero, bare lists, and a limit of 120 calls in a minute."""

    def record(self, number: int) -> dict[str, Any]:
        return {"id": f"a{number}", "contactId": "c1", "accountId": "w1", "location": [11.5, 56], "status": "None"}

    def respond(self, arrived: Arrived, path: str, query: dict[str, str]) -> Sent:
        number = path.rpartition("/a")[2]
        if arrived.method == "POST":
            return answer_of({**json.loads(arrived.body), "id": "a999"}, 201)
        if not number.isdigit():
            return self._list(query)
        if arrived.method == "DELETE":
            return (204, b"", {}) if self.stored.pop(int(number), None) else answer_of({"type": "x"}, 404)
        if arrived.method == "PUT":
            return answer_of({"id": f"a{number}", **json.loads(arrived.body)})
        return answer_of(self.stored[int(number)])

    def _list(self, query: dict[str, str]) -> Sent:
        size = self.size(int(query.get("size", 20)))
        records = self.page(int(query.get("page", 0)) * size, size)
        return answer_of(records, 200 if records else self.quirks.past_the_end)


class Payandbill(Documented):
    """Imports of many rows, each with its own result."""

    def record(self, number: int) -> dict[str, Any]:
        del number  # a result says nothing of it
        return {"importStatus": "OK", "errorCount": 0, "warningCount": 0, "infoCount": 0, "messages": []}

    def respond(self, arrived: Arrived, path: str, query: dict[str, str]) -> Sent:
        del path, query  # there is one call
        rows = json.loads(arrived.body)
        return answer_of({"results": [self.record(number) for number in range(len(rows))]})


class Lodges(Documented):
    """An API that ``init`` made: pages from 1, the records and their total under keys."""

    def record(self, number: int) -> dict[str, Any]:
        return {"id": number, "name": f"Lodge {number}"}

    def respond(self, arrived: Arrived, path: str, query: dict[str, str]) -> Sent:
        if arrived.method == "DELETE":
            return (204, b"", {}) if self.stored.pop(int(path.rpartition("/")[2]), None) else answer_of({}, 404)
        if arrived.method == "POST":
            return answer_of({**json.loads(arrived.body), "id": 999}, 201)
        number = path.rpartition("/")[2]
        if number.isdigit():
            return answer_of(self.stored[int(number)])
        size = self.size(int(query.get("per_page", 20)))
        records = self.page((int(query.get("page", 1)) - 1) * size, size)
        total = len(self.stored) if self.quirks.total is None else self.quirks.total
        return answer_of({"lodges": records, **({"total": total} if self.quirks.states_total else {})})


SERVERS: dict[str, type[Documented]] = {
    "bouwsoft": Bouwsoft, "previsto": Previsto, "payandbill": Payandbill, "lodges": Lodges
}  # fmt: skip
CREDENTIALS: dict[str, dict[str, Any]] = {
    "bouwsoft": {"client_nr": 12, "refresh_token": "EXAMPLE"}, "previsto": {"api_key": "EXAMPLE"},
    "payandbill": {"functions_key": "EXAMPLE", "software_key": "EXAMPLE"}, "lodges": {"token": "EXAMPLE"},
}  # fmt: skip
