"""Documented patterns: which of them a validator can run without being brought to a standstill by one.

A pattern comes from a page, so it may be no pattern at all, or one that takes years on the right text. The test is
strict and simple: what repeats a group must find nothing in the group that repeats or chooses.
"""

from __future__ import annotations

import re
from itertools import pairwise

_LONGEST = 500
_MOST_REPEATS = 3  # each more multiplies the time by the length of the text once again
_MOST_OPTIONS = 12  # each doubles the time, at worst
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|P?<\w+>)|[*+]|\{\d*,?\d*\}|.", re.DOTALL)
_BACK_REFERENCE = re.compile(r"\\[1-9k]|\(\?P=")


def refusal(pattern: str) -> str | None:
    """Why ``pattern`` cannot be checked, None when it can."""
    if len(pattern) > _LONGEST:
        return f"it is longer than {_LONGEST} characters"
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as wrong:
        return f"it is no regular expression: {wrong}"
    return "some texts would take it too long" if _may_explode(pattern) else None


def _may_explode(pattern: str) -> bool:
    """Whether a repeated group holds a repetition or a choice, or there are too many repetitions, or a reference."""
    if _BACK_REFERENCE.search(pattern):
        return True
    pieces = _PIECE.findall(pattern)
    if _overlap(pieces):
        return True
    risky = [False]  # for each open group, whether it holds what must not be repeated
    repeats = options = 0
    for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
        if piece.startswith("("):
            risky.append(False)
        elif piece == ")" and len(risky) > 1:
            inner = risky.pop()
            if inner and (_repeats(following) or _times(following) > 1):
                return True
            risky[-1] |= inner
            options += inner
        elif _repeats(piece) or piece in ("|", "?"):
            risky[-1] = True
            repeats += _repeats(piece)
            options += piece == "?"
    return repeats > _MOST_REPEATS or options > _MOST_OPTIONS


def _overlap(pieces: list[str]) -> bool:
    """Whether two repetitions that follow each other can share a text: where it ends, both try everything."""
    atoms = [(at, piece) for at, piece in enumerate(pieces[:-1]) if _repeats(pieces[at + 1]) and piece != ")"]
    pairs = pairwise(atoms)
    return any(after - before == 2 and _share(one, other) for (before, one), (after, other) in pairs)


def _share(one: str, other: str) -> bool:
    try:
        first, second = re.compile(one), re.compile(other)
    except re.error:
        return True
    return any(first.fullmatch(char) and second.fullmatch(char) for char in map(chr, (*range(256), 0x3042)))


def _times(piece: str) -> int:
    """How often ``{30}`` repeats what is before it; 1 for any other piece."""
    return int(piece[1:-1]) if re.fullmatch(r"\{[0-9]{1,9}\}", piece) else 1


def _repeats(piece: str) -> bool:
    """Whether ``piece`` repeats what is before it, more often than a fixed number says."""
    if piece in ("*", "+"):
        return True
    return len(piece) > 2 and piece.startswith("{") and "," in piece
