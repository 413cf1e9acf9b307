"""Sentences: what a description says besides what the field is for. One function for each thing."""

from __future__ import annotations

import re

import msgspec

from codegen.wording.marks import Marks
from codegen.wording.scalars import Kind, Limits, Scalar


class Requirement(msgspec.Struct, frozen=True):
    """Whether words ask for a value. ``condition`` is the words of a condition ("if no name is sent").

    With a condition, ``required`` is False: it is not always required.
    """

    required: bool
    condition: str | None = None


class Default(msgspec.Struct, frozen=True):
    """A default, typed by the kind of its field; ``value`` None is the default null; ``words`` say it."""

    value: Scalar | None
    words: str


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


def read_default(words: str, marks: Marks = (), kind: Kind | None = None) -> Default | None:
    """Return the default that a description states, of the field's ``kind``; None for none, and for prose."""
    stated = re.search(r"(?i)\bdefault(?:s to| is| value is|:)?\s*[`\"']?([\w.-]{1,80})", words)
    return Default(stated[1].rstrip("."), stated[0]) if stated else None


def read_default_cell(words: str, marks: Marks = (), kind: Kind | None = None) -> Default | None:
    """Return the default that a cell of a column "Default" holds; None for an empty cell, a dash, and for prose."""
    bare = words.strip().strip("`\"'")
    return Default(bare, words) if bare and " " not in bare and bare != "-" else None


def read_limits(words: str, kind: Kind | None = None) -> Limits:
    """Return the limits that words state, with ``Limits()`` where they state none."""
    maximum = re.search(r"(?i)\bmax(?:imum)?(?: is| of|:)?\s+(\d{1,15})", words)
    return Limits(maximum=int(maximum[1])) if maximum else Limits()


def read_nullable(words: str, marks: Marks = ()) -> bool | None:
    """Return whether words say that the value may be null ("or null", "null if …"), or never is; None for neither."""
    return True if re.search(r"(?i)\b(?:or|may be|can be) `?null\b|\bnullable\b", words) else None


def read_deprecated(words: str, marks: Marks = ()) -> bool:
    """Return whether words say that the thing they describe is deprecated."""
    return bool(re.match(r"(?i)[\s(\[*_]{0,5}deprecated\b", words))


def read_read_only(words: str, marks: Marks = ()) -> bool:
    """Return whether words say that the value cannot be written."""
    return bool(re.search(r"(?i)\bread[ -]?only\b", words))


def read_format(words: str, marks: Marks = ()) -> str | None:
    """Return the format that words name: date-time, date, email, uri, uuid, unix-time …; None for none."""
    return "date-time" if re.search(r"(?i)\biso[ -]?8601\b", words) else None
