"""Indents of lists: puts items where the author saw them, when Markdown's own rule would see something else.

CommonMark takes an item that is indented four columns too far for the words of the item above, and one that is
indented two columns below a numbered item for another list. Authors of deep lists write both.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

import msgspec

_ITEM = re.compile(r"([ \t]*)([*+-]|\d{1,9}[.)])([ \t]+)(?=\S)")
_RULE = re.compile(r"[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$")
_FARTHEST = 3  # columns beyond the words of the item around, past which an item is none


class _Item(msgspec.Struct):
    """An item that is open: where it is and where its words begin, as written, and how far it is moved."""

    indent: int
    content: int
    moved: int


def mend_indents(lines: list[str], code: Sequence[bool]) -> None:
    """Move items, with all that belongs to them, to where they are read as such. ``code`` marks lines of fences."""
    items: list[_Item] = []
    fence_moved = 0
    for at, line in enumerate(lines):
        if not line.strip():
            continue
        indent = _indent(line)
        if code[at] and at and code[at - 1]:
            moved = fence_moved
        elif not code[at] and (match := _item(line)):
            moved = _open(items, match, after_blank=at > 0 and not lines[at - 1].strip())
        else:
            if at and not lines[at - 1].strip():  # after a blank line, items that are deeper have ended
                del items[bisect_left(items, indent, key=lambda item: item.indent) :]
            moved = fence_moved = items[-1].moved if items and indent > items[-1].indent else 0
        if moved:
            lines[at] = " " * max(0, indent + moved) + line.lstrip(" \t")


def _item(line: str) -> re.Match[str] | None:
    return None if _RULE.match(line) else _ITEM.match(line)


def _indent(line: str) -> int:
    white = line[: len(line) - len(line.lstrip(" \t"))]
    return len(white.expandtabs(4))


def _open(items: list[_Item], match: re.Match[str], *, after_blank: bool) -> int:
    """Put the item of ``match`` on the stack; how far it is moved."""
    indent = len(match[1].expandtabs(4))
    while items and items[-1].indent >= indent:
        items.pop()
    if items and indent < min(items[-1].content, items[-1].indent + 2):
        items.pop()  # a column or so to the right of the item above is beside it
    around = items[-1] if items else None
    if around is None and indent > _FARTHEST:
        return 0  # code
    offset = indent - around.content if around else 0
    if around and after_blank and offset > _FARTHEST:
        return around.moved  # code, too, inside an item
    wanted = around.content + around.moved + min(max(offset, 0), _FARTHEST) if around else indent
    width = len((match[1] + match[2] + match[3]).expandtabs(4)) - indent
    content = indent + (width if width <= len(match[2]) + 4 else len(match[2]) + 1)
    items.append(_Item(indent, content, wanted - indent))
    return wanted - indent
