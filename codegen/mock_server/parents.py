"""Parents: the records that a path names before its end, such as the thing of ``/things/{id}/parts/{n}``."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from codegen.mock_server.messages import ApiError, MatchedCall
from codegen.mock_server.store import Store
from codegen.mock_server.tables import Table
from codegen.mock_server.values import is_whole
from codegen.spec.model import Operation, Spec
from codegen.spec.types import Action, FieldType

_HOLE = re.compile(r"\{([^{}]*)\}")
_OF_RECORDS = (Action.GET, Action.UPDATE, Action.DELETE)


class Parent(msgspec.Struct, frozen=True):
    """The hole of a path that names a record of ``table``."""

    hole: str
    table: Table


class Parents:
    """Finds the records that must exist before a call of one API can be carried out.

    Only those that calls of their own read, change or delete: nothing is known of others.
    """

    def __init__(self, spec: Spec, tables: dict[str, Table]) -> None:
        self._owners = {
            _HOLE.sub("{}", operation.path.strip("/")): tables[operation.resource]
            for operation in spec.operations.values()
            if operation.action in _OF_RECORDS and _may_own(operation, tables[operation.resource])
        }
        self._known: dict[str, list[Parent]] = {}

    def of(self, operation: Operation) -> list[Parent]:
        """Return the parents in the path of ``operation``, in its order."""
        if operation.path not in self._known:
            self._known[operation.path] = list(self._found(operation.path.strip("/").split("/")))
        return self._known[operation.path]

    def _found(self, parts: list[str]) -> Iterator[Parent]:
        for length in range(1, len(parts)):
            hole = _HOLE.fullmatch(parts[length - 1])
            table = self._owners.get(_HOLE.sub("{}", "/".join(parts[:length])))
            if hole is not None and table is not None:
                yield Parent(hole[1], table)


def _may_own(operation: Operation, table: Table) -> bool:
    return table.key is not None and operation.path.rstrip("/").endswith("}")


def key_in_path(matched: MatchedCall, table: Table, parents: list[Parent]) -> str:
    """Return what the path of ``matched`` names the record of ``table`` by: by the name of its key, else at the end."""
    values = matched.path_values
    if table.key in values and all(parent.hole != table.key for parent in parents):
        return values[table.key]
    return next(reversed(values.values()), "")


def key_of_type(raw: str, table: Table) -> str | int | None:
    """Return ``raw`` as keys of ``table`` are kept, None when it can be none of them."""
    field = table.fields.get(table.key or "")
    if field is None or field.type is not FieldType.INTEGER:
        return raw
    return int(raw) if is_whole(raw) else None


def check_parents(matched: MatchedCall, parents: list[Parent], store: Store) -> None:
    """Raise ApiError where the path of ``matched`` leads through a record that does not exist."""
    for parent in parents:
        raw = matched.path_values.get(parent.hole, "")
        key = key_of_type(raw, parent.table)
        if key is None or store.one(parent.table, key) is None:
            raise ApiError("record_missing", id=raw, words=f"There is no record {raw}")
