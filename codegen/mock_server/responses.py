"""Answers: records and whatever else a call answers, in the shape and the media type that its documentation shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from codegen.mock_server.fake_files import file_of
from codegen.mock_server.fake_values import FakeValues
from codegen.mock_server.listing import Page, wrapped
from codegen.mock_server.messages import Answer, MatchedCall
from codegen.mock_server.quick_checks import Check, quick_check
from codegen.mock_server.response_headers import safe_media
from codegen.mock_server.rows import Record
from codegen.mock_server.tables import Table
from codegen.mock_server.validation import fits, is_of_type
from codegen.mock_server.wrapping import place_of
from codegen.spec.model import Field, Model, Operation, Response, Shape, Spec
from codegen.spec.record import Json
from codegen.spec.types import NUMERIC, FieldType

_BODILESS = (204, 205)
_TOTALS = ("total", "count", "total_count", "totalcount", "totalresults", "total_results", "size")


class Answerer:
    """Answers calls of one stand-in, once it is known with which records."""

    def __init__(self, spec: Spec, fakes: FakeValues) -> None:
        self._spec, self._fakes = spec, fakes
        self._checks: dict[str, list[tuple[str, Field, Check]]] = {}
        self._statuses: dict[int, tuple[Operation, int]] = {}  # by identity: an operation has no hash
        self._has_secrets = any(field.write_only for model in spec.models.values() for field in model.fields.values())

    def status(self, operation: Operation) -> int:
        """Return the status of success: the call's own, else the one that all calls of its method have."""
        asked, status = self._statuses.get(id(operation), (None, 0))
        if asked is not operation:
            own = [int(status) for status in operation.responses if status.isdigit() and status.startswith("2")]
            status = min(own, default=self._spec.conventions.success.get(operation.method, 200))
            self._statuses[id(operation)] = operation, status
        return status

    def response(self, operation: Operation) -> Response | None:
        """Return what the documentation says of the answer of success."""
        return operation.responses.get(str(self.status(operation)))

    def records(self, matched: MatchedCall, table: Table, page: Page, *, single: bool) -> Answer:
        """Return ``page``, which a ``single`` record was asked for or a list."""
        response = self.response(matched.operation)
        if response is not None and response.body in ("none", "text", "binary"):
            return self.other(matched)
        shown = Page([self._shown(record, table) for record in page.records], page.start, page.total, page.next)
        if response is not None and response.envelope is not None:
            return self._json(matched, wrapped(shown, response.envelope, self._spec.conventions, single=single))
        if response is None or response.shape is None or self._is_vague(response.shape):
            return self._json(matched, shown.records[0] if single else shown.records)
        return self._json(matched, self._shaped(shown, response, table))

    def other(self, matched: MatchedCall) -> Answer:
        """Return what a call answers that is about no record: its example, else something of its documented shape."""
        response = self.response(matched.operation)
        if response is None or response.body == "none":
            return Answer(self.status(matched.operation), has_body=False)
        example = response.examples[0].value if response.examples else None
        if response.body == "text":
            text = example if isinstance(example, str) else self._text(matched, response)
            return self._content(matched, text.encode("utf-8", "replace"), response, "text/plain; charset=utf-8")
        if response.body == "binary":
            media = safe_media(response.media, "application/octet-stream")
            return self._content(matched, file_of(media), response, media)
        if response.examples:
            return self._json(matched, self._completed(example, response.shape, matched.call.path))
        if response.shape is None:
            return Answer(self.status(matched.operation), has_body=False)
        return self._json(matched, self._fakes.seeded(matched.call.path).whole(response.shape))

    def keeps(self, operation: Operation, table: Table) -> Literal["list", "record"] | None:
        """Return whether a call of no usual kind answers a list of the records of ``table``, or one of them."""
        response = self.response(operation)
        shape = response.shape if response is not None else None
        if response is None or shape is None or response.body != "json" or table.model is None:
            return None
        place = place_of(shape.ref, table, self._spec.models)
        if shape.ref == table.model or (place is not None and place.model == table.model and not place.many):
            return "record"
        items = shape.items.ref if shape.type is FieldType.ARRAY and shape.items else None
        return "list" if items == table.model or (place is not None and place.model == table.model) else None

    def _json(self, matched: MatchedCall, body: Json) -> Answer:
        status, response = self.status(matched.operation), self.response(matched.operation)
        if status in _BODILESS:
            return Answer(status, has_body=False)
        media = safe_media(response.media if response else None, "application/json")
        return Answer(status, body, media=media if "json" in media else "application/json")

    def _content(self, matched: MatchedCall, content: bytes, response: Response, usual: str) -> Answer:
        media = safe_media(response.media, usual)
        return Answer(self.status(matched.operation), content=content, media=media)

    def _text(self, matched: MatchedCall, response: Response) -> str:
        shape = response.shape if response.shape and response.shape.type is FieldType.STRING else None
        return str(self._fakes.seeded(matched.call.path).whole(shape or Shape(type=FieldType.STRING)))

    def _shown(self, record: Record, table: Table) -> Record:
        """Return ``record`` without what no answer has: passwords, and a key that only paths know."""
        record = self._visible(record, table.fields) if self._has_secrets else record
        unseen = {table.key} if table.key and table.hidden_key else set()
        unseen |= set() if table.open else record.keys() - table.fields.keys()
        return {name: value for name, value in record.items() if name not in unseen} if unseen else record

    def _visible(self, record: Record, fields: Mapping[str, Field]) -> Record:
        """Return ``record`` without what is sent and never answered, at whatever depth."""
        seen = {name: value for name, value in record.items() if name not in fields or not fields[name].write_only}
        inner = {name: self._inside(seen[name], fields[name]) for name in seen if name in fields}
        return seen | inner

    def _inside(self, value: Any, shape: Shape | Field) -> Any:
        if isinstance(value, list) and shape.items is not None:
            return [self._inside(item, shape.items) for item in value]
        options = [option for option in shape.options if fits(value, option, self._spec.models)]
        model = self._spec.models.get(shape.ref or (options[0].ref if options else None) or "")
        return self._visible(value, model.fields) if model is not None and isinstance(value, dict) else value

    def _is_vague(self, shape: Shape) -> bool:
        """Whether ``shape`` says nothing of what is in it."""
        if shape.type is FieldType.ARRAY:
            return shape.items is None or self._is_vague(shape.items)
        return shape.type is FieldType.ANY or (shape.type is FieldType.OBJECT and shape.ref not in self._spec.models)

    def _shaped(self, page: Page, response: Response, table: Table) -> Any:
        shape = response.shape
        assert shape is not None  # noqa: S101 - told to mypy: the caller looked
        if shape.type is FieldType.ARRAY and shape.items is not None:
            return [self._one(record, shape.items, table) for record in page.records]
        place = place_of(shape.ref, table, self._spec.models)
        if place is None:
            record = page.records[0] if page.records else {}
            return self._one(record, shape, table)
        inner = Shape(type=FieldType.OBJECT, ref=place.model)
        records = [self._one(record, inner, table) for record in page.records]
        held: Any = records if place.many else (records[0] if records else {})
        example = response.examples[0].value if response.examples else None
        return self._around(place.field, held, self._spec.models[shape.ref or ""], example, page)

    def _around(self, field: str, held: Any, model: Model, example: Json, page: Page) -> Any:
        """Return a wrapper with ``held`` in ``field``; its other fields are as in the ``example``, or invented."""
        body = dict(example) if isinstance(example, dict) else self._fakes.seeded(field).record(model)
        total = len(page.records) if page.total is None else page.total
        for name, other in model.fields.items():
            if name.lower() in _TOTALS and other.type in NUMERIC:
                body[name] = total
        return body | {field: held}

    def _one(self, record: Record, shape: Shape, table: Table) -> Any:
        """Return ``record`` as the value of ``shape``: the fields of its model, those that it lacks invented."""
        if shape.type is FieldType.UNION:
            option = next((option for option in shape.options if option.ref), None)
            return self._one(record, option, table) if option else self._fakes.seeded(_name(record, table)).whole(shape)
        model = self._spec.models.get(shape.ref or "")
        if model is None:
            return (
                record
                if shape.type in (FieldType.OBJECT, FieldType.ANY, FieldType.MAP)
                else self._scalar(record, shape, table)
            )
        if shape.ref == table.model:
            return self._whole(record, model, table)
        fakes = self._fakes.seeded(_name(record, table))
        known = {name: field for name, field in model.fields.items() if not field.write_only}
        values = {name: self._fitting(record, name, field) for name, field in known.items()}
        lacking = {name: fakes.field(name, field) for name, field in known.items() if values[name] is None}
        return {name: value for name, value in (values | lacking).items() if value is not None}

    def _whole(self, record: Record, model: Model, table: Table) -> Record:
        """Return ``record`` without values that came from a call which knows a field otherwise."""
        if model.direction == "response":
            record = self._completed(record, Shape(type=FieldType.OBJECT, ref=table.model), _name(record, table))
        wrong = [
            name
            for name, field, is_right in self._checks_of(table.model or "", model)
            if name in record and not is_right(record[name]) and not self._may_be(record[name], field)
        ]
        if not wrong:
            return record
        fakes = self._fakes.seeded(_name(record, table))
        return record | {name: fakes.field(name, model.fields[name]) for name in wrong}

    def _checks_of(self, name: str, model: Model) -> list[tuple[str, Field, Check]]:
        """Return the fields of the ``model`` that is called ``name``, each with its quick check."""
        if name not in self._checks:
            self._checks[name] = [(key, field, quick_check(field)) for key, field in model.fields.items()]
        return self._checks[name]

    def _completed(self, value: Any, shape: Shape | Field | None, word: str) -> Any:
        """Return ``value`` with the fields that it must have and an example leaves out, or nobody sent."""
        if isinstance(value, list) and shape is not None and shape.items is not None:
            return [self._completed(item, shape.items, f"{word} {number}") for number, item in enumerate(value)]
        model = self._spec.models.get(shape.ref or "") if shape is not None else None
        if model is None or model.direction != "response" or not isinstance(value, dict):
            return value
        known = {name: self._completed(held, model.fields.get(name), word) for name, held in value.items()}
        needed = {name: field for name, field in model.fields.items() if field.required and not field.write_only}
        lacking = {name: field for name, field in needed.items() if name not in value}
        fakes = self._fakes.seeded(word) if lacking else self._fakes
        invented = ((name, fakes.field(name, field, 1)) for name, field in lacking.items() if not field.nullable)
        return known | dict.fromkeys(lacking) | dict(invented)

    def _may_be(self, value: Any, field: Field) -> bool:
        if value is None or value == "":
            return field.nullable is not False
        return fits(value, field, self._spec.models)

    def _scalar(self, record: Record, shape: Shape, table: Table) -> Any:
        """Return the key of ``record`` for a list of keys; else an invented value."""
        key = record.get(table.key) if table.key else None
        if key is not None and is_of_type(key, shape):
            return key
        return self._fakes.seeded(_name(record, table)).whole(shape)

    def _fitting(self, record: Mapping[str, Any], name: str, field: Field) -> Any:
        value = record.get(name)
        return value if value is not None and fits(value, field, self._spec.models) else None


def _name(record: Mapping[str, Any], table: Table) -> str:
    return f"{table.resource} {record.get(table.key) if table.key else sorted(record.items(), key=str)}"
