"""Suggestions: the names that somebody may have meant who wrote an unknown one."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def suggestions(name: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Return the names in ``known`` that ``name`` may be a slip for, the likeliest first; case does not count."""
    folded: dict[str, str] = {}
    for candidate in known:
        folded.setdefault(candidate.lower(), candidate)
    return [folded[match] for match in difflib.get_close_matches(name.lower(), list(folded), n=most, cutoff=0.5)]


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return "did you mean `…`? " for the start of a hint, or an empty text when no name is near."""
    meant = suggestions(name, known, most=1)
    return f"did you mean `{meant[0]}`? " if meant else ""
