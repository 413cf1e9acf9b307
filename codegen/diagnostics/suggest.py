"""Suggestions: what somebody may have meant who wrote a name that is not there."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def suggestions(name: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Return the names in ``known`` that ``name`` may be a slip for, the likeliest first; case does not count."""
    folded: dict[str, str] = {}
    for one in known:
        folded.setdefault(one.lower(), one)
    return [folded[one] for one in difflib.get_close_matches(name.lower(), list(folded), n=most, cutoff=0.5)]


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """``did you mean …?`` with a space after it, for the start of a hint; empty when nothing is near."""
    meant = suggestions(name, known, most=1)
    return f"did you mean {meant[0]}? " if meant else ""
