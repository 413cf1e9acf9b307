"""Writing: records created and changed, from a JSON body or from assignments in a parameter."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

import msgspec

from codegen.mock_server.assignments import assignments
from codegen.mock_server.defaults import default_record, stamped
from codegen.mock_server.fake_values import FakeValues
from codegen.mock_server.links import Link, checked, copied
from codegen.mock_server.messages import ApiError, Call, MatchedCall
from codegen.mock_server.seed import FIRST_KEY
from codegen.mock_server.store import Record, Store
from codegen.mock_server.tables import Table
from codegen.mock_server.validation import problems
from codegen.spec.conventions import Write
from codegen.spec.model import Spec


class Writer:
    """Creates and changes the records of one stand-in."""

    def __init__(
        self,
        spec: Spec,
        tables: dict[str, Table],
        links: dict[str, list[Link]],
        store: Store,
        fakes: FakeValues,
        clock: Callable[[], float],
    ) -> None:
        self._spec, self._tables, self._links, self._store = spec, tables, links, store
        self._fakes, self._clock = fakes, clock
        self._form = spec.conventions.write or Write(kind="json_body")

    def create(self, matched: MatchedCall) -> Record:
        """Return a new record. Raises ApiError for what may not be sent, and for what is required and missing."""
        table = self._tables[matched.operation.resource]
        sent = self._sent(matched, table, creating=True)
        now = self._clock()
        with self._store.exclusive():
            record = default_record(table, self._form, now) | sent
            record = self._completed(stamped(record, table, self._form, now, "created"), table)
            if table.key:
                record = self._keyed(record, table, table.key)
            self._store.insert(table, [record])
        return record

    def change(self, matched: MatchedCall, key: Any) -> Record:
        """Return a record changed: what is not sent stays, where the call says so. Raises ApiError as creating does."""
        table = self._tables[matched.operation.resource]
        with self._store.exclusive():
            old = self._store.one(table, key)
            if old is None:
                raise ApiError("record_missing", id=str(key), words=f"There is no record {key}")
            sent = self._sent(matched, table, creating=False)
            partial = matched.operation.request is None or matched.operation.request.partial
            record = (old if partial else {}) | sent | ({table.key: key} if table.key else {})
            record = self._completed(stamped(record, table, self._form, self._clock(), "changed"), table)
            self._store.update(table, key, record)
        return record

    def _completed(self, record: Record, table: Table) -> Record:
        """``record`` with what it repeats of others, once its links lead somewhere."""
        links = self._links[table.resource]
        checked(record, links, self._tables, self._store)
        return copied(record, links, self._tables, self._store)

    def _keyed(self, record: Record, table: Table, name: str) -> Record:
        """``record`` with a new key, which comes first; a key that was sent counts for nothing."""
        numbers = count(max(self._store.highest(table) + 1, FIRST_KEY))
        made = (self._fakes.key(table.fields[name], number) for number in numbers)
        key = next(one for one in made if self._store.one(table, one) is None)
        return {name: key, **{field: value for field, value in record.items() if field != name}}

    def _sent(self, matched: MatchedCall, table: Table, creating: bool) -> Record:
        style = matched.operation.request.style if matched.operation.request else self._form.kind
        if style == "json_body":
            return self._body(matched.call, table, creating)
        if style != "query_assignments":
            raise ApiError(status=415, words=f"This server does not read bodies of the kind {style}")
        written = matched.call.value(self._form.parameter or "")
        if not written:
            raise ApiError(parameter=self._form.parameter, words=f"{self._form.parameter} is required")
        sent = assignments(written, self._form, table, creating)
        if creating:
            _complete(sent, table)
        return sent

    def _body(self, call: Call, table: Table, creating: bool) -> Record:
        sent = json_of(call)
        model = self._spec.models.get(table.model or "")
        if not isinstance(sent, dict):
            raise ApiError("value_invalid", words="The body is not an object")
        if model is not None:
            for problem in problems(sent, model, self._spec.models, creating):
                words = f"{problem.path}: {problem.words}"
                raise ApiError(problem.condition, parameter=problem.path, words=words, field=problem.path)
        return sent


def json_of(call: Call) -> Any:
    """Return the body of ``call``. Raises ApiError with what the parser says when it is no JSON."""
    try:
        return msgspec.json.decode(call.body)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as problem:
        raise ApiError(status=400, words=str(problem)) from None


def _complete(sent: Record, table: Table) -> None:
    """Raise ApiError for a required field that was not sent; one that links to another record must lead to one."""
    for name, field in table.fields.items():
        if field.required and name not in sent and (field.writeable is not False or field.write_once):
            condition: Any = "reference_missing" if field.link else "required_missing"
            raise ApiError(condition, field=name, words=f"{name} is required")
