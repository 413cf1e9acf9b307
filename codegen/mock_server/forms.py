"""Forms: the fields of a URL-encoded or multipart body as the record that they spell.

Names nest as ``a[b]``, lists are ``a[]``, ``a[0]`` or a name that is sent again. Values get their documented types.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from codegen.mock_server.messages import ApiError
from codegen.mock_server.typed import typed
from codegen.mock_server.validation import is_of_type
from codegen.spec.model import Field, Model, Shape
from codegen.spec.types import FieldType

_NAME = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])+)")
_IN_BRACKETS = re.compile(r"\[([^\[\]]*)\]")
_DEEPEST = 20  # brackets behind a name
_NEXT = ""  # what ``a[]`` stands under until it is known to be a list


class Upload(msgspec.Struct, frozen=True):
    """A file of a multipart body; all that is kept of it is its name."""

    filename: str


class _Several(list[Any]):
    """The values of a name that was sent more than once."""


def record_of(pairs: Iterable[tuple[str, str | Upload]], shape: Shape, models: Mapping[str, Model]) -> Any:
    """Return the record that a form with ``pairs`` sends, its values of the types that ``shape`` documents.

    Raises ApiError for names that contradict each other, and for a text where a file belongs.
    """
    model = models.get(shape.ref or "")
    tree: dict[str, Any] = {}
    for name, value in pairs:
        _put(tree, _path(name, model), value, name)
    return _formed(tree, shape, models, "")


def _path(name: str, model: Model | None) -> list[str]:
    nested = None if model is not None and name in model.fields else _NAME.fullmatch(name)
    if nested is None:
        return [name]
    path = [nested[1], *_IN_BRACKETS.findall(nested[2])]
    if len(path) > _DEEPEST:
        raise ApiError("value_invalid", parameter=nested[1], words=f"{nested[1]} is nested too deep")
    return path


def _put(holder: dict[str, Any], path: list[str], value: str | Upload, name: str) -> None:
    first, *rest = path
    if not rest:
        _add(holder, first, value, name)
    elif rest[0] == _NEXT and len(rest) > 1:
        _put(_item_without(holder.setdefault(first, {}), rest[1], name), rest[1:], value, name)
    else:
        inner = holder.setdefault(first, {})
        if not isinstance(inner, dict):
            raise _contradiction(name)
        _put(inner, rest, value, name)


def _add(holder: dict[str, Any], key: str, value: str | Upload, name: str) -> None:
    there = holder.get(key)
    if isinstance(there, dict):
        raise _contradiction(name)
    if key == _NEXT or isinstance(there, _Several):
        holder[key] = _Several([*(there or ()), value])
    else:
        holder[key] = value if there is None else _Several([there, value])


def _item_without(holder: Any, key: str, name: str) -> dict[str, Any]:
    """Return the last item of ``a[][key]``, a new one once it has ``key``."""
    items = holder.setdefault(_NEXT, _Several()) if isinstance(holder, dict) else None
    if items is None or (items and not isinstance(items[-1], dict)):
        raise _contradiction(name)
    if not items or (key in items[-1] and key != _NEXT):
        items.append({})
    item: dict[str, Any] = items[-1]
    return item


def _contradiction(name: str) -> ApiError:
    return ApiError("value_invalid", parameter=name, words=f"{name} is both a value and an object")


def _formed(value: Any, shape: Shape | Field | None, models: Mapping[str, Model], path: str) -> Any:
    """Return what was sent at ``path`` as a value of ``shape``, as far as it is one."""
    if shape is not None and shape.type is FieldType.UNION and not isinstance(value, str):
        options = ((_formed(value, option, models, path), option) for option in shape.options)
        return next(
            (formed for formed, option in options if is_of_type(formed, option)), _formed(value, None, models, path)
        )
    if isinstance(value, Upload):
        return _uploaded(value, shape, path)
    if isinstance(value, str):
        return _text(value, shape, models, path)
    if isinstance(value, _Several):
        return _listed(list(value), shape, models, path)
    if _is_list(value, shape):
        return _listed(list(value.get(_NEXT, ())) or list(value.values()), shape, models, path)
    model = models.get(shape.ref or "") if shape is not None else None
    inner = shape.items if shape is not None and shape.type is FieldType.MAP else None
    parts = {name: (model.fields.get(name) if model else inner) for name in value}
    return {name: _formed(value[name], part, models, f"{path}.{name}".strip(".")) for name, part in parts.items()}


def _text(value: str, shape: Shape | Field | None, models: Mapping[str, Model], path: str) -> Any:
    if shape is None:
        return value
    if shape.type is FieldType.FILE:
        return value
    typed_value = typed(value, shape)
    if shape.type is FieldType.ARRAY and isinstance(typed_value, str):
        return _listed([typed_value], shape, models, path)
    return typed_value


def _listed(values: list[Any], shape: Shape | Field | None, models: Mapping[str, Model], path: str) -> list[Any]:
    items = shape.items if shape is not None and shape.type is FieldType.ARRAY else None
    return [_formed(value, items, models, f"{path}.{number}".strip(".")) for number, value in enumerate(values)]


def _is_list(value: Mapping[str, Any], shape: Shape | Field | None) -> bool:
    """Whether the keys of ``value`` are those of a list: none or numbers, where no object is documented."""
    if _NEXT in value:
        return len(value) == 1
    may_be = shape is None or shape.type in (FieldType.ARRAY, FieldType.ANY)
    return may_be and bool(value) and all(key.isdecimal() for key in value)


def _uploaded(value: Upload, shape: Shape | Field | None, path: str) -> str | list[str]:
    if shape is not None and shape.type is FieldType.ARRAY and shape.items and shape.items.type is FieldType.FILE:
        return [value.filename]
    if shape is None or shape.type in (FieldType.FILE, FieldType.ANY):
        return value.filename
    raise ApiError("value_invalid", parameter=path, words=f"{path}: A value and no file is expected", field=path)
