"""Paths of fields: ``a.b``, ``a[].b``, ``a[b]``, ``a[][b]``, ``a.*.b``, ``$.a.b``, as steps."""

from __future__ import annotations

import re

import msgspec

_DEEPEST = 20
_INDEX = re.compile(r"\d{1,6}|[*inN#]|\d{0,6}\s?(?:\.\.\.?|-|,)\s?\w{0,6}|\.{3}|…|index|n\+1|", re.IGNORECASE)
_COUNTED = re.compile(r"\d{1,6}|[nN#]")
_FREE = re.compile(r"\*|\{[\w -]{0,60}\}|<[\w -]{0,60}>|\$\w{1,60}|\[[A-Z_]{2,60}\]")


class Step(msgspec.Struct, frozen=True):
    """One name on the way to a field; ``list`` where it holds a list (``a[].b``), ``map`` where its keys are free."""

    name: str
    list: bool = False
    map: bool = False


def steps_of(written: str) -> tuple[Step, ...]:
    """Return the steps that lead to a field; empty where ``written`` names none."""
    steps: list[Step] = []
    for part, bracketed in _parts(written.strip().removeprefix("$.").strip(".")):
        if (bracketed and _INDEX.fullmatch(part)) or (steps and part in ("[]", "[*]")):
            if steps:
                steps[-1] = Step(steps[-1].name, list=True, map=steps[-1].map)
        elif steps and _FREE.fullmatch(part):
            steps[-1] = Step(steps[-1].name, list=steps[-1].list, map=True)
        elif steps and not bracketed and _COUNTED.fullmatch(part):
            steps[-1] = Step(steps[-1].name, list=True, map=steps[-1].map)
        elif part.strip():
            steps.append(Step(part.strip()))
    return tuple(steps[:_DEEPEST])


def _parts(written: str) -> list[tuple[str, bool]]:
    """Return the names of a path and what brackets hold, each with whether it stood in brackets."""
    parts: list[tuple[str, bool]] = []
    name, at = "", 0
    while at < len(written):
        char = written[at]
        if char == "[":
            end = _closing(written, at)
            parts += [(name, False)] if name.strip() else []
            name, inside = "", written[at + 1 : end].strip("\"' ")
            parts += _inside(inside)
            at = end + 1
            continue
        if char == "." and name and not _is_number(name, written, at):
            parts += [(name, False)]
            name = ""
        elif char != "." or name:
            name += char
        at += 1
    return [*parts, (name, False)] if name.strip() else parts


def _inside(inside: str) -> list[tuple[str, bool]]:
    """Return what brackets hold: an index, a name, or a name with brackets of its own (``a[b[]]``)."""
    if inside.endswith("[]"):
        return [(inside[:-2], True), ("", True)]
    return [(inside, True)]


def _closing(written: str, at: int) -> int:
    depth = 0
    for index in range(at, len(written)):
        depth += (written[index] == "[") - (written[index] == "]")
        if depth == 0:
            return index
    return len(written)


def _is_number(name: str, written: str, at: int) -> bool:
    """Whether the dot at ``at`` is one of a number or version that is a name ("1.0")."""
    return name.isdigit() and written[at + 1 : at + 2].isdigit() and "." not in name and written[: at - len(name)] == ""
