"""Pointers into the spec: ``#/models/Assignment/fields/status``, the parts escaped as in JSON Pointer (RFC 6901).

In a part, ``~1`` means ``/`` and ``~0`` means ``~``. A number picks an entry of a list.
"""

from __future__ import annotations

import re
from typing import Any, TypeAlias

Pointer: TypeAlias = tuple[str, ...]

_MOST_PARTS = 1000  # far more than a spec is deep


class PointerError(Exception):
    """A pointer that is misspelled, or leads nowhere; says which in words."""


class MissingError(PointerError):
    """Nothing is at ``part``: what is there instead is in ``known``."""

    def __init__(self, part: str, known: list[str]) -> None:
        super().__init__(f"there is no {part}")
        self.part = part
        self.known = known


def written(pointer: Pointer) -> str:
    """``pointer`` as text: ``#/models/Assignment/fields/status``."""
    text = "/".join(("#", *pointer))
    if "~" not in text and text.count("/") == len(pointer):
        return text
    return "/".join(("#", *(part.replace("~", "~0").replace("/", "~1") for part in pointer)))


def parsed(text: str) -> Pointer:
    """Return the parts of a written pointer, with or without ``#``. Raises PointerError where it is misspelled."""
    body = text.removeprefix("#")
    if body and not body.startswith("/"):
        raise PointerError("a pointer starts with #/")
    if body.count("/") > _MOST_PARTS:
        raise PointerError(f"a pointer has at most {_MOST_PARTS} parts")
    if "~" not in body:
        return tuple(body.split("/")[1:])
    if wrong := re.search(r"~(?![01])", body):
        raise PointerError(f"~ at character {wrong.start() + 1} must be ~0 (for ~) or ~1 (for /)")
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in body.split("/")[1:])


def value_at(data: Any, pointer: Pointer) -> Any:
    """Return what is in plain ``data`` at ``pointer``. Raises MissingError at the first part that is not there."""
    for part in pointer:
        data = data[key_in(data, part)]
    return data


def key_in(container: Any, part: str) -> Any:
    """Return the key or index that ``part`` means in ``container``. Raises MissingError when nothing is there."""
    if isinstance(container, dict):
        if part in container:
            return part
        raise MissingError(part, list(container))
    if isinstance(container, list):
        if part.isascii() and part.isdigit() and int(part) < len(container):
            return int(part)
        raise MissingError(part, [str(index) for index in range(len(container))])
    raise MissingError(part, [])


def is_at_or_below(pointer: str, above: str) -> bool:
    """Whether the written ``pointer`` is ``above`` or leads to something inside it."""
    return pointer == above or pointer.startswith(above + "/")
