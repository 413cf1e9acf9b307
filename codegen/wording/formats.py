"""Formats: how a text or a number is spelled, where the words name a format or draw a layout."""

from __future__ import annotations

import re

from codegen.wording.tokens import LONGEST
from codegen.wording.vocabulary import vocabulary

_LAYOUTS = (
    (re.compile(r"(?i)\bYYYY-MM-DD[T ']{1,3}HH:MM(?::SS)?[.,](?:s|f|m){1,6}(?:Z|\b)"), "YYYY-MM-DDTHH:MM:SS.sssZ"),
    (re.compile(r"(?i)\bYYYY-MM-DD'?T'?HH:MM:SSZ"), "YYYY-MM-DDTHH:MM:SS.sssZ"),
    (re.compile(r"(?i)\bYYYY-MM-DD'?T'?HH:MM:SS(?:[+±-]hh:?mm|X(?:XX)?|\+\d\d:?\d\d|TZD)"), "YYYY-MM-DDTHH:MM:SS.sssZ"),
    (re.compile(r"(?i)\bYYYY-MM-DD'?T'?HH:MM:SS\b"), "YYYY-MM-DDTHH:MM:SS"),
    (re.compile(r"(?i)\bYYYY-MM-DD'?T'?HH:MMZ"), "YYYY-MM-DDTHH:MMZ"),
    (re.compile(r"(?i)\bYYYY-MM-DD'?T'?HH:MM\b"), "YYYY-MM-DDTHH:MM"),
    (re.compile(r"(?i)\bYYYY-MM-DD HH:(?:MM|II):SS\b"), "YYYY-MM-DD HH:MM:SS"),
    (re.compile(r"(?i)\bYYYY-MM-DD\b(?![T ]?'?[Th])"), "YYYY-MM-DD"),
    (re.compile(r"\bY-m-d H:i:s\b"), "YYYY-MM-DD HH:MM:SS"),
    (re.compile(r"\bY-m-d\b"), "YYYY-MM-DD"),
    (re.compile(r"(?i)\bHH:MM:SS\b"), "HH:MM:SS"),
    (re.compile(r"(?i)\bHH:MM\b"), "HH:MM"),
)


def read_layout(words: str) -> str | None:
    """Return the ``spec.types.Layout`` that words draw ("YYYY-MM-DD"); None for none, and for any other."""
    if len(words) > 2000:
        return None
    matches = [(match.start(), layout) for pattern, layout in _LAYOUTS if (match := pattern.search(words))]
    return min(matches, key=lambda match: match[0])[1] if matches else None


def read_format(words: str) -> str | None:
    """Return the format that a description names: a ``spec.types.Format``, or date, date-time or time; None for none.

    "The UUID of the owl", "in ISO 8601 format", "must be a valid URL"; a word on what the field is for, such as
    "the email address of the keeper", names none.
    """
    for phrase in vocabulary().phrases("described_formats").find(words[:LONGEST]):
        name = phrase.key.partition(".")[2]
        return "date-time" if name == "date_time" else name
    return None
