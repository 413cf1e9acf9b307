"""Marks of HTML: which inline elements say something of their words, and what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.documents.model import MarkKind

_KINDS: dict[str, MarkKind] = {
    "b": "strong",
    "strong": "strong",
    "i": "emphasis",
    "em": "emphasis",
    "dfn": "emphasis",
    "var": "emphasis",
    "code": "code",
    "tt": "code",
    "kbd": "code",
    "samp": "code",
}
# Elements that sites use for labels, and the words in their classes that say so.
_LABELS = frozenset({"span", "i", "em", "b", "strong", "small", "sup", "sub", "label", "mark", "font", "abbr", "code"})
_BADGE = re.compile(
    r"(?:^|[-_])(?:badge|label|tag|pill|chip|lozenge|required|mandatory|optional|deprecated|nullable|read-?only|beta)"
    r"(?:$|[-_\d])",
    re.IGNORECASE,
)


def mark_kind(name: str, classes: Sequence[str]) -> MarkKind | None:
    """What the element ``name`` with these classes says of its words, links aside; None when nothing."""
    if name in _LABELS and any(_BADGE.search(one) for one in classes):
        return "badge"
    return _KINDS.get(name)
