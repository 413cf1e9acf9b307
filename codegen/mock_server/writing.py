"""Writing: records created and changed, from a body of any kind or from assignments in a parameter."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

from codegen.mock_server.assignments import assignments
from codegen.mock_server.bodies import body_of, check_body
from codegen.mock_server.defaults import default_record, stamped
from codegen.mock_server.fake_values import FakeValues
from codegen.mock_server.links import checked, copied
from codegen.mock_server.messages import ApiError, Call, MatchedCall
from codegen.mock_server.rows import Record
from codegen.mock_server.seed import FIRST_KEY
from codegen.mock_server.store import Store
from codegen.mock_server.tables import Table
from codegen.mock_server.validation import is_of_type, problems, shape_problems
from codegen.mock_server.wrapping import place_of, unwrapped
from codegen.spec.conventions import Write
from codegen.spec.model import Request, Spec
from codegen.targets.shared.record_links import Link


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

    def create(self, matched: MatchedCall) -> list[Record]:
        """Return the new records. Raises ApiError for what may not be sent, and for what is required and missing."""
        table = self._tables[matched.operation.resource]
        sent = self._sent(matched, table, creating=True)
        with self._store.exclusive():
            records = sent if isinstance(sent, list) else [sent]
            return [self._created(self._unsent(matched, table) | record, table) for record in records]

    def change(self, matched: MatchedCall, key: Any) -> Record:
        """Return a record changed: what is not sent stays, where the call says so. Raises ApiError as creating does."""
        table = self._tables[matched.operation.resource]
        with self._store.exclusive():
            old = self._store.one(table, key)
            if old is None:
                raise ApiError("record_missing", id=str(key), words=f"There is no record {key}")
            sent = self._sent(matched, table, creating=False)
            sent = sent if isinstance(sent, dict) else {}
            record = (old if self._stays(matched, table) else {}) | sent | ({table.key: key} if table.key else {})
            record = self._completed(stamped(record, table, self._form, self._clock(), "changed"), sent, table)
            self._store.update(table, key, record)
        return record

    def sent(self, matched: MatchedCall) -> Any:
        """Return the body of a call that changes no record. Raises ApiError for what may not be sent."""
        request = matched.operation.request
        if request is None or request.style == "query_assignments":
            return None
        sent = body_of(matched.call, request, self._spec.models)
        check_body(sent, request, self._spec.models, whole=self._asks_for_all(request))
        return sent

    def _asks_for_all(self, request: Request) -> bool:
        """Whether required fields must be sent: not where a part suffices, nor where the documented body lacks one."""
        models = self._spec.models
        shown = (
            next(shape_problems(example.value, request.shape, models, creating=True), None)
            for example in request.examples
        )
        return not request.partial and not any(problem and problem.condition == "required_missing" for problem in shown)

    def _stays(self, matched: MatchedCall, table: Table) -> bool:
        """Whether what is not sent stays: the call says so, or sends something else than a whole record."""
        request = matched.operation.request
        if request is None or request.partial or request.style == "raw":
            return True
        return request.shape.ref not in (None, table.model)

    def _unsent(self, matched: MatchedCall, table: Table) -> Record:
        """Return the fields that a new record has and its call does not send: who keeps it sets them."""
        request, models = matched.operation.request, self._spec.models
        model = models.get(table.model or "")
        if request is None or model is None or self._spec.conventions.write is not None:
            return {}
        place = place_of(request.shape.ref, table, models)
        sent = models.get((place.model if place else request.shape.ref) or "")
        known = {*(sent.fields if sent else model.fields), table.key}
        return {name: value for name, value in self._fakes.record(model).items() if name not in known}

    def _created(self, sent: Record, table: Table) -> Record:
        now = self._clock()
        record = default_record(table, self._form, now) | sent
        record = self._completed(stamped(record, table, self._form, now, "created"), sent, table)
        if table.key:
            record = self._keyed(record, table, table.key)
        self._store.insert(table, [record])
        return record

    def _completed(self, record: Record, sent: Record, table: Table) -> Record:
        """``record`` with what it repeats of others, once the links that were ``sent`` lead somewhere.

        Links that it had before are not looked at: what they led to may be deleted.
        """
        links = self._links[table.resource]
        checked(sent, links, self._tables, self._store)
        return copied(record, links, self._tables, self._store)

    def _keyed(self, record: Record, table: Table, name: str) -> Record:
        """``record`` with a new key, which comes first; a key that was sent counts for nothing."""
        numbers = count(max(self._store.highest(table) + 1, FIRST_KEY))
        keys = (self._fakes.key(table.fields[name], number) for number in numbers)
        key = next(candidate for candidate in keys if self._store.one(table, candidate) is None)
        return {name: key, **{field: value for field, value in record.items() if field != name}}

    def _sent(self, matched: MatchedCall, table: Table, creating: bool) -> Any:
        """Return the record or records that are sent."""
        request = matched.operation.request
        if (request.style if request else self._form.kind) == "query_assignments":
            return self._assigned(matched.call, table, creating)
        sent = body_of(matched.call, request, self._spec.models)
        if request is not None and request.style == "raw":
            check_body(sent, request, self._spec.models, whole=True)
            return {}
        if request is None or request.shape.ref in (None, table.model):
            self._check_record(sent, request, table, creating)
        else:
            check_body(sent, request, self._spec.models, whole=creating or self._asks_for_all(request))
        record = unwrapped(sent, request.shape.ref if request else None, table, self._spec.models)
        return _storable(record, table)

    def _assigned(self, call: Call, table: Table, creating: bool) -> Record:
        written = call.value(self._form.parameter or "")
        if not written:
            raise ApiError(parameter=self._form.parameter, words=f"{self._form.parameter} is required")
        sent = assignments(written, self._form, table, creating)
        if creating:
            _complete(sent, table)
        return sent

    def _check_record(self, sent: Any, request: Request | None, table: Table, creating: bool) -> None:
        """Raise ApiError for a body that is no record of ``table``, or a list of values that are none."""
        if isinstance(sent, list) and request is not None and is_of_type(sent, request.shape):
            check_body(sent, request, self._spec.models, whole=creating)
            return
        model = self._spec.models.get(table.model or "")
        if not isinstance(sent, dict):
            raise ApiError("value_invalid", words="The body is not an object")
        if model is not None and request is not None:
            for problem in problems(sent, model, self._spec.models, creating):
                words = f"{problem.path}: {problem.words}"
                raise ApiError(problem.condition, parameter=problem.path, words=words, field=problem.path)


def _storable(sent: Any, table: Table) -> Any:
    """Return what the store can keep of what was sent: records, and values that fit where they are looked for."""
    if isinstance(sent, list):
        return [_storable(record, table) for record in sent if isinstance(record, dict)]
    if not isinstance(sent, dict):
        return {} if sent is None else {"value": sent}
    return sent


def _complete(sent: Record, table: Table) -> None:
    """Raise ApiError for a required field that was not sent; one that links to another record must lead to one."""
    for name, field in table.fields.items():
        if field.required and name not in sent and (field.writeable is not False or field.write_once):
            condition: Any = "reference_missing" if field.link else "required_missing"
            raise ApiError(condition, field=name, words=f"{name} is required")
