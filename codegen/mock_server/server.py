"""The stand-in itself: a call comes in, the right part answers it, and a refusal becomes a documented error."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from typing import Any, assert_never
from urllib.parse import urlsplit

from codegen.mock_server.auth import Gate
from codegen.mock_server.batches import imported
from codegen.mock_server.errors import Catalogue
from codegen.mock_server.fake_values import Inventor
from codegen.mock_server.faults import Trouble
from codegen.mock_server.introspection import field_table, field_table_calls, row_model
from codegen.mock_server.links import links_of
from codegen.mock_server.listing import Page, columns_of, cut, page, wish, wrapped
from codegen.mock_server.messages import Answer, Call, Known, Refused
from codegen.mock_server.numbers import is_whole
from codegen.mock_server.options import Options
from codegen.mock_server.parameters import check_parameters, declared
from codegen.mock_server.rate_limit import Limiter
from codegen.mock_server.routes import Routes
from codegen.mock_server.seed import seed
from codegen.mock_server.store import Record, Store
from codegen.mock_server.tables import Table, tables_of
from codegen.mock_server.writing import Writer, json_of
from codegen.spec.model import Operation, Spec
from codegen.spec.types import Action, FieldType


class StandIn:
    """One API as its spec describes it. ``handle`` may be called from any thread."""

    def __init__(self, spec: Spec, options: Options | None = None, clock: Callable[[], float] = time.time) -> None:
        self.spec, self.options = spec, options or Options()
        self._conventions = spec.conventions
        self._base = urlsplit(spec.servers[0].url).path.strip("/") if spec.servers else ""
        self._catalogue = Catalogue(spec)
        self.gate = Gate(spec, self.options, self._catalogue, clock)
        self._limiter = Limiter(spec.conventions.rate_limit if self.options.rate_limited else None, time.monotonic)
        self._trouble = Trouble(self.options.failures, self.options.state, self.options.seed)
        self.tables = tables_of(spec)
        links = links_of(self.tables)
        self.store = Store(self.tables.values(), self.options.db)
        self._routes = Routes([*spec.operations.items(), *field_table_calls(spec, self.tables)])
        self._rows = row_model(spec)
        if self.store.is_new:
            with self.store.whole():
                seed(spec, self.tables, links, self.store, self.options.seed, self.options.records)
        self._writer = Writer(spec, self.tables, links, self.store, Inventor(self.options.seed + 1, spec.models), clock)

    @property
    def base(self) -> str:
        """The path before all operations, without slashes at its ends."""
        return self._base

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()

    def handle(self, call: Call) -> Answer:
        """The answer to ``call``; nothing is raised for whatever it holds."""
        known: Known | None = None
        try:
            self._trouble.strike()
            if (exchange := self.gate.exchanges(call)) is not None:
                return self.gate.exchange(exchange, call)
            self._limiter.count(self.gate.admit(call))
            self._trouble.state()
            known = self._known(call)
            check_parameters(known, self.spec)
            return self._answered(known)
        except Refused as refused:
            operation = known.operation if known else None
            answer = self._catalogue.answer(refused, operation)
            return answer if call.method != "HEAD" else Answer(answer.status, has_body=False, headers=answer.headers)
        except sqlite3.Error as problem:  # a disk that is full, a file that somebody else has locked
            return self._catalogue.answer(Refused(status=500, words=f"The records are out of reach: {problem}"), None)

    def _known(self, call: Call) -> Known:
        base = tuple(self._base.split("/")) if self._base else ()
        inside = call.segments[: len(base)] == base
        calls, values = self._routes.find(call.segments[len(base) :]) if inside else ({}, {})
        if not calls:
            raise Refused("resource_unknown", path=call.path, words=f"There is nothing at {call.path}")
        if call.method not in calls:
            headers = {"Allow": ", ".join(sorted(calls))}
            words = f"{call.method} is not supported here"
            raise Refused("method_not_supported", method=call.method, headers=headers, words=words)
        key, operation = calls[call.method]
        return Known(call, key, operation, values)

    def _answered(self, known: Known) -> Answer:
        match known.operation.action:
            case Action.LIST:
                return self._list(known)
            case Action.GET:
                return self._get(known)
            case Action.CREATE:
                return self._record(known, self._writer.create(known))
            case Action.UPDATE:
                return self._record(known, self._writer.change(known, self._key(known)))
            case Action.DELETE:
                return self._delete(known)
            case Action.FIELD_INFO:
                return Answer(200, field_table(self.tables[known.operation.resource], self._rows))
            case Action.CALL:
                return self._call(known)
            case _:
                assert_never(known.operation.action)

    def _list(self, known: Known) -> Answer:
        table = self.tables[known.operation.resource]
        asked = wish(known, table, self._conventions, declared(known.operation, self.spec))
        return self._enveloped(known, page(asked, table, self.store))

    def _get(self, known: Known) -> Answer:
        table = self.tables[known.operation.resource]
        self._refuse_list_parameters(known)
        columns = columns_of(known, table, self._conventions, declared(known.operation, self.spec))
        return self._record(known, cut(self._there(known, table), columns))

    def _refuse_list_parameters(self, known: Known) -> None:
        """What belongs to lists has no place beside an id, where the documentation has an error for that."""
        allowed = declared(known.operation, self.spec)
        for name in dict.fromkeys(name for name, _ in known.call.query if name not in allowed):
            if self._catalogue.knows("parameter_on_record", name):
                raise Refused("parameter_on_record", parameter=name)

    def _delete(self, known: Known) -> Answer:
        table = self.tables[known.operation.resource]
        write = self._conventions.write
        gone = self.store.delete(table, self._key(known))
        if not gone and not (write is not None and write.deletes_absent):
            raise self._missing(known)
        return Answer(self._success(known.operation), has_body=False)

    def _there(self, known: Known, table: Table) -> Record:
        record = self.store.one(table, self._key(known))
        if record is None:
            raise self._missing(known)
        return record

    def _missing(self, known: Known) -> Refused:
        raw = next(iter(known.path_values.values()), "")
        return Refused("record_missing", id=raw, words=f"There is no record {raw}")

    def _key(self, known: Known) -> Any:
        """The key that the path holds, in its type. Raises Refused for what cannot be one."""
        table = self.tables[known.operation.resource]
        raw = known.path_values.get(table.key or "", next(iter(known.path_values.values()), ""))
        field = table.fields.get(table.key or "")
        if field is None or field.type is not FieldType.INTEGER:
            return raw
        if not is_whole(raw):
            raise self._missing(known)
        return int(raw)

    def _call(self, known: Known) -> Answer:
        """A call that is none of the usual ones: a batch of rows, or whatever the example shows."""
        request, rows = known.operation.request, self._conventions.rows
        status = self._success(known.operation)
        if rows is None or request is None or request.shape.type is not FieldType.ARRAY or request.shape.items is None:
            examples = (
                known.operation.responses[str(status)].examples if str(status) in known.operation.responses else []
            )
            return Answer(status, examples[0].value) if examples else Answer(status, has_body=False)
        sent = json_of(known.call)
        if not isinstance(sent, list):
            raise Refused("value_invalid", words="The body is not a list")
        table, models = self.tables[known.operation.resource], self.spec.models
        return Answer(status, imported(sent, rows, models[request.shape.items.ref or ""], models, table, self.store))

    def _record(self, known: Known, record: Record) -> Answer:
        return self._enveloped(known, Page([record], total=1), single=True)

    def _enveloped(self, known: Known, found: Page, single: bool = False) -> Answer:
        status = self._success(known.operation)
        response = known.operation.responses.get(str(status))
        envelope = response.envelope if response else None
        body = wrapped(found, envelope, self._conventions, single=single)
        return Answer(status, found.records[0] if single and envelope is None else body)

    def _success(self, operation: Operation) -> int:
        """The status of success: the call's own, else the one that all calls of its method have."""
        own = [int(status) for status in operation.responses if status.isdigit() and status.startswith("2")]
        return min(own, default=self._conventions.success.get(operation.method, 200))
