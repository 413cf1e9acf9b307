"""The stand-in itself: a call comes in, the right part answers it, and a refusal becomes a documented error."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from functools import partial
from typing import Any, assert_never
from urllib.parse import quote

import msgspec

from codegen.mock_server.auth import Authenticator
from codegen.mock_server.batches import imported
from codegen.mock_server.bodies import json_of
from codegen.mock_server.errors import ErrorCatalogue
from codegen.mock_server.fake_values import FakeValues
from codegen.mock_server.faults import Faults
from codegen.mock_server.fixtures import State, put_state, state_in, state_of_file
from codegen.mock_server.introspection import field_table, field_table_calls, row_model
from codegen.mock_server.links import broken
from codegen.mock_server.listing import Page, columns_of, cut, list_query, page
from codegen.mock_server.messages import Answer, ApiError, Call, MatchedCall
from codegen.mock_server.options import Options
from codegen.mock_server.page_links import with_links
from codegen.mock_server.parameters import check_parameters, declared
from codegen.mock_server.parents import Parents, check_parents, key_in_path, key_of_type
from codegen.mock_server.rate_limit import Limiter
from codegen.mock_server.request_log import RequestLog
from codegen.mock_server.response_headers import with_headers
from codegen.mock_server.responses import Answerer
from codegen.mock_server.routes import Routes, path_values
from codegen.mock_server.rows import Record
from codegen.mock_server.sample_calls import Samples
from codegen.mock_server.seed import seed
from codegen.mock_server.store import Store
from codegen.mock_server.tables import Table, tables_of
from codegen.mock_server.unknown_parameters import UnknownParameters
from codegen.mock_server.values import is_whole
from codegen.mock_server.writing import Writer
from codegen.spec.model import Operation, Spec
from codegen.spec.types import Action, FieldType
from codegen.targets.shared.record_links import links_of
from codegen.targets.shared.server_paths import path_of, paths_of


class MockServer:
    """One API as its spec describes it. ``handle`` may be called from any thread."""

    def __init__(self, spec: Spec, options: Options | None = None, clock: Callable[[], float] = time.time) -> None:
        self.spec, self.options = spec, options or Options()
        self._conventions = spec.conventions
        self._catalogue = ErrorCatalogue(spec)
        self.authenticator = Authenticator(spec, self.options, self._catalogue, clock)
        self._limiter = Limiter(spec.conventions.rate_limit if self.options.rate_limited else None, time.monotonic)
        self._faults = Faults(self.options.failures, self.options.state, self.options.seed)
        self.tables = tables_of(spec)
        self._parents = Parents(spec, self.tables)
        self._fakes = FakeValues(self.options.seed + 1, spec.models)
        self._answers = Answerer(spec, self._fakes)
        self.store = Store(self.tables.values(), self.options.db)
        self.samples = Samples(spec, self.tables, self.store, self._fakes, self._parents)
        self._routes = self._routed()
        self._rows = row_model(spec)
        links = links_of(self.tables)
        self._writer = Writer(spec, self.tables, links, self.store, self._fakes, clock)
        self._links = links
        self.requests = RequestLog(spec)
        self._unknown = UnknownParameters(spec)
        with self.store.whole():
            if self.store.is_new:
                self._seed()
            self._load_fixtures()

    @property
    def base(self) -> str:
        """The path before all operations, without slashes at its ends."""
        return path_of(self.spec.servers[0]) if self.spec.servers else ""

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()

    def reset(self) -> None:
        """Return to the records of the start, forget the requests, and count calls from zero."""
        with self.store.whole():
            for table in self.tables.values():
                self.store.clear(table)
            self._seed()
            self._load_fixtures()
        self.requests.clear()
        self._limiter.clear()

    def state(self) -> State:
        """Return all records, by resource."""
        with self.store.exclusive():
            return state_in(self.tables, self.store)

    def replace(self, state: State) -> None:
        """Put ``state`` in the place of the records of its resources."""
        put_state(state, self.tables, self.store, self._fakes.seeded("fixtures"))

    def _seed(self) -> None:
        options, calls = self.options, self.spec.operations.values()
        kept = [call.resource for call in calls if self._keeps(call)]
        seed(self.spec, self.tables, self._links, self.store, seed=options.seed, records=options.records, kept=kept)

    def _load_fixtures(self) -> None:
        if self.options.fixtures is not None:
            self.replace(state_of_file(self.options.fixtures, self.tables))

    def handle(self, call: Call) -> Answer:
        """Return the answer to ``call``, and log it; nothing is raised for whatever it holds."""
        begun = time.perf_counter()
        matched_call = self._matched(call)
        matched = matched_call if isinstance(matched_call, MatchedCall) else None
        answer = self._handled(call, matched_call, matched)
        warnings = self._unknown.warnings(matched) if matched else ()
        taken = 1000 * (time.perf_counter() - begun)
        self.requests.add(call, matched.key if matched else None, answer.status, taken, warnings)
        return msgspec.structs.replace(answer, headers=answer.headers | _warned(warnings)) if warnings else answer

    def _handled(self, call: Call, match_or_error: MatchedCall | ApiError, matched: MatchedCall | None) -> Answer:
        try:
            self._faults.maybe_fail()
            if (token := self.authenticator.token_answer(call)) is not None:
                return token
            self._limiter.count(self.authenticator.admit(call, matched.operation if matched else None))
            self._faults.state()
            if isinstance(match_or_error, ApiError):
                raise match_or_error
            check_parameters(match_or_error, self.spec)
            check_parents(match_or_error, self._parents.of(match_or_error.operation), self.store)
            return self._answered(match_or_error)
        except ApiError as error:
            operation = matched.operation if matched else None
            answer = self._catalogue.answer(error, operation)
            return answer if call.method != "HEAD" else Answer(answer.status, has_body=False, headers=answer.headers)
        except sqlite3.Error as problem:  # a disk that is full, a file that somebody else has locked
            return self._catalogue.answer(ApiError(status=500, words=f"The records are out of reach: {problem}"), None)

    def _routed(self) -> Routes:
        """Return the paths of all calls: below those of their servers, and below that of the first one in any case."""
        routes = Routes()
        calls = [*self.spec.operations.items(), *field_table_calls(self.spec, self.tables)]
        for key, operation in calls:
            for path in paths_of(self.spec, operation):
                routes.add(path, key, operation)
        for key, operation in calls:
            routes.add(self.base, key, operation)
        return routes

    def _matched(self, call: Call) -> MatchedCall | ApiError:
        """Return the operation that ``call`` is of; else what is wrong with it, which only callers who may call see."""
        match = self._routes.find(call.segments)
        calls = match.calls
        if call.method == "HEAD" and "HEAD" not in calls and "GET" in calls:
            calls = calls | {"HEAD": calls["GET"]}
        if call.method in calls:
            key, operation = calls[call.method]
            return MatchedCall(call, key, operation, path_values(operation, match.values))
        if not calls:
            return ApiError("resource_unknown", path=call.path, words=f"There is nothing at /{call.path}")
        headers = {"Allow": ", ".join(sorted(calls))}
        words = f"{call.method} is not supported here"
        return ApiError("method_not_supported", method=call.method, headers=headers, words=words)

    def _answered(self, matched: MatchedCall) -> Answer:
        match matched.operation.action:
            case Action.LIST:
                return self._list(matched)
            case Action.GET:
                return self._get(matched)
            case Action.CREATE:
                return self._create(matched)
            case Action.UPDATE:
                return self._change(matched)
            case Action.DELETE:
                return self._delete(matched)
            case Action.FIELD_INFO:
                return Answer(200, field_table(self._table(matched), self._rows))
            case Action.CALL:
                return self._call(matched)
            case _:
                assert_never(matched.operation.action)

    def _table(self, matched: MatchedCall) -> Table:
        return self.tables[matched.operation.resource]

    def _list(self, matched: MatchedCall) -> Answer:
        table = self._table(matched)
        asked = list_query(matched, table, self._conventions, declared(matched.operation, self.spec))
        list_page = page(asked, table, self.store)
        answer = self._answers.records(matched, table, list_page, single=False)
        answer = with_links(answer, matched.call, self._conventions.pagination, list_page, asked.part.size)
        return self._headed(matched, answer, total=list_page.total)

    def _get(self, matched: MatchedCall) -> Answer:
        table = self._table(matched)
        self._refuse_list_parameters(matched)
        columns = columns_of(matched, table, self._conventions, declared(matched.operation, self.spec))
        return self._record(matched, cut(self._there(matched, table), columns))

    def _create(self, matched: MatchedCall) -> Answer:
        records = self._writer.create(matched)
        table = self._table(matched)
        answer = self._answers.records(matched, table, Page(records, total=len(records)), single=len(records) == 1)
        key = records[0].get(table.key or "") if records else None
        return self._headed(matched, answer, url=_url(matched.call, "" if key is None else f"/{key}"))

    def _change(self, matched: MatchedCall) -> Answer:
        if matched.path_values:
            return self._record(matched, self._writer.change(matched, self._key(matched)))
        sent = self._writer.sent(matched)  # of the only record that there is, such as one's own account
        record = self.store.first(self._table(matched)) or {}
        return self._record(matched, record | (sent if isinstance(sent, dict) else {}))

    def _refuse_list_parameters(self, matched: MatchedCall) -> None:
        """Refuse what belongs to lists beside an id, where the documentation has an error for that."""
        allowed = declared(matched.operation, self.spec)
        for name in dict.fromkeys(name for name, _ in matched.call.query if name not in allowed):
            if self._catalogue.knows("parameter_on_record", name):
                raise ApiError("parameter_on_record", parameter=name)

    def _delete(self, matched: MatchedCall) -> Answer:
        table, write = self._table(matched), self._conventions.write
        self._writer.sent(matched)
        gone = self.store.delete(table, self._key(matched)) if matched.path_values else True
        if not gone and not (write is not None and write.deletes_absent):
            raise self._missing(matched)
        return self._headed(matched, self._answers.other(matched))

    def _there(self, matched: MatchedCall, table: Table) -> Record:
        record = self.store.one(table, self._key(matched)) if matched.path_values else self.store.first(table)
        if record is None:
            raise self._missing(matched)
        return record

    def _missing(self, matched: MatchedCall) -> ApiError:
        raw = next(reversed(matched.path_values.values()), "")
        return ApiError("record_missing", id=raw, words=f"There is no record {raw}")

    def _key(self, matched: MatchedCall) -> Any:
        """Return the key that the path holds, in its type. Raises ApiError for what cannot be one."""
        table = self._table(matched)
        key = key_of_type(key_in_path(matched, table, self._parents.of(matched.operation)), table)
        if key is None:
            raise self._missing(matched)
        return key

    def _call(self, matched: MatchedCall) -> Answer:
        """Return a call that is none of the usual ones: a batch of rows, or whatever the documentation shows."""
        request, rows = matched.operation.request, self._conventions.rows
        items = request.shape.items if request is not None else None
        if rows is not None and items is not None and items.ref in self.spec.models:
            return self._batch(matched)
        self._check_path(matched)
        self._writer.sent(matched)
        keeps = self._keeps(matched.operation)
        if keeps == "list":
            return self._list(matched)
        record = self.store.first(self._table(matched)) if keeps == "record" else None
        if record is not None:
            return self._record(matched, record)
        return self._headed(matched, self._answers.other(matched))

    def _check_path(self, matched: MatchedCall) -> None:
        """Raise ApiError where the path holds something else than the number that names a record."""
        table = self._table(matched)
        if table.key is not None and table.fields[table.key].type is FieldType.STRING:
            return  # pages show its keys as numbers here and there
        for name, raw in matched.path_values.items():
            parameter = matched.operation.parameters.get(name)
            if parameter is not None and parameter.shape.type is FieldType.INTEGER and not is_whole(raw):
                raise ApiError("record_missing", id=raw, words=f"There is no record {raw}")

    def _keeps(self, operation: Operation) -> str | None:
        """Return what a call without an example of its own answers of its resource: a list, or a record."""
        response = self._answers.response(operation)
        if operation.action is not Action.CALL or response is None or response.examples:
            return None
        return self._answers.keeps(operation, self.tables[operation.resource])

    def _batch(self, matched: MatchedCall) -> Answer:
        request, rows = matched.operation.request, self._conventions.rows
        assert request is not None and request.shape.items is not None and rows is not None  # noqa: PT018, S101
        sent = json_of(matched.call)
        if not isinstance(sent, list):
            raise ApiError("value_invalid", words="The body is not a list")
        model = self.spec.models[request.shape.items.ref or ""]
        table = self._table(matched)
        links = partial(broken, links=self._links[table.resource], tables=self.tables, store=self.store)
        results = imported(sent, rows, model, self.spec.models, table, self.store, links)
        return Answer(self._answers.status(matched.operation), results)

    def _record(self, matched: MatchedCall, record: Record) -> Answer:
        page = Page([record], total=1)
        return self._headed(matched, self._answers.records(matched, self._table(matched), page, single=True))

    def _headed(self, matched: MatchedCall, answer: Answer, total: int | None = None, url: str = "") -> Answer:
        response = self._answers.response(matched.operation)
        if response is None or not response.headers:
            return answer
        return with_headers(answer, response, self._fakes.seeded(matched.call.path), total, url)


def _warned(warnings: tuple[str, ...]) -> dict[str, str]:
    """Return the header that tells callers what is odd about a call that is answered all the same."""
    return {"X-Codegen-Warning": ", ".join(warnings)}


def _url(call: Call, below: str) -> str:
    return f"http://{call.host}/{call.written}{quote(below, safe='/')}"
