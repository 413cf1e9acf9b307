"""Every position of a tree of data that holds text, found by looking at the tree: a new field cannot be forgotten.

Trees are Documents, what a TOML file holds, or JSON. A step is the name of a field, a key, a number, or a ``Key``,
which names the key itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, get_args, get_origin

import msgspec

from codegen.diagnostics.location import Location
from codegen.text import Text


class Key(str):
    """A step that is the key of a table, not the value below it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Key({str(self)!r})"


Position = tuple[Any, ...]


def positions(tree: Any, above: Position = ()) -> Iterator[Position]:
    """Yield every position of ``tree`` that holds text, in order; places, and words from closed lists, hold none."""
    if isinstance(tree, Text | str):
        yield above
    for step, inner in _inside(tree):
        if isinstance(step, str) and isinstance(tree, dict):
            yield (*above, Key(step))
        yield from positions(inner, (*above, step))


def _inside(tree: Any) -> Iterator[tuple[Any, Any]]:
    match tree:
        case msgspec.Struct() if not isinstance(tree, Location):
            yield from ((name, getattr(tree, name)) for name in _open_fields(type(tree)))
        case dict():
            yield from tree.items()
        case list() | tuple():
            yield from enumerate(tree)


@cache
def _open_fields(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    return tuple(field.name for field in msgspec.structs.fields(kind) if not _is_closed(field.type))


def _is_closed(kind: Any) -> bool:
    return get_origin(kind) is Literal or any(_is_closed(argument) for argument in get_args(kind))


def placed(tree: Any, position: Position, words: str) -> Any:
    """Return ``tree`` with ``words`` at ``position``."""
    if not position:
        return Text(words) if isinstance(tree, Text) else words
    step, *below = position
    match tree:
        case msgspec.Struct():
            return msgspec.structs.replace(tree, **{step: placed(getattr(tree, step), tuple(below), words)})
        case dict():
            if isinstance(step, Key):
                return {words if key == step else key: value for key, value in tree.items()}
            return tree | {step: placed(tree[step], tuple(below), words)}
        case _:
            changed = list(tree)
            changed[step] = placed(tree[step], tuple(below), words)
            return type(tree)(changed)
