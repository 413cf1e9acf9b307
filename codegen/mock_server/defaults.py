"""Blanks: what a field holds that nobody sent, where the API answers such fields, and the fields it sets itself."""

from __future__ import annotations

from typing import Any, Literal, assert_never

from codegen.mock_server.rows import Record
from codegen.mock_server.tables import Table
from codegen.mock_server.values import at, spelled
from codegen.spec.conventions import Write
from codegen.spec.model import Field
from codegen.spec.types import FieldType


def default_record(table: Table, form: Write | None, now: float) -> Record:
    """Return the record that nothing was sent for: empty values or none at all, as the convention says."""
    if form is None or form.unset == "absent":
        return {}
    values = ((name, _default(field, now)) for name, field in table.fields.items() if name != table.key)
    return {name: value for name, value in values if value is not None}


def stamped(
    record: Record, table: Table, form: Write | None, now: float, event: Literal["created", "changed"]
) -> Record:
    """``record`` with the fields that the server sets at ``event``; what is created is changed as well."""
    stamps = form.stamps if form else {}
    due = [name for name, when in stamps.items() if name in table.fields and (when == event or event == "created")]
    return record | {name: spelled(at(now), table.fields[name].layout, table.fields[name].type) for name in due}


def _default(field: Field, now: float) -> Any:
    match field.type:
        case FieldType.STRING:
            return ""
        case FieldType.INTEGER | FieldType.NUMBER | FieldType.DECIMAL:
            return 0
        case FieldType.BOOLEAN:
            return False
        case FieldType.DATE | FieldType.DATETIME:
            return "" if field.empty else spelled(at(now), field.layout, field.type)
        case FieldType.TIME:
            return spelled(at(0), field.layout, field.type)
        case FieldType.ARRAY:
            return []
        case FieldType.OBJECT | FieldType.MAP:
            return {}
        case FieldType.ANY | FieldType.UNION | FieldType.FILE:
            return None
        case _:
            assert_never(field.type)
