"""Introspection: the API's own field table, made from the model, in the documented form."""

from __future__ import annotations

from typing import Any

from codegen.emulator.tables import Table
from codegen.spec.model import Field, Model
from codegen.spec.types import FieldType


def field_table(table: Table, form: Model | None) -> list[dict[str, Any]]:
    """A row for each field that a field table lists; ``form`` is the model of such rows."""
    keys = list(form.fields) if form else ["name", "type_name", "length", "required", "writeable"]
    listed = ((name, field) for name, field in table.fields.items() if field.native is not None)
    return [{key: _told(key, name, field) for key in keys} for name, field in listed]


def _told(key: str, name: str, field: Field) -> Any:
    """What ``key``, however it is spelled, tells of a field: the columns of a documented field table."""
    native = field.native
    told = {
        "name": name,
        "typeid": (native.id if native else None) or 0,
        "typename": native.name if native else "",
        "length": field.max_length or 0,
        "required": bool(field.required),
        "writeable": bool(field.writeable),
        "forcewrite": field.force_write,
        "link": field.link or "",
    }
    return told.get(key.replace("_", "").lower(), "")


def row_model(shape_ref: str | None, models: dict[str, Model]) -> Model | None:
    """The model of the rows: the one that the documented call answers."""
    model = models.get(shape_ref or "")
    return model if model and any(field.type is FieldType.STRING for field in model.fields.values()) else None
