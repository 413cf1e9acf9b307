"""Seeding: the records that a stand-in starts with: the documented examples, and invented ones beside them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import count
from typing import Any

from codegen.mock_server.defaults import default_record
from codegen.mock_server.fake_values import FakeValues
from codegen.mock_server.rows import Record
from codegen.mock_server.store import Store
from codegen.mock_server.tables import Table
from codegen.mock_server.validation import is_of_type
from codegen.mock_server.wrapping import unwrapped
from codegen.spec.model import Operation, Response, Spec
from codegen.spec.record import Json
from codegen.spec.types import Action
from codegen.targets.shared.record_links import Link

FIRST_KEY = 1001  # documented errors ask for records such as 12, which must not be there
READING = (Action.LIST, Action.GET, Action.UPDATE, Action.DELETE)
_SHOWING = (Action.LIST, Action.GET, Action.CREATE, Action.UPDATE)
_OLD = 1_767_600_000.0  # the moment that the blanks of documented records show: the same in every run


def seed(
    spec: Spec,
    tables: dict[str, Table],
    links: dict[str, list[Link]],
    store: Store,
    *,
    seed: int,
    records: int,
    kept: Collection[str] = (),
) -> None:
    """Fill ``store``: every documented record, and ``records`` invented ones for each resource that can be read.

    ``kept`` are resources that calls of no usual kind read.
    """
    fakes = FakeValues(seed, spec.models)
    readable = {operation.resource for operation in spec.operations.values() if operation.action in READING}
    shown = {resource: documented(spec, tables[resource]) for resource in sorted(readable | set(kept))}
    invented = {resource: _invented(spec, tables[resource], fakes, records) for resource in shown}
    pools: dict[str, dict[Any, Record]] = {}
    for resource in shown:
        values = [*shown[resource], *invented[resource]]
        give_keys(values, tables[resource], fakes)
        key = tables[resource].key
        pools[resource] = {record[key]: record for record in values} if key else {}
    for resource, values in invented.items():
        for record in values:
            _link(record, links[resource], tables, pools, fakes)
    for resource, values in invented.items():
        store.insert(tables[resource], [*shown[resource], *values])


def documented(spec: Spec, table: Table) -> list[Record]:
    """Return the records that the examples of the resource's calls show, each once, with all that they show of it."""
    records: dict[Any, Record] = {}
    calls = [o for o in spec.operations.values() if o.resource == table.resource and o.action in _SHOWING]
    for call in calls:
        for record in _shown(spec, call, table):
            name = record.get(table.key) if table.key else None
            known = isinstance(name, int | str)
            records.setdefault(("key", name) if known else len(records), {}).update(record)
    if spec.conventions.write is None or spec.conventions.write.unset == "absent":
        return list(records.values())
    default = default_record(table, spec.conventions.write, _OLD)
    return [default | record for record in records.values()]


def _shown(spec: Spec, call: Operation, table: Table) -> Iterator[Record]:
    for status, response in call.responses.items():
        if status.startswith("2"):
            for example in response.examples:
                records = _records(spec, response, example.value, table)
                yield from (record for record in records if isinstance(record, dict) and _is_one(record, table))


def _records(spec: Spec, response: Response, value: Json, table: Table) -> list[Json]:
    envelope = spec.conventions.envelopes.get(response.envelope or "")
    if envelope is not None:
        listed = value.get(envelope.records) if isinstance(value, dict) else None
        return listed if isinstance(listed, list) else []
    listed = unwrapped(value, response.shape.ref if response.shape else None, table, spec.models)
    return listed if isinstance(listed, list) else [listed]


def _is_one(record: Record, table: Table) -> bool:
    """Whether an example shows a record of ``table``, and nothing around it or beside it."""
    return table.model is None or 2 * sum(name in table.fields for name in record) >= len(record) > 0


def _invented(spec: Spec, table: Table, fakes: FakeValues, records: int) -> list[Record]:
    model = spec.models.get(table.model or "")
    if model is None:
        return [{} for _ in range(records)] if table.key else []
    whole = (
        spec.conventions.write is None or spec.conventions.write.unset == "empty"
    )  # None: nothing says what is absent
    return [
        {
            name: value
            for name, value in fakes.record(model).items()
            if name != table.key and (whole or model.fields[name].required or fakes.often())
        }
        for _ in range(records)
    ]


def give_keys(records: list[Record], table: Table, fakes: FakeValues) -> None:
    """Give every record that has none a key of its own."""
    key = table.key
    if key is None:
        return
    for record in records:
        if key in record and not is_of_type(record[key], table.fields[key]):
            del record[key]
    taken = {record[key] for record in records if key in record}
    numbers = count(FIRST_KEY)
    for record in records:
        if key not in record:
            keys = (fakes.key(table.fields[key], number) for number in numbers)
            record[key] = next(candidate for candidate in keys if candidate not in taken)
            taken.add(record[key])


def _link(
    record: Record,
    links: list[Link],
    tables: dict[str, Table],
    pools: dict[str, dict[Any, Record]],
    fakes: FakeValues,
) -> None:
    """Lead the links of an invented record to records that are there.

    What it repeats of one whose fields no page lists, that one has from now on: so the two agree.
    """
    for link in links:
        pool = pools.get(link.target)
        if pool and link.field in record and isinstance(record[link.field], int | str):
            record[link.field] = fakes.chosen(list(pool))
            there = pool[record[link.field]]
            for name, other in link.copies.items():
                if other in there:
                    record[name] = there[other]
                elif name in record and other not in tables[link.target].fields:
                    there[other] = record[name]
