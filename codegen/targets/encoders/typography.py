"""Slips of typing in the pages' prose, mended as an editor would: spaces missing or too many, no word changed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.text import Text

_STOP = re.compile(r"(?<![\w.])([a-z]{2,40})\.(?=[A-Z][a-z]{0,40} [a-z])")
_SPACED = re.compile(r"\( ([^()\n]{0,200}[^()\n ]) \)")


def repaired(text: Text, values: Iterable[str] = ()) -> Text:
    """``text`` with a space after each full stop that ends a sentence, and none just inside brackets.

    Between two of the ``values`` that the text lists, ``or`` and ``and`` stand apart (``Skippedor Completed``).
    """
    words = _SPACED.sub(r"(\1)", _STOP.sub(r"\1. ", text.raw))
    listed = "|".join(re.escape(value) for value in values if value)
    glued = rf"(?<!\w)({listed})(or|and) (?=({listed})(?!\w))"
    return Text(re.sub(glued, r"\1 \2 ", words) if listed else words)
