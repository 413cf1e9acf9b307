"""The store: records in SQLite, in memory or in a file, for many threads at once. It knows tables and SQL, no HTTP."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import msgspec

from codegen.emulator.sql import Sql, Value, identifier, joined, value
from codegen.emulator.tables import JSON_TYPES, MORE, Table
from codegen.findings import BadInput, finding
from codegen.spec.types import FieldType

Record: TypeAlias = dict[str, Any]
_WIDEST = 2**63
_REMEMBERED = 1000  # counts of filters, until the next write


class Store:
    """All tables of one stand-in. Every method may be called from any thread."""

    def __init__(self, tables: Iterable[Table], path: Path | None = None) -> None:
        self._lock = threading.RLock()
        self._db = sqlite3.connect(path or ":memory:", check_same_thread=False, isolation_level=None)
        self._counts: dict[tuple[str, Sql], int] = {}
        try:
            self._db.execute("PRAGMA synchronous = OFF")
            for table in tables:
                self._db.execute(table.definition)
                self._agrees(table, path)
        except sqlite3.DatabaseError as problem:
            raise BadInput(finding("emulator-db-unusable", file=path, problem=problem)) from None

    def _agrees(self, table: Table, path: Path | None) -> None:
        """A file that another spec filled is refused: its columns would be read as what they are not."""
        there = {row[1] for row in self._db.execute(f"PRAGMA table_info({identifier(table.name)})")}
        if missing := [name for name in [*table.columns.values(), MORE] if name not in there]:
            problem = f"its table {table.name} has no column {missing[0]}, so another spec made it"
            raise BadInput(finding("emulator-db-unusable", file=path, problem=problem))

    def close(self) -> None:
        """Let go of the database."""
        with self._lock:
            self._db.close()

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[None]:
        """Nobody else reads or writes meanwhile."""
        with self._lock:
            yield

    def named(self, table: Table, names: list[str], row: tuple[Any, ...]) -> Record:
        """A row of single expressions as a record of ``names``."""
        kinds = [table.fields[name].type if name in table.fields else FieldType.STRING for name in names]
        found = zip(names, kinds, row, strict=True)
        return {name: _loaded(value, kind) for name, kind, value in found if value is not None}

    def rows(self, sql: Sql) -> list[tuple[Any, ...]]:
        """What a query gives."""
        with self._lock:
            return self._db.execute(sql.text, sql.values).fetchall()

    def is_empty(self) -> bool:
        """Whether no table holds anything, as a new file."""
        with self._lock:
            names = [row[0] for row in self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return not any(self._db.execute(f"SELECT 1 FROM {identifier(name)} LIMIT 1").fetchone() for name in names)  # noqa: S608 - a quoted identifier

    def select(self, table: Table, tail: Sql) -> list[Record]:
        """The records of ``table`` that ``tail`` (where, order, limit) chooses."""
        columns = ", ".join(identifier(name) for name in [*table.columns.values(), MORE])
        found = self.rows(Sql(f"SELECT {columns} FROM {identifier(table.name)} ") + tail)
        return [_record(table, row) for row in found]

    def one(self, table: Table, key: Value) -> Record | None:
        """The record whose key is ``key``."""
        found = self.select(table, Sql(f"WHERE {identifier(table.order)} = ?", (key,)))
        return found[0] if found else None

    def count(self, table: Table, where: Sql) -> int:
        """How many records fit ``where``; counted once until the next write."""
        with self._lock:
            known = self._counts.get((table.name, where))
            if known is None:
                known = int(self.rows(Sql(f"SELECT COUNT(*) FROM {identifier(table.name)} WHERE ") + where)[0][0])
                if len(self._counts) >= _REMEMBERED:
                    self._counts.clear()
                self._counts[table.name, where] = known
            return known

    def insert(self, table: Table, records: Iterable[Record]) -> None:
        """Add records, all in one commit; one that has the key of another takes its place."""
        names = [*table.columns.values(), MORE]
        columns, marks = ", ".join(map(identifier, names)), ", ".join("?" * len(names))
        text = f"INSERT OR REPLACE INTO {identifier(table.name)} ({columns}) VALUES ({marks})"  # noqa: S608 - quoted identifiers
        with self._lock:
            self._db.execute("BEGIN")
            self._db.executemany(text, (_row(table, record) for record in records))
            self._db.execute("COMMIT")
            self._counts.clear()

    def update(self, table: Table, key: Value, record: Record) -> None:
        """Put ``record`` in the place of the one whose key is ``key``."""
        names = [*table.columns.values(), MORE]
        sets = joined((Sql(f"{identifier(name)} = ") + value(one) for name, one in zip(names, _row(table, record), strict=True)), ", ")
        self._change(Sql(f"UPDATE {identifier(table.name)} SET ") + sets + Sql(f" WHERE {identifier(table.order)} = ?", (key,)))

    def delete(self, table: Table, key: Value) -> bool:
        """Remove a record; whether there was one."""
        return self._change(Sql(f"DELETE FROM {identifier(table.name)} WHERE {identifier(table.order)} = ?", (key,))) > 0  # noqa: S608 - quoted identifiers

    def highest(self, table: Table) -> int:
        """The highest key in use, 0 where keys are no numbers or none is."""
        found = self.rows(Sql(f"SELECT MAX({identifier(table.order)}) FROM {identifier(table.name)}"))[0][0]
        return found if isinstance(found, int) else 0

    def _change(self, sql: Sql) -> int:
        with self._lock:
            self._counts.clear()
            return self._db.execute(sql.text, sql.values).rowcount


def _row(table: Table, record: Record) -> list[Value]:
    more = {name: value for name, value in record.items() if name not in table.columns or value is None}
    values = [_stored(record.get(name), table.fields[name].type) for name in table.columns]
    return [*values, msgspec.json.encode(more).decode()]


def _record(table: Table, row: tuple[Any, ...]) -> Record:
    """A row as a record: a field that was never set is absent, one that was set to null is null."""
    record = {
        name: _loaded(value, table.fields[name].type)
        for name, value in zip(table.columns, row, strict=False)
        if value is not None
    }
    return record | msgspec.json.decode(row[-1])


def _stored(value: Any, kind: FieldType) -> Value:
    if value is None:
        return None
    if kind in JSON_TYPES:
        return msgspec.json.encode(value).decode()
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int) and not -_WIDEST <= value < _WIDEST:
        return float(value)
    return value if isinstance(value, str | int | float) else msgspec.json.encode(value).decode()


def _loaded(value: Any, kind: FieldType) -> Any:
    if kind in JSON_TYPES:
        return msgspec.json.decode(value)
    return bool(value) if kind is FieldType.BOOLEAN else value
