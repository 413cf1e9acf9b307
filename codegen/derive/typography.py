"""Slips of typing in the pages' prose, mended as an editor would: spaces missing or too many, no word changed."""

from __future__ import annotations

import re
from collections.abc import Iterable

_STOP = re.compile(r"(?<![\w.])([a-z]{2,40})\.(?=[A-Z][a-z]{0,40} [a-z])")
_SPACED = re.compile(r"\( ([^()\n]{0,200}[^()\n ]) \)")


def mended(words: str, values: Iterable[str] = ()) -> str:
    """Return ``words`` with a space after each full stop that ends a sentence, and none just inside brackets.

    Between two of the ``values`` that the words list, ``or`` and ``and`` are set apart (``Skippedor Completed``).
    """
    words = _SPACED.sub(r"(\1)", _STOP.sub(r"\1. ", words))
    listed = "|".join(re.escape(value) for value in values if value)
    glued = rf"(?<!\w)({listed})(or|and) (?=({listed})(?!\w))"
    return re.sub(glued, r"\1 \2 ", words) if listed else words
