"""Routes: which operations a path has, found part by part; a literal part comes before one that holds a value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

import msgspec

from codegen.spec.model import Operation

Calls: TypeAlias = dict[str, tuple[str, Operation]]  # method -> key and operation
_MOST_HOLES = 3  # in one part: each makes the pattern slower
_HOLE = re.compile(r"\{([^{}]*)\}")


class PathNode(msgspec.Struct):
    """A path as far as it goes: the operations that end here, and the parts that may follow.

    ``mixed`` are parts such as ``{id}.json``, as patterns, the longest first; ``value`` is a part that is one hole.
    """

    calls: Calls = {}
    parts: dict[str, PathNode] = {}
    mixed: dict[str, PathNode] = {}
    value: PathNode | None = None


class Match(msgspec.Struct, frozen=True):
    """What a path leads to: its calls, and what its holes hold, in order."""

    calls: Calls = {}
    values: tuple[str, ...] = ()


class Routes:
    """The paths of all operations, each with the path of a server before it."""

    def __init__(self) -> None:
        self._top = PathNode()

    def add(self, base: str, key: str, operation: Operation) -> None:
        """Add ``operation`` below the path ``base``; what is there already stays."""
        place = self._top
        for part in parts_of(base, operation.path):
            place = _next(place, part)
        place.calls.setdefault(operation.method, (key, operation))

    def find(self, parts: Sequence[str]) -> Match:
        """Return the operations at a path by method, none for an unknown path; and the values that the path holds."""
        return next(_found(self._top, parts, ()), Match())


def parts_of(base: str, path: str) -> list[str]:
    """Return the parts of ``path`` below ``base``."""
    return [part for part in f"{base}/{path}".split("/") if part] or [""]


def path_values(operation: Operation, values: Sequence[str]) -> dict[str, str]:
    """Return the values of a path by the names that ``operation`` has for them, in the order of the path."""
    names = _HOLE.findall(operation.path)
    pairs = zip(reversed(names), reversed(values), strict=False)  # the first values may be in the server's path
    return dict(reversed([*pairs]))


def _next(place: PathNode, part: str) -> PathNode:
    if _HOLE.fullmatch(part):
        place.value = place.value or PathNode()
        return place.value
    if "{" not in part:
        return place.parts.setdefault(part, PathNode())
    pieces = _HOLE.split(part)
    if len(pieces) > 2 * _MOST_HOLES + 1:
        return _next(place, "{}")
    pattern = "".join("(.+)" if number % 2 else re.escape(piece) for number, piece in enumerate(pieces))
    return place.mixed.setdefault(pattern, PathNode())


def _found(place: PathNode, parts: Sequence[str], values: tuple[str, ...]) -> Iterator[Match]:
    if not parts:
        if place.calls:
            yield Match(place.calls, values)
        return
    first, *rest = parts
    if first in place.parts:
        yield from _found(place.parts[first], rest, values)
    for pattern in sorted(place.mixed, key=len, reverse=True):
        if (held := re.fullmatch(pattern, first, re.DOTALL)) is not None:
            yield from _found(place.mixed[pattern], rest, (*values, *held.groups()))
    if place.value is not None and first:
        yield from _found(place.value, rest, (*values, first))
