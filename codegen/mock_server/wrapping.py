"""Wrapping: where in a body or an answer the record stands that a resource keeps: in ``{"owl": {...}}`` under owl."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from codegen.mock_server.tables import Table
from codegen.spec.model import Field, Model, Shape
from codegen.spec.types import FieldType

_ALIKE = 0.5  # the share of fields that a part of a record needs to be one


class Place(msgspec.Struct, frozen=True):
    """The field of a wrapper that holds the record, or a list of records."""

    field: str
    model: str
    many: bool


def likeness(model: Model, table: Table) -> float:
    """Return the share of the fields of ``model`` that the records of ``table`` have, 0 to 1."""
    return sum(name in table.fields for name in model.fields) / len(model.fields) if model.fields else 0.0


def place_of(name: str | None, table: Table, models: Mapping[str, Model]) -> Place | None:
    """Return where the model ``name`` holds a record of ``table``; None where it is the record itself."""
    model = models.get(name or "")
    if model is None or name == table.model or table.model is None:
        return None
    places = [place for place in map(_place, model.fields, model.fields.values()) if place]
    scored = [(_score(place, table, models), place) for place in places]
    score, best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    if score >= _ALIKE and score > likeness(model, table):
        return best
    return _vague(model, table)


def _vague(model: Model, table: Table) -> Place | None:
    """Return the only list of a wrapper that nothing is known of: records, where there is nothing else for them."""
    lists = [name for name, field in model.fields.items() if field.type is FieldType.ARRAY and _is_unknown(field.items)]
    only = len(lists) == 1 and likeness(model, table) == 0
    return Place(lists[0], table.model or "", many=True) if only else None


def _is_unknown(items: Shape | None) -> bool:
    return items is None or items.type is FieldType.ANY or (items.type is FieldType.OBJECT and items.ref is None)


def _score(place: Place, table: Table, models: Mapping[str, Model]) -> float:
    if place.model == table.model:
        return 1.0
    model = models.get(place.model)
    return likeness(model, table) if model else 0.0


def _place(name: str, field: Field) -> Place | None:
    if field.type is FieldType.OBJECT and field.ref:
        return Place(name, field.ref, many=False)
    if field.type is FieldType.ARRAY and field.items is not None and field.items.ref:
        return Place(name, field.items.ref, many=True)
    return None


def unwrapped(value: Any, name: str | None, table: Table, models: Mapping[str, Model]) -> Any:
    """Return the record or records of ``table`` inside ``value``, which is of the model ``name``."""
    place = place_of(name, table, models)
    return value.get(place.field) if place is not None and isinstance(value, dict) else value
