"""Fixtures: records that a user gives in JSON, which replace those of the resources that they are of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from codegen.diagnostics.finding import BadInput, finding
from codegen.diagnostics.suggest import did_you_mean
from codegen.mock_server.fake_values import FakeValues
from codegen.mock_server.json_texts import decoded
from codegen.mock_server.rows import Record
from codegen.mock_server.seed import give_keys
from codegen.mock_server.store import Store
from codegen.mock_server.tables import Table
from codegen.mock_server.validation import is_of_type

State = dict[str, list[Record]]


class StateError(Exception):
    """Records that cannot be those of the API, with the reason in words."""


def state_of_file(path: Path, tables: Mapping[str, Table]) -> State:
    """Return the records in the file ``path``. Raises BadInput where it holds anything else."""
    try:
        return state_of(path.read_bytes(), tables)
    except (OSError, StateError) as problem:
        words = problem.strerror if isinstance(problem, OSError) else problem
        raise BadInput(finding("mock-server-fixtures", file=path, problem=words)) from None


def state_of(text: bytes, tables: Mapping[str, Table]) -> State:
    """Return the records in ``text``: JSON with a list for each resource. Raises StateError for anything else."""
    try:
        data = decoded(text.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeError, RecursionError) as problem:
        raise StateError(f"it is no JSON: {problem}") from None
    if not isinstance(data, dict):
        raise StateError("an object with a list of records for each resource is expected")
    for resource, records in data.items():
        if resource not in tables:
            known = f"{did_you_mean(resource, tables)}resources of this API: {', '.join(tables)}"
            raise StateError(f"unknown resource `{resource}`; {known}")
        if (wrong := next(_problems(records, tables[resource]), None)) is not None:
            raise StateError(f"`{resource}`: {wrong}")
    return data


def _problems(records: Any, table: Table) -> Iterator[str]:
    """Yield what is wrong with the records of one resource. Limits are not checked: fixtures may break them."""
    if not isinstance(records, list):
        yield "a list of records is expected"
        return
    keys: set[Any] = set()
    for number, record in enumerate(records, 1):
        if not isinstance(record, dict):
            yield f"record {number} is no object"
            return
        yield from (f"record {number}: {words}" for words in _of_one(record, table, keys))


def _of_one(record: Record, table: Table, keys: set[Any]) -> Iterator[str]:
    unknown = [name for name in record if not table.has(name)]
    if unknown:
        yield f"unknown field `{unknown[0]}`; {did_you_mean(unknown[0], table.fields)}".rstrip("; ")
    key = record.get(table.key) if table.key else None
    if table.key is None or key is None:
        return
    if not is_of_type(key, table.fields[table.key]):
        yield f"`{table.key}` is expected to be of type {table.fields[table.key].type}"
    elif key in keys:
        yield f"a second record has the {table.key} {key}"
    keys.add(key if isinstance(key, int | str) else None)


def put_state(state: State, tables: Mapping[str, Table], store: Store, fakes: FakeValues) -> None:
    """Replace the records of the resources in ``state``; a record without a key gets one."""
    with store.whole():
        for resource, records in state.items():
            table = tables[resource]
            kept = [dict(record) for record in records]
            give_keys(kept, table, fakes)
            store.clear(table)
            store.insert(table, kept)


def state_in(tables: Mapping[str, Table], store: Store) -> State:
    """Return all records, by resource, as a file of fixtures holds them."""
    return {resource: store.all(table) for resource, table in tables.items()}
