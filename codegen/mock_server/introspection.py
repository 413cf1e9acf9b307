"""Introspection: the API's own field table, made from the model, in the documented form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from codegen.mock_server.tables import Table
from codegen.spec.model import Field, Model, Operation, Spec
from codegen.spec.types import Action


def field_table(table: Table, form: Model | None) -> list[dict[str, Any]]:
    """Return a row for each field that a field table lists; ``form`` is the model of such rows."""
    keys = list(form.fields) if form else ["name", "type_name", "length", "required", "writeable"]
    listed = ((name, field) for name, field in table.fields.items() if field.native is not None)
    return [{key: _told(key, name, field) for key in keys} for name, field in listed]


def _told(key: str, name: str, field: Field) -> Any:
    """Return what ``key``, however it is spelled, tells of a field: the columns of a documented field table."""
    native = field.native
    description = {
        "name": name,
        "typeid": (native.id if native else None) or 0,
        "typename": native.name if native else "",
        "length": field.max_length or 0,
        "required": bool(field.required),
        "writeable": bool(field.writeable),
        "forcewrite": field.force_write,
        "link": field.link or "",
    }
    return description.get(key.replace("_", "").lower(), "")


def row_model(spec: Spec) -> Model | None:
    """Return the model of the rows: the one that the documented call answers."""
    for operation in spec.operations.values():
        answer = operation.responses.get("200")
        if operation.action is Action.FIELD_INFO and answer is not None and answer.shape and answer.shape.items:
            return spec.models.get(answer.shape.items.ref or "")
    return None


def field_table_calls(spec: Spec, resources: Iterable[str]) -> list[tuple[str, Operation]]:
    """Return the call for the field table of each of ``resources``, where the API has such; pages describe few of
    them.
    """
    path = spec.conventions.introspection
    if path is None:
        return []
    return [(f"{resource}.field_info", _call(path.replace("{resource}", resource), resource)) for resource in resources]


def _call(path: str, resource: str) -> Operation:
    return Operation(method="GET", path=path, resource=resource, action=Action.FIELD_INFO, documented="index")
