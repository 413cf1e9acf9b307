"""The store: records in SQLite, in memory or in a file, for many threads at once. It knows tables and SQL, no HTTP."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

from codegen.diagnostics.finding import BadInput, finding
from codegen.mock_server.rows import Record, RowReader, loaded, row_of
from codegen.mock_server.sql import Sql, Value, joined, name, phrase, value
from codegen.mock_server.tables import MORE, Table
from codegen.spec.types import FieldType

_REMEMBERED = 1000  # counts of filters, until the next write


class Store:
    """All tables of one stand-in. Every method may be called from any thread.

    ``is_new``: no table held anything when it was opened, as in a new file.
    """

    def __init__(self, tables: Iterable[Table], path: Path | None = None) -> None:
        self._lock = threading.RLock()
        self._counts: dict[tuple[str, Sql], int] = {}
        tables = list(tables)
        self._readers = {table.name: RowReader(table) for table in tables}
        try:
            self._db = sqlite3.connect(path or ":memory:", check_same_thread=False, isolation_level=None)
            self._open(tables, path)
        except sqlite3.DatabaseError as problem:
            raise BadInput(finding("mock-server-db-unusable", file=path, problem=problem)) from None

    def _open(self, tables: list[Table], path: Path | None) -> None:
        """Make the tables, if this program may write to the file, and made it."""
        self._db.execute("PRAGMA synchronous = OFF")
        self._db.create_function("folded", 1, _folded, deterministic=True)
        with self._commit("IMMEDIATE"):
            self._is_ours(tables, path)
            for table in tables:
                self._db.execute(table.definition)
                self._agrees(table, path)
        self.is_new = not any(self.rows(phrase("SELECT 1 FROM", name(table.name), "LIMIT 1")) for table in tables)

    def _is_ours(self, tables: list[Table], path: Path | None) -> None:
        """Refuse the database of another program."""
        there = {row[0].lower() for row in self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if there and not there & {table.name.lower() for table in tables}:
            problem = f"it holds the table {min(there)}, so another program made it"
            raise BadInput(finding("mock-server-db-unusable", file=path, problem=problem))

    def _agrees(self, table: Table, path: Path | None) -> None:
        """Refuse a file that another spec filled: its columns would be read as what they are not."""
        there = {row[1] for row in self._run(Sql("PRAGMA table_info(") + name(table.name) + ")")}
        if missing := [column for column in [*table.columns.values(), MORE] if column not in there]:
            problem = f"its table {table.name} has no column {missing[0]}, so another spec made it"
            raise BadInput(finding("mock-server-db-unusable", file=path, problem=problem))

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
        """Return a row of single expressions as a record of ``names``."""
        kinds = [table.fields[name].type if name in table.fields else FieldType.STRING for name in names]
        columns = zip(names, kinds, row, strict=True)
        return {name: loaded(value, kind) for name, kind, value in columns if value is not None}

    def rows(self, sql: Sql) -> list[tuple[Any, ...]]:
        """Return what a query gives."""
        with self._lock:
            return self._run(sql).fetchall()

    def _run(self, sql: Sql) -> sqlite3.Cursor:
        return self._db.execute(sql.text, sql.values)

    def select(self, table: Table, tail: Sql) -> list[Record]:
        """Return the records of ``table`` that ``tail`` (where, order, limit) chooses."""
        reader = self._readers[table.name]
        return [reader.record(row) for row in self.rows(reader.select + tail)]

    def part(self, table: Table, tail: Sql, size: int) -> tuple[list[Record], Any]:
        """Return the first ``size`` records that ``tail`` chooses, and the key of the one after them, if any."""
        reader = self._readers[table.name]
        rows = self.rows(reader.select + tail)
        after = reader.value(rows[size], table.key) if len(rows) > size and table.key else None
        return [reader.record(row) for row in rows[:size]], after

    def one(self, table: Table, key: Value) -> Record | None:
        """Return the record whose key is ``key``."""
        values = self.select(table, _where(table, key))
        return values[0] if values else None

    def first(self, table: Table) -> Record | None:
        """Return the first record, None when there is none."""
        values = self.select(table, phrase("ORDER BY", name(table.order), "LIMIT 1"))
        return values[0] if values else None

    def count(self, table: Table, where: Sql) -> int:
        """How many records fit ``where``; counted once until the next write."""
        with self._lock:
            known = self._counts.get((table.name, where))
            if known is None:
                if len(self._counts) >= _REMEMBERED:
                    self._counts.clear()
                known = int(self.rows(phrase("SELECT COUNT(*) FROM", name(table.name), "WHERE", where))[0][0])
                self._counts[table.name, where] = known
            return known

    def insert(self, table: Table, records: Iterable[Record]) -> None:
        """Add records, all in one commit; one that has the key of another takes its place."""
        columns = [*table.columns.values(), MORE]
        marks = joined([Sql("?")] * len(columns), ", ")
        names = joined(map(name, columns), ", ")
        into = phrase("INSERT OR REPLACE INTO", name(table.name), "(", names, ") VALUES (", marks, ")")
        rows = [row_of(table, record) for record in records]
        with self._lock, self._commit():
            self._db.executemany(into.text, rows)
            self._counts.clear()

    def all(self, table: Table) -> list[Record]:
        """Return all records in their order."""
        return self.select(table, phrase("ORDER BY", name(table.order)))

    def clear(self, table: Table) -> None:
        """Remove all records."""
        self._change(phrase("DELETE FROM", name(table.name)))

    @contextlib.contextmanager
    def whole(self) -> Iterator[None]:
        """All that this thread writes meanwhile lands in one commit, or none of it does."""
        with self._lock, self._commit():
            yield

    @contextlib.contextmanager
    def _commit(self, kind: Literal["DEFERRED", "IMMEDIATE"] = "DEFERRED") -> Iterator[None]:
        """Provide a transaction, or a part of the one that is open."""
        if self._db.in_transaction:
            yield
            return
        self._db.execute(f"BEGIN {kind}")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def update(self, table: Table, key: Value, record: Record) -> None:
        """Put ``record`` in the place of the one whose key is ``key``."""
        columns = [*table.columns.values(), MORE]
        pairs = zip(columns, row_of(table, record), strict=True)
        sets = joined((name(column) + " = " + value(new_value) for column, new_value in pairs), ", ")
        self._change(phrase("UPDATE", name(table.name), "SET", sets, _where(table, key)))

    def delete(self, table: Table, key: Value) -> bool:
        """Remove a record; whether there was one."""
        return self._change(phrase("DELETE FROM", name(table.name), _where(table, key))) > 0

    def highest(self, table: Table) -> int:
        """Return the highest key in use, 0 where keys are no numbers or none is."""
        row = self.rows(phrase("SELECT MAX(", name(table.order), ") FROM", name(table.name)))[0][0]
        return row if isinstance(row, int) else 0

    def _change(self, sql: Sql) -> int:
        with self._lock:
            self._counts.clear()
            return self._run(sql).rowcount


def _folded(held: Value) -> str:
    """Return a value as texts are compared when they are searched: without regard to capitals, of whatever alphabet."""
    return "" if held is None else str(held).casefold()


def _where(table: Table, key: Value) -> Sql:
    return phrase("WHERE", name(table.order), "=", value(key))
