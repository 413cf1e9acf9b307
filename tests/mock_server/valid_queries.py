"""Valid queries: what Schemathesis is to send where a schema can only say "a text": filters, columns, assignments.

The OpenAPI document cannot say which fields a resource has for a query parameter, nor how a filter is written, nor
that two parameters exclude each other; and its patterns cannot count the days of a month. So a case that is meant to
be valid gets valid words from the spec here; a case that is meant to be wrong stays as it is. Loaded by Schemathesis
as its hooks module.
"""

from __future__ import annotations

import os
import re
from itertools import islice
from typing import Any
from zlib import crc32

import schemathesis

from codegen.mock_server.seed import FIRST_KEY
from codegen.mock_server.tables import Table, tables_of
from codegen.spec.model import Field, Operation
from codegen.spec.types import Action, FieldType
from tests.mock_server.running import spec_of

SPEC = spec_of(os.environ["STAND_IN_API"])
TABLES = tables_of(SPEC)
LINKED = {"Addresses": 167070}  # documented records that are there; of other resources, the first invented one is
ANY_FIELD = "note='it''s'"  # where no field is known to be writeable, any name may be a field
VALUES = {
    FieldType.INTEGER: "5",
    FieldType.NUMBER: "1.5",
    FieldType.DECIMAL: "12.35",
    FieldType.STRING: "'it''s'",
    FieldType.BOOLEAN: "true",
    FieldType.DATE: "'2026-05-07'",
    FieldType.DATETIME: "'2026-05-07 08:00:00'",
}


@schemathesis.hook
def before_call(context: Any, case: Any, **kwargs: Any) -> None:
    """Write the query of a valid case in the API's own language."""
    operation = _operation(case)
    if operation is not None and operation.action is Action.DELETE:
        _spare(operation.resource, case)
    if operation is None or case.meta is None or not case.meta.generation.mode.is_positive:
        return
    case.body = _on_calendar(case.body)
    if not case.query:
        return
    case.query.update({name: _on_calendar(value) for name, value in case.query.items()})
    table = TABLES[operation.resource]
    if "offset" in case.query and "nextid" in case.query:
        del case.query["offset"]
    for name, write in (("columns", _columns), ("sort", _sort), ("filter", _filter)):
        if name in case.query:
            case.query[name] = write(crc32(repr(case.query[name]).encode()), table, operation)


def _spare(resource: str, case: Any) -> None:
    """Let a call delete another record than the one that records of other resources lead to."""
    kept = LINKED.get(resource, FIRST_KEY)
    for name, value in (case.path_parameters or {}).items():
        if str(value) == str(kept):
            case.path_parameters[name] = kept + 1


def _on_calendar(value: Any) -> Any:
    """``value`` with days and years that the calendar has in all its dates."""
    if isinstance(value, dict):
        return {key: _on_calendar(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_on_calendar(item) for item in value]
    if isinstance(value, str) and (date := re.match(r"(\d{4}-\d\d)-\d\d", value, re.ASCII)):
        return date[1].replace("0000-", "2000-") + "-28" + value[date.end() :]
    return value


def _operation(case: Any) -> Operation | None:
    path, method = case.operation.path, case.operation.method.upper()
    return next(
        (operation for operation in SPEC.operations.values() if operation.path == path and operation.method == method),
        None,
    )


def _columns(pick: int, table: Table, operation: Operation) -> str:
    if operation.action in (Action.CREATE, Action.UPDATE):
        return _assignments(pick, table, operation)
    names = list(table.fields)
    return "|".join(dict.fromkeys(names[(pick >> shift) % len(names)] for shift in (0, 3, 7)))


def _sort(pick: int, table: Table, operation: Operation) -> str:
    names, sort = list(table.fields), SPEC.conventions.sort
    name = names[pick % len(names)]
    if sort is None or pick % 2 == 0:
        return name
    return f"{sort.descending_prefix or ''}{name}{sort.descending_suffix or ''}"


def _filter(pick: int, table: Table, operation: Operation) -> str:
    fields = [(name, field) for name, field in table.fields.items() if field.type in VALUES]
    name, field = fields[pick % len(fields)]
    text = f"{name} eq {VALUES[field.type]}"
    return (text, f"({text} or id gt 3) and id ne 7", f"{text} or id le 2000", "2026")[pick % 4]


def _assignments(pick: int, table: Table, operation: Operation) -> str:
    creating = operation.action is Action.CREATE
    chosen = {
        name: field
        for index, (name, field) in enumerate(table.fields.items())
        if _sendable(field, creating) and ((creating and field.required) or (pick >> index % 24) & 1)
    }
    if not chosen:
        chosen = dict(islice(((n, f) for n, f in table.fields.items() if _sendable(f, creating)), 1))
    if not chosen:
        return ANY_FIELD if table.open else ""
    return ",".join(f"{name}={_value(field)}" for name, field in chosen.items())


def _value(field: Field) -> str:
    if field.link:
        return str(LINKED.get(field.link, FIRST_KEY))
    return (
        VALUES[field.type][: field.max_length and max(field.max_length, 0) + 2]
        if field.max_length == 2
        else VALUES[field.type]
    )


def _sendable(field: Field, creating: bool) -> bool:
    allowed = (field.writeable is not False and not field.write_once) or (creating and field.write_once)
    return allowed and field.type in VALUES
