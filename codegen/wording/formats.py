"""Formats: how a string or a number is spelled, where the words name a format."""

from __future__ import annotations

import re

from codegen.wording.marks import Marks


def read_format(words: str, marks: Marks = ()) -> str | None:
    """Return the format that words name: date-time, date, email, uri, uuid, unix-time …; None for none."""
    return "date-time" if re.search(r"(?i)\biso[ -]?8601\b", words) else None
