"""Keys: the field by which the paths of a resource name a record, and its type."""

from __future__ import annotations

import re

import msgspec

from codegen.spec.model import Field, Model, Operation
from codegen.spec.types import NUMERIC, Action, FieldType, Origin

_HOLE = re.compile(r"\{([^{}]+)\}")
_USUAL = "id"
_UNCLEAR = (FieldType.ANY, FieldType.UNION)


class Key(msgspec.Struct, frozen=True):
    """The ``field`` that the store keeps a key in, and its ``name``. ``hidden``: records themselves have none such."""

    name: str
    field: Field
    hidden: bool = False


def key_of(model: Model | None, calls: list[Operation]) -> Key | None:
    """Return the key of a resource with ``calls``: its model's, else the one that its paths end in, else the ``id``."""
    if model is not None and model.key and model.key in model.fields:
        return Key(model.key, _kept(model.fields[model.key]))
    for call in calls:
        names = _HOLE.findall(call.path.rpartition("/")[2])
        if len(names) == 1 and call.action is not Action.CALL:
            return _of_path(names[0], call, model)
    usual = model.fields.get(_USUAL) if model is not None else None
    return Key(_USUAL, _kept(usual)) if usual is not None and _may_name(usual) else None


def _of_path(name: str, call: Operation, model: Model | None) -> Key:
    parameter = call.parameters.get(name)
    field = Field(type=parameter.shape.type if parameter else FieldType.INTEGER, writeable=False, origin=Origin.EXAMPLE)
    if model is None:
        return Key(name, _kept(field))
    meant = _meant(name, model)
    if meant is not None:
        return Key(meant, _kept(model.fields[meant]))
    return Key(name, _kept(field), hidden=model.complete or _USUAL in model.fields)


def _meant(name: str, model: Model) -> str | None:
    """Return the field that the path calls ``name``: the same but for its spelling, or the record's ``id``."""
    plain = {_plain(field): field for field in reversed(model.fields)}
    stem = next((end for end in ("id", "uuid", "key", "code", "number", "name") if _plain(name).endswith(end)), None)
    key = plain.get(_plain(name)) or (plain.get(stem) if stem else None) or plain.get(_USUAL)
    return key if key is not None and _may_name(model.fields[key]) else None


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _may_name(field: Field) -> bool:
    return field.type in (FieldType.STRING, *NUMERIC, *_UNCLEAR)


def _kept(field: Field) -> Field:
    """Return ``field`` as the store can look for it: a whole number or a text."""
    if field.type in (FieldType.STRING, FieldType.INTEGER):
        return field
    is_text = field.type in _UNCLEAR and isinstance(field.example, str)
    is_text = is_text or any(option.type is FieldType.STRING for option in field.options)
    return msgspec.structs.replace(field, type=FieldType.STRING if is_text else FieldType.INTEGER, options=[])
