"""What the fake of a package knows besides its client: values that were not sent, links, and answers to rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from codegen.spec.canonical import to_builtins
from codegen.spec.conventions import RowResults, Write
from codegen.spec.model import Field, Operation, Spec
from codegen.spec.types import FieldType
from codegen.targets.code import Code
from codegen.targets.encoders.python import literal
from codegen.targets.python.conventions import Entry
from codegen.targets.shared.record_keys import key_of
from codegen.targets.shared.record_links import Link, links_of
from codegen.targets.shared.record_models import model_of

_MOMENTS = (FieldType.DATE, FieldType.DATETIME, FieldType.TIME)
_EMPTY: dict[FieldType, Any] = {
    FieldType.STRING: "",
    FieldType.INTEGER: 0,
    FieldType.NUMBER: 0,
    FieldType.DECIMAL: 0,
    FieldType.BOOLEAN: False,
    FieldType.ARRAY: [],
    FieldType.OBJECT: {},
    FieldType.MAP: {},
}


class FakeView(msgspec.Struct, frozen=True):
    """The module with the fake's data: what it knows of each resource, and how rows of a batch are answered."""

    resources: list[Entry]
    rows: Code
    deletes_absent: Code


class _Records(msgspec.Struct, frozen=True):
    """The records of one resource, as links see them; ``calls`` is what the names of its calls begin with."""

    resource: str
    calls: str
    fields: Mapping[str, Field]
    open: bool
    key: str | None


def lower_fake(spec: Spec) -> FakeView:
    """Return the data of the fake; resources of which it knows nothing are left out."""
    write = spec.conventions.write
    records = {one.resource: one for one in _records(spec)}
    links = links_of(records)
    known = {one.calls: _known(one, links[one.resource], records, write) for one in records.values()}
    resources = [Entry(literal(calls), literal(data)) for calls, data in known.items() if data]
    rows = spec.conventions.rows
    return FakeView(resources, literal(_rows(rows) if rows else None), literal(bool(write and write.deletes_absent)))


def _records(spec: Spec) -> Iterator[_Records]:
    calls: dict[str, list[tuple[str, Operation]]] = {}
    for name, call in spec.operations.items():
        calls.setdefault(call.resource, []).append((name, call))
    for resource, named in calls.items():
        own = [call for _, call in named]
        model = spec.models.get(model_of(spec, resource, own) or "")
        key = key_of(model, own)
        fields = dict(model.fields) if model else {}
        if key is not None:
            fields[key.name] = key.field
        is_open = model is None or not model.complete
        yield _Records(resource, named[0][0].rpartition(".")[0], fields, is_open, key.name if key else None)


def _known(records: _Records, links: list[Link], all_: dict[str, _Records], write: Write | None) -> dict[str, Any]:
    blanks = write is not None and write.unset == "empty"
    others = {wire: field for wire, field in records.fields.items() if wire != records.key}
    parts = {
        "empty": {wire: _EMPTY[field.type] for wire, field in others.items() if field.type in _EMPTY} if blanks else {},
        "moments": {wire: _moment(field) for wire, field in others.items() if field.type in _MOMENTS} if blanks else {},
        "stamps": _stamps(records, write),
        "links": [_link(link, all_[link.target]) for link in links if link.documented or link.copies],
    }
    return {name: part for name, part in parts.items() if part}


def _moment(field: Field) -> list[str]:
    """Return the kind and the layout of a moment that was not sent; nothing where it is an empty text."""
    return [] if field.empty and field.type is not FieldType.TIME else _spelling(field)


def _spelling(field: Field) -> list[str]:
    return [field.type.value, *([field.layout.value] if field.layout else [])]


def _stamps(records: _Records, write: Write | None) -> dict[str, list[str]]:
    stamps = write.stamps if write else {}
    return {wire: [event, *_spelling(records.fields[wire])] for wire, event in stamps.items() if wire in records.fields}


def _link(link: Link, target: _Records) -> dict[str, Any]:
    copies = {"copies": link.copies} if link.copies else {}
    return {"field": link.field, "target": target.calls, **({"documented": True} if link.documented else {}), **copies}


def _rows(rows: RowResults) -> dict[str, Any]:
    """Return how rows are answered, without what the documentation leaves open."""
    parts = to_builtins(rows)
    return {name: part for name, part in parts.items() if part not in (None, [], {})}
