"""Literal stretches of Markdown: code, in which ``{% … %}`` is what the page shows and not a directive."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A fence may follow a directive on its line, and a directive may follow the closing fence.
_FENCE = re.compile(r"[ \t>]*(`{3,}(?=[^`]*$)|~{3,})")
_TICKS = re.compile("`+")
_MOST_TICKS = 200


def literal_stretches(content: str) -> list[tuple[int, int]]:
    """Return the offsets of fenced code and of inline code in ``content``, in order."""
    return list(_stretches(content))


def _stretches(content: str) -> Iterator[tuple[int, int]]:
    fence, start, offset = "", 0, 0
    for line in content.split("\n"):
        if fence:
            closing = re.match(rf"[ \t>]*{re.escape(fence[0])}{{{len(fence)},}}[ \t]*(?=$|\{{%)", line)
            if closing:
                yield start, offset + closing.end()
                fence = ""
        elif opening := _FENCE.match(line, line.rfind("%}") + 2 if "%}" in line else 0):
            fence, start = opening[1], offset + opening.start(1)
        elif "`" in line and ("{" in line or "<" in line):
            yield from _inline(line, offset)
        offset += len(line) + 1
    if fence:
        yield start, len(content)


def _inline(line: str, offset: int) -> Iterator[tuple[int, int]]:
    runs = list(_TICKS.finditer(line))[:_MOST_TICKS]
    at = 0
    while at < len(runs):
        length = len(runs[at][0])
        closing = next((n for n in range(at + 1, len(runs)) if len(runs[n][0]) == length), None)
        if closing is not None:
            yield offset + runs[at].start(), offset + runs[closing].end()
            at = closing
        at += 1


_TABLE = re.compile(r"<table\b|</table\s*>", re.IGNORECASE)


def html_tables(content: str) -> list[tuple[int, int]]:
    """Return the offsets of tables in HTML, whose cells are read with them."""
    stretches: list[tuple[int, int]] = []
    depth = start = 0
    for match in _TABLE.finditer(content):
        if match[0].startswith("</"):
            depth = max(0, depth - 1)
            if depth == 0:
                stretches.append((start, match.end()))
        else:
            start = match.start() if depth == 0 else start
            depth += 1
    return stretches
