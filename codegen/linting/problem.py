"""What a rule found in a document: where, under which code, and what is wrong, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from codegen.spec.pointers import Pointer

METHODS = ("get", "post", "put", "patch", "delete")


class Problem(msgspec.Struct, frozen=True):
    """One problem at the pointer ``at`` of the document. ``code`` is one of the catalogue's."""

    code: str
    at: Pointer
    words: str


def calls(document: Any) -> Iterator[tuple[Pointer, str, Any]]:
    """Every call of ``document``: its pointer, its path, and what stands there."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield ("paths", path, method), path, item[method]


def resolved(document: Any, part: Any) -> Any:
    """``part``, or what it refers to inside ``document``; an empty object when that leads nowhere."""
    for _ in range(20):  # a chain of references that is longer goes in a circle
        if not isinstance(part, dict) or not isinstance(part.get("$ref"), str):
            return part
        part = target(document, part["$ref"])
    return {}


def target(document: Any, reference: str) -> Any:
    """What the local ``reference`` leads to; an empty object when nothing stands there."""
    found = document
    for part in reference.removeprefix("#/").split("/"):
        found = found.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(found, dict) else None
    return {} if found is None else found


def inside(part: Any, at: Pointer = ()) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every object in ``part``, itself included, with its pointer. Documented values are no part of the document."""
    waiting: list[tuple[Pointer, Any]] = [(at, part)]
    while waiting:
        here, one = waiting.pop()
        if isinstance(one, dict):
            yield here, one
            inner = [
                (key, value) for key, value in one.items() if key not in ("example", "examples", "default", "enum")
            ]
            waiting += [((*here, key), value) for key, value in reversed(inner)]
        elif isinstance(one, list):
            waiting += [((*here, str(number)), value) for number, value in reversed(list(enumerate(one)))]
