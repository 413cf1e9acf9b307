"""A value for a field that has no documented one: the plainest of its type that its limits allow."""

from __future__ import annotations

from typing import assert_never

from codegen.spec.model import Field, Model, Shape, Spec
from codegen.spec.record import Json
from codegen.spec.types import FieldType, Layout
from codegen.targets.shared.sample_moments import moment

_DEEPEST = 4  # records inside records
_PLAIN = (FieldType.STRING, FieldType.INTEGER, FieldType.NUMBER, FieldType.DECIMAL, FieldType.BOOLEAN)
_USUAL = {
    FieldType.DATE: Layout.DATE,
    FieldType.DATETIME: Layout.DATETIME_ZONE,
    FieldType.TIME: Layout.TIME,
}


def sample(spec: Spec, field: Field, depth: int = 0) -> Json:
    """Return a value of ``field``: a documented one, else the plainest; None when none can be known."""
    known = [field.example, field.default, *(field.enum or [])]
    value = next((candidate for candidate in known if candidate is not None), None)
    return _plainest(spec, field, depth) if value is None else value


def _plainest(spec: Spec, field: Field, depth: int) -> Json:  # noqa: C901 - one case a type
    match field.type:
        case FieldType.INTEGER | FieldType.NUMBER | FieldType.DECIMAL:
            return _number(field)
        case FieldType.STRING:
            return moment(field.layout) or "Example"[: field.max_length]
        case FieldType.BOOLEAN:
            return True
        case FieldType.DATE | FieldType.DATETIME | FieldType.TIME:
            return moment(field.layout or _USUAL[field.type])
        case FieldType.ARRAY:
            return _items(spec, field, depth)
        case FieldType.OBJECT:
            model = spec.models.get(field.ref or "")
            return _inner(spec, model, depth + 1) if model and depth < _DEEPEST else {}
        case FieldType.MAP:
            return {}
        case FieldType.UNION:
            return sample(spec, _of_shape(field.options[0], field), depth + 1) if field.options else None
        case FieldType.FILE | FieldType.ANY:
            return None
        case _:
            assert_never(field.type)


def one_item(spec: Spec, field: Field) -> Json:
    """Return a list of one plain item for ``field``: forms cannot say that a list is empty."""
    if field.items is None:
        return []
    model = spec.models.get(field.items.ref or "")
    if model is None:
        return [sample(spec, _of_shape(field.items, field))]
    inner = _inner(spec, model, 1)
    plain = {
        wire: field for wire, field in model.fields.items() if field.type in _PLAIN and field.writeable is not False
    }
    return [inner or {wire: sample(spec, field) for wire, field in list(plain.items())[:1]}]


def _number(field: Field) -> int | float:
    least = 1 if field.minimum is None else max(1, field.minimum)
    return least if field.maximum is None else min(least, field.maximum)


def _items(spec: Spec, field: Field, depth: int) -> Json:
    """As many as there must be."""
    if field.items is None:
        return []
    item = _of_shape(field.items, field)
    return [sample(spec, item, depth + 1) for _ in range(min(field.min_items or 0, 10))]


def _of_shape(shape: Shape, field: Field) -> Field:
    """Return an item or option of ``field`` as a field of its own."""
    parts = {name: getattr(shape, name) for name in shape.__struct_fields__ if name != "max_key_length"}
    return Field(**parts, origin=field.origin)


def _inner(spec: Spec, model: Model, depth: int) -> dict[str, Json]:
    return {wire: sample(spec, field, depth) for wire, field in model.fields.items() if field.required}
