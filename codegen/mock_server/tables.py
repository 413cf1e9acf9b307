"""Tables: which resources there are, and the columns in which the store keeps each one's records."""

from __future__ import annotations

import re

import msgspec

from codegen.mock_server.sql import Sql
from codegen.mock_server.sql import name as named
from codegen.spec.model import Field, Spec
from codegen.spec.types import FieldType
from codegen.targets.shared.record_keys import key_of
from codegen.targets.shared.record_models import model_of

MORE, ROW = "_more", "_row"
JSON_TYPES = (
    FieldType.ARRAY,
    FieldType.OBJECT,
    FieldType.MAP,
    FieldType.ANY,
    FieldType.UNION,
    FieldType.FILE,
)
_AFFINITY = {
    FieldType.INTEGER: "INTEGER",
    FieldType.BOOLEAN: "INTEGER",
    FieldType.NUMBER: "BLOB",  # as it is: 16 stays 16, 16.0 stays 16.0
    FieldType.DECIMAL: "BLOB",
}
_PLAIN = re.compile(r"(?!sqlite_)[A-Za-z_][\w.]{0,60}", re.ASCII | re.IGNORECASE)  # SQLite keeps sqlite_ for itself
_MOST_COLUMNS = 1_900  # SQLite takes 2,000; further fields are kept as JSON


class Table(msgspec.Struct, frozen=True):
    """One resource's records. ``open``: not all of its fields are known, so that any name may be one.

    ``columns`` maps a field to its column; what has none is kept as JSON in the column ``_more``. ``key`` names the
    field by which paths name a record, None where no call does; ``hidden_key``: answers do not show it.
    """

    resource: str
    name: str
    model: str | None
    fields: dict[str, Field]
    columns: dict[str, str]
    open: bool
    key: str | None
    hidden_key: bool = False

    def expression(self, field: str) -> Sql:
        """Return the value of ``field`` in SQL: its column, or its place in the JSON of what has no column."""
        if field in self.columns:
            return named(self.columns[field])
        return Sql(f"json_extract({MORE}, ?)", ('$."' + field.replace('"', "").replace("\0", "") + '"',))

    def has(self, field: str) -> bool:
        """Whether records may have ``field``."""
        return field in self.fields or self.open

    @property
    def order(self) -> str:
        """The column that gives records their order when nothing else does."""
        return self.columns[self.key] if self.key else ROW

    @property
    def definition(self) -> str:
        """The statement that makes the table."""
        columns = [*map(self._column, self.columns), f"{MORE} TEXT", *self._row()]
        return f"CREATE TABLE IF NOT EXISTS {named(self.name).text} ({', '.join(columns)})"

    def _column(self, name: str) -> str:
        kind = self.fields[name].type
        affinity = "TEXT" if kind in JSON_TYPES else _AFFINITY.get(kind, "TEXT")
        return f"{named(self.columns[name]).text} {affinity}{' PRIMARY KEY' if name == self.key else ''}"

    def _row(self) -> list[str]:
        return [] if self.key else [f"{ROW} INTEGER PRIMARY KEY"]


def tables_of(spec: Spec) -> dict[str, Table]:
    """Return a table for each resource that some call of ``spec`` reads or writes."""
    used: set[str] = set()
    resources = dict.fromkeys(operation.resource for operation in spec.operations.values())
    return {resource: _table(spec, resource, _free(resource, used)) for resource in resources}


def _table(spec: Spec, resource: str, name: str) -> Table:
    calls = [operation for operation in spec.operations.values() if operation.resource == resource]
    model_name = model_of(spec, resource, calls)
    model = spec.models[model_name] if model_name else None
    key = key_of(model, calls)
    fields = dict(model.fields) if model else {}
    if key:
        fields = {key.name: key.field, **fields} if key.name not in fields else fields | {key.name: key.field}
    used = {MORE, ROW}
    first = {key.name: key.field} if key and len(fields) > _MOST_COLUMNS else {}
    columns = {field: _free(field, used) for field in list(first | fields)[:_MOST_COLUMNS]}
    is_open = model is None or not model.complete
    key_name, hidden = (key.name, key.hidden) if key else (None, False)
    return Table(resource, name, model_name, fields, columns, is_open, key_name, hidden)


def _free(name: str, used: set[str]) -> str:
    """``name`` as SQL can hold it beside ``used``, which knows no difference between capitals and small letters."""
    plain = name if _PLAIN.fullmatch(name) else f"column_{len(used)}"
    while plain.lower() in used:
        plain += "_"
    used.add(plain.lower())
    return plain
