"""Routes: which operations a path has, found part by part; a literal part comes before one that holds a value."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import msgspec

from codegen.spec.model import Operation

Calls: TypeAlias = dict[str, tuple[str, Operation]]  # method -> key and operation


class PathNode(msgspec.Struct):
    """A path as far as it goes: the operations that end here, the parts that may follow, and the value's name."""

    calls: Calls = {}
    parts: dict[str, PathNode] = {}
    value: PathNode | None = None
    name: str = ""


class Routes:
    """The paths of all operations."""

    def __init__(self, operations: Iterable[tuple[str, Operation]]) -> None:
        self._top = PathNode()
        for key, operation in operations:
            place = self._top
            for part in operation.path.strip("/").split("/"):
                place = _next(place, part)
            place.calls.setdefault(operation.method, (key, operation))

    def find(self, parts: Iterable[str]) -> tuple[Calls, dict[str, str]]:
        """Return the operations at a path by method, none for an unknown path; and the values that the path holds."""
        place, values = self._top, {}
        for part in parts:
            if part in place.parts:
                place = place.parts[part]
            elif place.value is not None and part:
                place = place.value
                values[place.name] = part
            else:
                return {}, {}
        return place.calls, values


def _next(place: PathNode, part: str) -> PathNode:
    if part.startswith("{"):
        place.value = place.value or PathNode(name=part.strip("{}"))
        return place.value
    return place.parts.setdefault(part, PathNode())
