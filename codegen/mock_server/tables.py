"""Tables: which resources there are, and the columns in which the store keeps each one's records."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from codegen.mock_server.sql import Sql
from codegen.mock_server.sql import name as named
from codegen.spec.model import Field, Model, Operation, Spec
from codegen.spec.references import references
from codegen.spec.types import Action, FieldType, Origin

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
    FieldType.NUMBER: "REAL",
    FieldType.DECIMAL: "REAL",
}
_PLAIN = re.compile(r"[A-Za-z_][\w.]{0,60}", re.ASCII)


class Table(msgspec.Struct, frozen=True):
    """One resource's records. ``open``: not all of its fields are known, so that any name may be one.

    ``columns`` maps a field to its column; what has none is kept as JSON in the column ``_more``. ``key`` names the
    field by which paths name a record, None where no call does.
    """

    resource: str
    name: str
    model: str | None
    fields: dict[str, Field]
    columns: dict[str, str]
    open: bool
    key: str | None

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
        columns = [*map(self._column, self.fields), f"{MORE} TEXT", *self._row()]
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
    model_name = _model_of(spec, resource, calls)
    model = spec.models[model_name] if model_name else None
    key, kind = _key(model, calls)
    fields = dict(model.fields) if model else {}
    if key and key not in fields:
        fields = {key: Field(type=kind, writeable=False, origin=Origin.EXAMPLE), **fields}
    used = {MORE, ROW}
    columns = {field: _free(field, used) for field in fields}
    return Table(resource, name, model_name, fields, columns, model is None or not model.complete, key)


def _model_of(spec: Spec, resource: str, calls: list[Operation]) -> str | None:
    """Return the model that belongs to ``resource``, else the one that its calls send or answer."""
    own = next((name for name, model in spec.models.items() if model.resource == resource), None)
    return own or next((name for call in calls for name in _sent_or_answered(call) if name in spec.models), None)


def _sent_or_answered(call: Operation) -> Iterator[str]:
    if call.action in (Action.FIELD_INFO, Action.CALL):
        return
    shapes = [call.request.shape] if call.request else []
    shapes += [r.shape for status, r in call.responses.items() if status.startswith("2") and r.shape]
    for shape in shapes:
        yield from references(shape)


def _key(model: Model | None, calls: list[Operation]) -> tuple[str | None, FieldType]:
    """Return the field that names a record, and its type: the model's key, else the parameter of the paths."""
    if model and model.key:
        return model.key, model.fields[model.key].type
    for call in calls:
        for name, parameter in call.parameters.items():
            if parameter.location == "path" and call.action is not Action.CALL:
                return name, parameter.shape.type
    return None, FieldType.INTEGER


def _free(name: str, used: set[str]) -> str:
    """``name`` as SQL can hold it beside ``used``, which knows no difference between capitals and small letters."""
    plain = name if _PLAIN.fullmatch(name) else f"column_{len(used)}"
    while plain.lower() in used:
        plain += "_"
    used.add(plain.lower())
    return plain
