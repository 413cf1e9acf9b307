"""Requirements: whether words ask for a value, always, never, or under a condition."""

from __future__ import annotations

import re

import msgspec

from codegen.wording.marks import Marks


class Requirement(msgspec.Struct, frozen=True):
    """Whether words ask for a value. ``condition`` is the words of a condition ("if no name is sent").

    With a condition, ``required`` is False: it is not always required.
    """

    required: bool
    condition: str | None = None


def read_required(words: str, marks: Marks = ()) -> Requirement | None:
    """Return whether the words say that a value is required or optional; None where they say neither."""
    start = re.match(r"[\s(\[*_]{0,5}(required|mandatory|optional)\b(\s+(?:if|when|unless)\b[^.]{0,200})?", words, re.I)
    if start is None:
        return None
    if start[2]:
        return Requirement(required=False, condition=start[2].strip())
    return Requirement(required=start[1].lower() != "optional")


def read_flag(words: str, marks: Marks = ()) -> Requirement | None:
    """Return what a cell of a column "Required" (or "Nullable", "Read only" …) answers: yes, no, or yes if …."""
    first = words.strip().casefold()
    if first in ("yes", "true", "required", "y", "x", "✓"):
        return Requirement(required=True)
    if first in ("no", "false", "optional", "n", "-", ""):
        return Requirement(required=False)
    return None
