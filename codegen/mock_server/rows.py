"""Rows: records as the columns of their table hold them, and back again."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypeAlias

from codegen.mock_server.json_texts import decoded, encoded
from codegen.mock_server.sql import Value, joined, name, phrase
from codegen.mock_server.tables import JSON_TYPES, MORE, Table
from codegen.mock_server.values import WIDEST
from codegen.spec.types import NUMERIC, FieldType

Record: TypeAlias = dict[str, Any]
_NOTHING = "{}"  # besides the columns


class RowReader:
    """Reads the rows of one table. What depends on the table alone is done once.

    ``select`` is the statement without its tail (where, order, limit).
    """

    def __init__(self, table: Table) -> None:
        kinds = {field: table.fields[field].type for field in table.columns}
        self._fields = list(table.columns)
        self._booleans = [field for field, kind in kinds.items() if kind is FieldType.BOOLEAN]
        self._composed = [field for field, kind in kinds.items() if kind in JSON_TYPES]
        read = {*self._booleans, *self._composed}
        self._as_held = {field: place for place, field in enumerate(self._fields) if field not in read}
        columns = joined(map(name, [*table.columns.values(), MORE]), ", ")
        self.select = phrase("SELECT", columns, "FROM", name(table.name), "")

    def record(self, row: tuple[Any, ...]) -> Record:
        """Return a row as a record: a field that was never set is absent, one that was set to null is null."""
        record = dict(zip(self._fields, row, strict=False))  # all but the last, which holds what has no column
        if None in row:
            record = {field: held for field, held in record.items() if held is not None}
        for field in self._booleans:
            if field in record:
                record[field] = bool(record[field])
        for field in self._composed:
            if field in record:
                record[field] = decoded(record[field])
        return record if row[-1] == _NOTHING else record | decoded(row[-1])

    def value(self, row: tuple[Any, ...], field: str) -> Any:
        """Return one field of a row; None where it is absent."""
        place = self._as_held.get(field)
        return self.record(row).get(field) if place is None or row[-1] != _NOTHING else row[place]


def row_of(table: Table, record: Record) -> list[Value]:
    """Return ``record`` as a row of ``table``."""
    fitting = {field for field in table.columns if _fits(record.get(field), table.fields[field].type)}
    more = {field: held for field, held in record.items() if field not in fitting or not _is_exact(held)}
    values = [
        _stored(record.get(field), table.fields[field].type) if field in fitting else None for field in table.columns
    ]
    return [*values, encoded(more).decode() if more else _NOTHING]


def _fits(held: Any, kind: FieldType) -> bool:
    """Whether a column of ``kind`` gives ``held`` back as it is; some calls send other types than others answer."""
    if held is None or kind in JSON_TYPES:
        return True
    if kind is FieldType.BOOLEAN:
        return isinstance(held, bool)
    if kind in NUMERIC:
        return isinstance(held, int | float | Decimal) and not isinstance(held, bool)
    return isinstance(held, str)


def _is_exact(held: Any) -> bool:
    """Whether a column keeps all digits of ``held``; what it rounds is for comparisons, and stays beside it in full."""
    if isinstance(held, int):
        return -WIDEST <= held < WIDEST
    return held is not None and not isinstance(held, Decimal)


def _stored(value: Any, kind: FieldType) -> Value:
    if value is None:
        return None
    if kind in JSON_TYPES:
        return encoded(value).decode()
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, Decimal) or (isinstance(value, int) and not -WIDEST <= value < WIDEST):
        return float(value)
    return value if isinstance(value, str | int | float) else encoded(value).decode()


def loaded(value: Any, kind: FieldType) -> Any:
    """Return what a column of ``kind`` holds as ``value``."""
    if kind in JSON_TYPES:
        return decoded(value)
    return bool(value) if kind is FieldType.BOOLEAN else value
