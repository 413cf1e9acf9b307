"""Lists of an API without conventions: its documented parameters page and filter by their names, where those are usual.

An API that was just made has no conventions yet; its lists should do what their parameters say all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.mock_server.equality import read
from codegen.mock_server.messages import Call, listed
from codegen.mock_server.sql import TRUE, Sql, Value, bracketed, joined, value
from codegen.mock_server.tables import JSON_TYPES, Table
from codegen.spec.conventions import Pagination
from codegen.spec.model import Field, Parameter
from codegen.spec.types import FieldType

_SIZES = ("limit", "size", "pagesize", "perpage")
_OFFSETS = ("offset", "skip")
_PAGES = ("page", "pagenumber")


def documented_ways(parameters: Mapping[str, Parameter]) -> list[Pagination]:
    """Return the way through a list that the names of its ``parameters`` describe, none where they describe none."""
    numbers = {
        _plain(name): (name, parameter)
        for name, parameter in parameters.items()
        if parameter.location == "query" and parameter.shape.type is FieldType.INTEGER
    }
    size = next((numbers[name] for name in _SIZES if name in numbers), None)
    offset = next((numbers[name] for name in _OFFSETS if name in numbers), None)
    page = next((numbers[name] for name in _PAGES if name in numbers), None)
    if size is None:
        return []
    sizes: dict[str, Any] = {"size_parameter": size[0], "default_size": _whole(size[1].default)}
    if offset is not None or page is None:
        return [Pagination(kind="offset", parameter=offset[0] if offset else None, **sizes)]
    return [Pagination(kind="page", parameter=page[0], first=_first(page[1]), **sizes)]


def chosen_by(call: Call, parameters: Mapping[str, Parameter], table: Table) -> Sql:
    """Return the condition that the parameters of ``call`` set which are documented and named like a field."""
    conditions = [
        _one(table, name, _values(call, name, parameter))
        for name, parameter in parameters.items()
        if parameter.location == "query" and _is_scalar(table.fields.get(name)) and call.value(name) is not None
    ]
    return bracketed(conditions, " AND ") if conditions else TRUE


def _one(table: Table, name: str, written: list[str]) -> Sql:
    """Return that ``name`` has one of the values; one that no record can have, such as ``all``, asks for nothing."""
    field = table.fields[name]
    if field.enum and not field.enum_open and not set(written) <= set(field.enum):
        return TRUE
    values = [_bound(raw, field) for raw in written]
    return table.expression(name) + " IN (" + joined((value(option) for option in values), ", ") + ")"


def _bound(raw: str, field: Field) -> Value:
    bound = read(raw, field.type)
    return int(bound) if isinstance(bound, bool) else bound


def _values(call: Call, name: str, parameter: Parameter) -> list[str]:
    if parameter.shape.type is not FieldType.ARRAY:
        return call.values(name)
    return list(listed(call.values(name), parameter.array_separator or ","))


def _is_scalar(field: Field | None) -> bool:
    return field is not None and field.type not in JSON_TYPES


def _plain(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "")


def _whole(default: Any) -> int | None:
    return default if isinstance(default, int) and not isinstance(default, bool) and default > 0 else None


def _first(page: Parameter) -> int:
    return 0 if page.minimum == 0 or page.default == 0 else 1
