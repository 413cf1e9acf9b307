"""The stand-in itself: a call comes in, the right part answers it, and a refusal becomes a documented error."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from typing import Any, assert_never
from urllib.parse import urlsplit

from codegen.mock_server.auth import Authenticator
from codegen.mock_server.batches import imported
from codegen.mock_server.errors import ErrorCatalogue
from codegen.mock_server.fake_values import FakeValues
from codegen.mock_server.faults import Faults
from codegen.mock_server.introspection import field_table, field_table_calls, row_model
from codegen.mock_server.links import links_of
from codegen.mock_server.listing import Page, columns_of, cut, list_query, page, wrapped
from codegen.mock_server.messages import Answer, ApiError, Call, MatchedCall
from codegen.mock_server.options import Options
from codegen.mock_server.parameters import check_parameters, declared
from codegen.mock_server.rate_limit import Limiter
from codegen.mock_server.routes import Routes
from codegen.mock_server.seed import seed
from codegen.mock_server.store import Record, Store
from codegen.mock_server.tables import Table, tables_of
from codegen.mock_server.values import is_whole
from codegen.mock_server.writing import Writer, json_of
from codegen.spec.model import Operation, Spec
from codegen.spec.types import Action, FieldType


class MockServer:
    """One API as its spec describes it. ``handle`` may be called from any thread."""

    def __init__(self, spec: Spec, options: Options | None = None, clock: Callable[[], float] = time.time) -> None:
        self.spec, self.options = spec, options or Options()
        self._conventions = spec.conventions
        self._base = urlsplit(spec.servers[0].url).path.strip("/") if spec.servers else ""
        self._catalogue = ErrorCatalogue(spec)
        self.authenticator = Authenticator(spec, self.options, self._catalogue, clock)
        self._limiter = Limiter(spec.conventions.rate_limit if self.options.rate_limited else None, time.monotonic)
        self._faults = Faults(self.options.failures, self.options.state, self.options.seed)
        self.tables = tables_of(spec)
        links = links_of(self.tables)
        self.store = Store(self.tables.values(), self.options.db)
        self._routes = Routes([*spec.operations.items(), *field_table_calls(spec, self.tables)])
        self._rows = row_model(spec)
        if self.store.is_new:
            with self.store.whole():
                seed(spec, self.tables, links, self.store, self.options.seed, self.options.records)
        self._writer = Writer(
            spec, self.tables, links, self.store, FakeValues(self.options.seed + 1, spec.models), clock
        )

    @property
    def base(self) -> str:
        """The path before all operations, without slashes at its ends."""
        return self._base

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()

    def handle(self, call: Call) -> Answer:
        """Return the answer to ``call``; nothing is raised for whatever it holds."""
        matched: MatchedCall | None = None
        try:
            self._faults.maybe_fail()
            if (exchange := self.authenticator.exchanges(call)) is not None:
                return self.authenticator.exchange(exchange, call)
            self._limiter.count(self.authenticator.admit(call))
            self._faults.state()
            matched = self._matched(call)
            check_parameters(matched, self.spec)
            return self._answered(matched)
        except ApiError as error:
            operation = matched.operation if matched else None
            answer = self._catalogue.answer(error, operation)
            return answer if call.method != "HEAD" else Answer(answer.status, has_body=False, headers=answer.headers)
        except sqlite3.Error as problem:  # a disk that is full, a file that somebody else has locked
            return self._catalogue.answer(ApiError(status=500, words=f"The records are out of reach: {problem}"), None)

    def _matched(self, call: Call) -> MatchedCall:
        base = tuple(self._base.split("/")) if self._base else ()
        inside = call.segments[: len(base)] == base
        calls, values = self._routes.find(call.segments[len(base) :]) if inside else ({}, {})
        if not calls:
            raise ApiError("resource_unknown", path=call.path, words=f"There is nothing at {call.path}")
        if call.method not in calls:
            headers = {"Allow": ", ".join(sorted(calls))}
            words = f"{call.method} is not supported here"
            raise ApiError("method_not_supported", method=call.method, headers=headers, words=words)
        key, operation = calls[call.method]
        return MatchedCall(call, key, operation, values)

    def _answered(self, matched: MatchedCall) -> Answer:
        match matched.operation.action:
            case Action.LIST:
                return self._list(matched)
            case Action.GET:
                return self._get(matched)
            case Action.CREATE:
                return self._record(matched, self._writer.create(matched))
            case Action.UPDATE:
                return self._record(matched, self._writer.change(matched, self._key(matched)))
            case Action.DELETE:
                return self._delete(matched)
            case Action.FIELD_INFO:
                return Answer(200, field_table(self.tables[matched.operation.resource], self._rows))
            case Action.CALL:
                return self._call(matched)
            case _:
                assert_never(matched.operation.action)

    def _list(self, matched: MatchedCall) -> Answer:
        table = self.tables[matched.operation.resource]
        asked = list_query(matched, table, self._conventions, declared(matched.operation, self.spec))
        return self._enveloped(matched, page(asked, table, self.store))

    def _get(self, matched: MatchedCall) -> Answer:
        table = self.tables[matched.operation.resource]
        self._refuse_list_parameters(matched)
        columns = columns_of(matched, table, self._conventions, declared(matched.operation, self.spec))
        return self._record(matched, cut(self._there(matched, table), columns))

    def _refuse_list_parameters(self, matched: MatchedCall) -> None:
        """Refuse what belongs to lists beside an id, where the documentation has an error for that."""
        allowed = declared(matched.operation, self.spec)
        for name in dict.fromkeys(name for name, _ in matched.call.query if name not in allowed):
            if self._catalogue.knows("parameter_on_record", name):
                raise ApiError("parameter_on_record", parameter=name)

    def _delete(self, matched: MatchedCall) -> Answer:
        table = self.tables[matched.operation.resource]
        write = self._conventions.write
        gone = self.store.delete(table, self._key(matched))
        if not gone and not (write is not None and write.deletes_absent):
            raise self._missing(matched)
        return Answer(self._success(matched.operation), has_body=False)

    def _there(self, matched: MatchedCall, table: Table) -> Record:
        record = self.store.one(table, self._key(matched))
        if record is None:
            raise self._missing(matched)
        return record

    def _missing(self, matched: MatchedCall) -> ApiError:
        raw = next(iter(matched.path_values.values()), "")
        return ApiError("record_missing", id=raw, words=f"There is no record {raw}")

    def _key(self, matched: MatchedCall) -> Any:
        """Return the key that the path holds, in its type. Raises ApiError for what cannot be one."""
        table = self.tables[matched.operation.resource]
        raw = matched.path_values.get(table.key or "", next(iter(matched.path_values.values()), ""))
        field = table.fields.get(table.key or "")
        if field is None or field.type is not FieldType.INTEGER:
            return raw
        if not is_whole(raw):
            raise self._missing(matched)
        return int(raw)

    def _call(self, matched: MatchedCall) -> Answer:
        """Return a call that is none of the usual ones: a batch of rows, or whatever the example shows."""
        request, rows = matched.operation.request, self._conventions.rows
        status = self._success(matched.operation)
        if rows is None or request is None or request.shape.type is not FieldType.ARRAY or request.shape.items is None:
            examples = (
                matched.operation.responses[str(status)].examples if str(status) in matched.operation.responses else []
            )
            return Answer(status, examples[0].value) if examples else Answer(status, has_body=False)
        sent = json_of(matched.call)
        if not isinstance(sent, list):
            raise ApiError("value_invalid", words="The body is not a list")
        table, models = self.tables[matched.operation.resource], self.spec.models
        return Answer(status, imported(sent, rows, models[request.shape.items.ref or ""], models, table, self.store))

    def _record(self, matched: MatchedCall, record: Record) -> Answer:
        return self._enveloped(matched, Page([record], total=1), single=True)

    def _enveloped(self, matched: MatchedCall, found: Page, single: bool = False) -> Answer:
        status = self._success(matched.operation)
        response = matched.operation.responses.get(str(status))
        envelope = response.envelope if response else None
        body = wrapped(found, envelope, self._conventions, single=single)
        return Answer(status, found.records[0] if single and envelope is None else body)

    def _success(self, operation: Operation) -> int:
        """Return the status of success: the call's own, else the one that all calls of its method have."""
        own = [int(status) for status in operation.responses if status.isdigit() and status.startswith("2")]
        return min(own, default=self._conventions.success.get(operation.method, 200))
