"""What a rule found in a document: where, under which code, and what is wrong, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from codegen.spec.pointers import Pointer

_VALUES = ("example", "examples", "default", "enum")
METHODS = ("get", "post", "put", "patch", "delete")


class Problem(msgspec.Struct, frozen=True):
    """One problem at the pointer ``at`` of the document. ``code`` is one of the messages'."""

    code: str
    at: Pointer
    words: str


def calls(document: Any) -> Iterator[tuple[Pointer, str, Any]]:
    """Every call of ``document``: its pointer, its path, and what is there."""
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
    """Return what the local ``reference`` leads to; an empty object when nothing is there."""
    node = document
    for part in reference.removeprefix("#/").split("/"):
        node = node.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(node, dict) else None
    return {} if node is None else node


def inside(part: Any, at: Pointer = ()) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every object in ``part``, itself included, with its pointer. Documented values are no part of the document."""
    waiting: list[tuple[Pointer, Any]] = [(at, part)]
    while waiting:
        here, node = waiting.pop()
        if isinstance(node, dict):
            yield here, node
            are_names = here[-1:] == ("properties",) and not _is_name(here)
            inner = [(key, value) for key, value in node.items() if are_names or key not in _VALUES]
            waiting += [((*here, key), value) for key, value in reversed(inner)]
        elif isinstance(node, list):
            waiting += [((*here, str(number)), value) for number, value in reversed(list(enumerate(node)))]


_ONE = ("schema", "items", "not", "additionalProperties", "contentSchema", "x-content-schema")
_MANY = ("allOf", "oneOf", "anyOf", "prefixItems")


def schemas_in(document: Any) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every schema of ``document`` with its pointer, those inside schemas too."""
    for at, part in inside(document):
        if _holds_a_schema(at):
            yield at, part


def _holds_a_schema(at: Pointer) -> bool:
    """Whether a schema is at ``at``, by the last words of it that are no names."""
    match at:
        case ("components", "schemas", _):
            return True
        case (*_, "properties", _) if not _is_name(at[:-1]):
            return True
        case (*_, word, number) if word in _MANY and number.isdecimal():
            return True
        case (*_, word):
            return word in _ONE and not _is_name(at)
        case _:
            return False


def _is_name(at: Pointer) -> bool:
    """Whether the last part is the name of a property, a schema or a media type rather than a word of OpenAPI."""
    return at[-2:-1] in (("properties",), ("schemas",), ("content",)) and not _is_name(at[:-1])
