"""What a typed file expects at one of its places, in words: the allowed values, keys or kind of value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import inspect


def described(kind: inspect.Type) -> str:
    """Return the values that ``kind`` allows, in words."""
    match kind:
        case inspect.UnionType():
            return " or ".join(dict.fromkeys(described(member) for member in members(kind)))
        case inspect.Metadata(type=inner, extra_json_schema=more):
            return str(more["description"]) if more and "description" in more else described(inner)
        case inspect.EnumType() | inspect.LiteralType():
            return one_of(choices(kind))
        case inspect.BoolType():
            return "true or false"
        case inspect.IntType() | inspect.FloatType():
            return "a number" + _limits(kind.ge, kind.le)
        case inspect.StrType(pattern=str(pattern)):
            return f"a text that matches `{pattern}`"
        case inspect.ListType():
            return "a list"
        case inspect.DictType() | inspect.StructType():
            return "a table"
        case _:
            return "a text"


def choices(kind: inspect.EnumType | inspect.LiteralType) -> list[str]:
    """Return the texts that ``kind`` allows."""
    values = [member.value for member in kind.cls] if isinstance(kind, inspect.EnumType) else kind.values
    return [str(value) for value in values]


def members(kind: inspect.Type) -> Iterator[inspect.Type]:
    """Yield the types that ``kind`` unites, without null, or ``kind`` itself when it is no union."""
    kinds = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    yield from (member for member in kinds if not isinstance(member, inspect.NoneType))


def one_of(values: Iterable[str]) -> str:
    """Return ``values`` as a choice in words."""
    return "one of " + ", ".join(f'"{value}"' for value in sorted(values))


def value_in_words(value: Any) -> str:
    """Return a value of a TOML file in words: short values as they are written, the others by their kind."""
    match value:
        case None:
            return "empty"
        case bool():
            return str(value).lower()
        case str():
            return f'"{value}"'
        case int() | float():
            return str(value)
        case list():
            return "a list"
        case dict():
            return "a table"
        case _:
            return "a date or time"


def _limits(least: float | None, most: float | None) -> str:
    if least is not None and most is not None:
        return f" from {least} to {most}"
    return f" of at least {least}" if least is not None else f" of at most {most}" if most is not None else ""
