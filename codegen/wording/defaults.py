"""Defaults: the value that counts where none is sent, typed by its field."""

from __future__ import annotations

import re

import msgspec

from codegen.wording.marks import Marks
from codegen.wording.scalars import Kind, Scalar


class Default(msgspec.Struct, frozen=True):
    """A default, typed by the kind of its field; ``value`` None is the default null; ``words`` say it."""

    value: Scalar | None
    words: str


def read_default(words: str, marks: Marks = (), kind: Kind | None = None) -> Default | None:
    """Return the default that a description states, of the field's ``kind``; None for none, and for prose."""
    stated = re.search(r"(?i)\bdefault(?:s to| is| value is|:)?\s*[`\"']?([\w.-]{1,80})", words)
    return Default(stated[1].rstrip("."), stated[0]) if stated else None


def read_default_cell(words: str, marks: Marks = (), kind: Kind | None = None) -> Default | None:
    """Return the default that a cell of a column "Default" holds; None for an empty cell, a dash, and for prose."""
    bare = words.strip().strip("`\"'")
    return Default(bare, words) if bare and " " not in bare and bare != "-" else None
