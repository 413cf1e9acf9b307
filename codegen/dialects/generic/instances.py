"""Instances: finds the documented path that a sample's path is an instance of, in as many steps as it has segments."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from codegen.dialects.generic.addresses import is_identifier

_ENDING = re.compile(r"\.(?:json|xml)$|\.\{format\}$")
_LONGEST = 40
_BRANCHES = 16
_PREFIX = 4  # segments that a server's own path may have before the documented one


class _Node(msgspec.Struct):
    fixed: dict[str, _Node] = {}
    hole: _Node | None = None
    keys: dict[str, str] = {}


class Paths:
    """The documented calls by method and path."""

    def __init__(self, calls: Iterable[tuple[str, str, str]]) -> None:
        self._root = _Node()
        for method, path, key in calls:
            self._add(method, path, key)

    def _add(self, method: str, path: str, key: str) -> None:
        node = self._root
        for segment in segments(path):
            if "{" in segment:
                node.hole = node.hole or _Node()
                node = node.hole
            else:
                node = node.fixed.setdefault(segment, _Node())
        node.keys.setdefault(method, key)

    def instance(self, method: str, path: str, *, loose: bool = False) -> str | None:
        """Return the key of the call that ``path`` is an instance of, with or without the server's path before it.

        Strictly, only identifiers fill holes; ``loose`` lets any word fill one.
        """
        parts = segments(path)[:_LONGEST]
        for start in range(min(len(parts), _PREFIX + 1)):
            key = self._find(parts[start:], method, loose)
            if key is not None:
                return key
        return None

    def _find(self, parts: list[str], method: str, loose: bool) -> str | None:
        nodes = [self._root]
        for part in parts:
            fixed = [node.fixed[part] for node in nodes if part in node.fixed]
            holes = [node.hole for node in nodes if node.hole is not None and (loose or is_identifier(part))]
            nodes = [*fixed, *holes][:_BRANCHES]
        return next((node.keys[method] for node in nodes if method in node.keys), None)


def segments(path: str) -> list[str]:
    """Return the segments of a path, without the ending of its last one."""
    return [part for part in _ENDING.sub("", path.rstrip("/")).split("/") if part]


def bare_shape(path: str) -> str:
    """Return the path without the names of its holes and without an ending such as .json."""
    return "/".join(re.sub(r"\{[^{}]*\}", "{}", part) for part in segments(path))
