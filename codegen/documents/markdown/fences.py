"""Fences: which lines of Markdown are code, and fences that are not closed."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPENING = re.compile(
    r"(?P<before>(?:[ \t>]|[*+-][ \t]|\d{1,9}[.)][ \t])*)(?P<fence>`{3,}(?=[^`]*$)|~{3,})(?P<info>.*)"
)
# What is never written in an example, but every page has after one.
_HEADING = re.compile(r"#{1,6}[ \t]+[A-Z`\[].{0,200}$")
_LANGUAGE = re.compile(r"[ \t]*[A-Za-z][\w+-]*[ \t]*")
# Languages in which a line like this is a comment.
_COMMENTED = re.compile(
    r"(?:sh|bash|shell|console|curl|zsh|python|py|ruby|rb|yaml|yml|perl|r|toml|make|conf|ini|php)?", re.I
)


class _Fence:
    """A fence that is open."""

    def __init__(self, at: int, match: re.Match[str]) -> None:
        self.at = at
        self.mark = match["fence"]
        self.indent = len(match["before"])
        self.language = match["info"].strip().partition(" ")[0]
        self.closable = self.language not in ("markdown", "md", "mdx")
        self._end = re.compile(rf"[ \t>]*{re.escape(self.mark[0])}{{{len(self.mark)},}}[ \t]*(?:$|\{{%)")

    def ends_at(self, line: str) -> bool:
        return self._end.match(line) is not None

    def is_over_at(self, line: str) -> bool:
        """Whether ``line``, below a blank one, is no code: a heading, but not what may be a comment."""
        return _HEADING.match(line) is not None and (line.startswith("##") or not _COMMENTED.fullmatch(self.language))

    def is_reopened_at(self, line: str) -> bool:
        """Whether ``line`` opens a fence like this one, with a language."""
        if self.mark not in line or not self.language:
            return False
        match = _OPENING.match(line)
        same = match and match["fence"] == self.mark and len(match["before"]) == self.indent
        return bool(same and match and _LANGUAGE.fullmatch(match["info"]))


def code_lines(lines: Sequence[str]) -> list[bool]:
    """For each line, whether it is in fenced code or is a fence."""
    inside: list[bool] = []
    fence: _Fence | None = None
    for at, line in enumerate(lines):
        if fence:
            inside.append(True)
            fence = None if fence.ends_at(line) else fence
        else:
            fence = _opened(at, line)
            inside.append(fence is not None)
    return inside


def _opened(at: int, line: str) -> _Fence | None:
    """Return the fence that line ``at`` opens; it may follow a directive on its line."""
    if "```" not in line and "~~~" not in line:
        return None
    match = _OPENING.match(line, line.rfind("%}") + 2 if "%}" in line else 0)
    return _Fence(at, match) if match else None


def close_open_fences(lines: list[str]) -> None:
    """Close what is never closed, in place of the blank line after which something else than code begins.

    Without this, the rest of the page would be one example. An example that comes as far as the next fence with a
    language was not closed either: a closing fence has none.
    """
    fence: _Fence | None = None
    at = 0
    while at < len(lines):
        if fence is None:
            fence = _opened(at, lines[at])
        elif fence.ends_at(lines[at]):
            fence = None
        elif fence.closable and fence.is_reopened_at(lines[at]):
            closed = _close(lines, fence, at)
            fence.closable = False
            at, fence = (closed, None) if closed else (at, fence)
        at += 1
    if fence and fence.closable:
        _close(lines, fence, len(lines))


def _close(lines: list[str], fence: _Fence, stop: int) -> int:
    """Close ``fence`` before line ``stop``; the line it is closed at, or 0 where nothing shows its end."""
    blank = [at for at in range(fence.at + 1, stop - 1) if not lines[at].strip()]
    end = next((at for at in blank if fence.is_over_at(lines[at + 1])), 0)
    if not end and blank and stop < len(lines):
        end = blank[-1]
    if end:
        lines[end] = " " * fence.indent + fence.mark
    return end
