"""What a typed file expects at one of its places, in words: the allowed values, keys or kind of value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import inspect

Step = str | int
_PLAIN: dict[type[inspect.Type], str] = {
    inspect.BoolType: "true or false",
    inspect.IntType: "a number",
    inspect.FloatType: "a number",
}


def expected_at(kind: type, path: Sequence[Step], data: Any) -> str:
    """Return what ``kind`` expects at ``path``; ``data`` chooses between the variants of a tagged table."""
    here: inspect.Type = inspect.type_info(kind)
    for step in path:
        here = _variant(here, data)
        if _is_tag(here, step):
            return _one_of(_tags(here))
        below = _below(here, step)
        if below is None:
            return described(here)
        here, data = below, _inside(data, step)
    return described(_variant(here, data))


def described(kind: inspect.Type) -> str:
    """One type in words."""
    match kind:
        case inspect.UnionType():
            return " or ".join(dict.fromkeys(described(one) for one in _members(kind)))
        case inspect.Metadata(type=inner, extra_json_schema=more):
            return str(more["description"]) if more and "description" in more else described(inner)
        case inspect.StructType(fields=fields, tag_field=tag):
            return "a table with the keys " + ", ".join([*([tag] if tag else []), *(one.name for one in fields)])
        case inspect.EnumType(cls=cls):
            return _one_of(str(one.value) for one in cls)
        case inspect.LiteralType(values=values):
            return _one_of(str(value) for value in values)
        case inspect.ListType(item_type=item):
            return f"a list of: {described(item)}"
        case inspect.DictType(value_type=value):
            return f"a table of: {described(value)}"
        case _:
            return _PLAIN.get(type(kind), "a text in quotes")


def _members(kind: inspect.UnionType) -> Iterator[inspect.Type]:
    return (one for one in kind.types if not isinstance(one, inspect.NoneType))


def _variant(kind: inspect.Type, data: Any) -> inspect.Type:
    """Return the one type of a union that ``data`` can be, or the union itself when several can."""
    if not isinstance(kind, inspect.UnionType):
        return kind
    members = list(_members(kind))
    tagged = [one for one in members if isinstance(one, inspect.StructType) and _tag_of(one, data) == one.tag]
    return members[0] if len(members) == 1 else tagged[0] if len(tagged) == 1 else kind


def _tag_of(kind: inspect.StructType, data: Any) -> Any:
    return data.get(kind.tag_field) if isinstance(data, dict) and kind.tag_field else None


def _is_tag(kind: inspect.Type, step: Step) -> bool:
    return any(isinstance(one, inspect.StructType) and one.tag_field == step for one in _alternatives(kind))


def _tags(kind: inspect.Type) -> Iterator[str]:
    return (str(one.tag) for one in _alternatives(kind) if isinstance(one, inspect.StructType))


def _alternatives(kind: inspect.Type) -> Iterator[inspect.Type]:
    if isinstance(kind, inspect.UnionType):
        yield from _members(kind)
    else:
        yield kind


def _below(kind: inspect.Type, step: Step) -> inspect.Type | None:
    match kind:
        case inspect.StructType(fields=fields):
            return next((one.type for one in fields if one.name == step), None)
        case inspect.DictType(value_type=value):
            return value
        case inspect.ListType(item_type=item):
            return item
        case _:
            return None


def _inside(data: Any, step: Step) -> Any:
    if isinstance(data, dict):
        return data.get(step)
    return data[step] if isinstance(data, list) and isinstance(step, int) and step < len(data) else None


def _one_of(values: Iterator[str]) -> str:
    return "one of " + ", ".join(sorted(values))
