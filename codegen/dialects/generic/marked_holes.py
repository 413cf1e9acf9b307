"""Marked holes: places in a path that only their slant tells from the rest, as in ``/owls/`` *name* ``/nests``."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.documents.model import Mark

_LONGEST = 2000
_BEFORE, _BEHIND = "/=,", "/.?&,;:)`"


def with_marked_holes(words: str, marks: Sequence[Mark]) -> str:
    """Return ``words``, each slanted part of a path in braces."""
    if "/" not in words or len(words) > _LONGEST:
        return words
    emphases = sorted((mark for mark in marks if mark.kind == "emphasis"), key=lambda mark: -mark.start)
    for mark in emphases:
        inside = words[mark.start : mark.end]
        if _is_part(words, mark) and inside.replace("_", "").replace("-", "").isalnum():
            words = f"{words[: mark.start]}{{{inside}}}{words[mark.end :]}"
    return words


def _is_part(words: str, mark: Mark) -> bool:
    behind = words[mark.end : mark.end + 1]
    return words[: mark.start].endswith(tuple(_BEFORE)) and (not behind.strip() or behind in _BEHIND)
