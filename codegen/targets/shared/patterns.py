"""Documented patterns: which of them a validator can run without being brought to a standstill by one.

A pattern comes from a page, so it may be no pattern at all, or one that takes years on the right text. The test is
strict and simple: what repeats a group must find nothing in the group that repeats or chooses, and repetitions side by
side must not have too many ways to share a text among them.
"""

from __future__ import annotations

import re

_LONGEST = 500
_MOST_REPEATS = 3  # each more multiplies the time by the length of the text once again
_MOST_OPTIONS = 12  # each doubles the time, at worst
_MOST_TIMES = 4  # of a group that holds a choice or a repetition, where its number is fixed
_MOST_WAYS = 200_000  # in which repetitions side by side can share a text
_ENDLESS = 300  # what a repetition without an end counts as
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
    pieces = _PIECE.findall(pattern)
    return "some texts would take it too long" if _may_explode(pattern, pieces) or _has_many_ways(pieces) else None


def _may_explode(pattern: str, pieces: list[str]) -> bool:
    """Whether a repeated group holds a repetition or a choice, or there are too many repetitions, or a reference."""
    if _BACK_REFERENCE.search(pattern):
        return True
    risky = [False]  # for each open group, whether it holds what must not be repeated
    repeats = options = 0
    for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
        if piece.startswith("("):
            risky.append(False)
        elif piece == ")" and len(risky) > 1:
            inner = risky.pop()
            if inner and (_repeats(following) or _times(following) > _MOST_TIMES):
                return True
            risky[-1] |= inner
            options += inner
        elif _repeats(piece) or piece in ("|", "?"):
            risky[-1] = True
            repeats += _repeats(piece)
            options += piece == "?"
    return repeats > _MOST_REPEATS or options > _MOST_OPTIONS


def _has_many_ways(pieces: list[str]) -> bool:
    """Whether repetitions and optional parts side by side can share a text in too many ways."""
    ways, depth, before = 1, 0, ""
    for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
        depth += piece.startswith("(") - (piece == ")")
        if piece.startswith("(") or piece in ("|", "^", "$") or _is_quantifier(piece):
            continue
        if depth == 0 and not _may_be_left_out(following) and not (before and _share(before, piece)):
            ways = 1  # something that must be there, and is no part of what is before it, divides them
        if _repeats(following) or following == "?":
            ways *= _bound(following)
        elif depth == 0:
            ways = 1
        before = piece
        if ways > _MOST_WAYS:
            return True
    return False


def _may_be_left_out(quantifier: str) -> bool:
    return quantifier in ("*", "?") or quantifier.startswith(("{0,", "{,"))


def _share(pattern: str, other: str) -> bool:
    """Whether some character is one of both; parts that are no single characters may share any."""
    try:
        first, second = re.compile(pattern), re.compile(other)
    except re.error:
        return True
    return any(first.fullmatch(char) and second.fullmatch(char) for char in map(chr, (*range(256), 0x3042)))


def _is_quantifier(piece: str) -> bool:
    return piece == "?" or _repeats(piece) or _times(piece) > 0


def _bound(quantifier: str) -> int:
    """Return how often a quantifier may repeat, and one more for not at all."""
    if quantifier == "?":
        return 2
    most = quantifier.strip("{}").partition(",")[2]
    return min(int(most) + 1, _ENDLESS) if most.isdigit() else _ENDLESS


def _times(piece: str) -> int:
    """Return the fixed number of ``{30}``; 0 for any other piece."""
    inner = piece[1:-1] if piece.startswith("{") and piece.endswith("}") else ""
    return int(inner) if inner.isascii() and inner.isdigit() else 0


def _repeats(piece: str) -> bool:
    """Whether ``piece`` repeats what is before it, more often than a fixed number says."""
    if piece in ("*", "+"):
        return True
    return len(piece) > 2 and piece.startswith("{") and "," in piece
