"""States: nullable, deprecated, read-only, write-only."""

from __future__ import annotations

import re

from codegen.wording.marks import Marks


def read_nullable(words: str, marks: Marks = ()) -> bool | None:
    """Return whether words say that the value may be null ("or null", "null if …"), or never is; None for neither."""
    return True if re.search(r"(?i)\b(?:or|may be|can be) `?null\b|\bnullable\b", words) else None


def read_deprecated(words: str, marks: Marks = ()) -> bool:
    """Return whether words say that the thing they describe is deprecated."""
    return bool(re.match(r"(?i)[\s(\[*_]{0,5}deprecated\b", words))


def read_read_only(words: str, marks: Marks = ()) -> bool:
    """Return whether words say that the value cannot be written."""
    return bool(re.search(r"(?i)\bread[ -]?only\b", words))


def read_write_only(words: str, marks: Marks = ()) -> bool:
    """Return whether words say that the value is only written, never answered."""
    return bool(re.search(r"(?i)\bwrite[ -]?only\b", words))
