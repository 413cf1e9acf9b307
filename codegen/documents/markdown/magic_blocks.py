"""Magic blocks: tables, code and headings that a hosted editor keeps as JSON between ``[block:…]`` and ``[/block]``.

Each becomes one line of HTML or Markdown in place of its first line; the other lines are left blank.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

_START = re.compile(r"[ \t]*\[block:([a-z-]+)\][ \t]*$")
_END = "[/block]"
_MOST_LINES = 3_000
_WIDEST = 50


def open_magic_blocks(lines: list[str]) -> None:
    """Put what the blocks hold where they are. A block whose JSON cannot be read stays as it is."""
    at = 0
    while at < len(lines):
        match = _START.match(lines[at])
        end = _end(lines, at) if match else None
        if match and end is not None:
            shown = _shown(match[1], "\n".join(lines[at + 1 : end]))
            if shown is not None:
                lines[at : end + 1] = [shown, *[""] * (end - at)]
            at = end
        at += 1


def _end(lines: Sequence[str], at: int) -> int | None:
    stop = min(len(lines), at + _MOST_LINES)
    return next((end for end in range(at + 1, stop) if lines[end].strip() == _END), None)


def _shown(kind: str, source: str) -> str | None:
    writer = _WRITERS.get(kind)
    try:
        content = json.loads(source)
    except (ValueError, RecursionError):
        return None
    return "".join(writer(content)) if writer and isinstance(content, dict) else None


def _table(content: dict[str, Any]) -> Iterator[str]:
    data = content.get("data")
    columns, rows = content.get("cols"), content.get("rows")
    if not isinstance(data, dict) or not isinstance(columns, int) or not isinstance(rows, int):
        return
    columns, rows = min(columns, _WIDEST), min(rows, len(data))
    yield "<table>"
    for row in ["h", *range(rows)]:
        cells = (str(data.get(f"{row}-{column}") or "") for column in range(columns))
        name = "th" if row == "h" else "td"
        yield "<tr>" + "".join(f"<{name}>{_inline(cell)}</{name}>" for cell in cells) + "</tr>"
    yield "</table>"


def _inline(words: str) -> str:
    """Return the words of a cell, its code and its links kept."""
    shown = html.escape(words, quote=False).replace("\n", "<br>")
    shown = re.sub(r"`([^`]+)`", r"<code>\1</code>", shown)
    shown = re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", shown)
    return re.sub(r"\[([^\[\]]+)\]\(([^()\s\"]+)\)", r'<a href="\2">\1</a>', shown)


def _code(content: dict[str, Any]) -> Iterator[str]:
    codes = content.get("codes")
    for code in codes if isinstance(codes, list) else ():
        if isinstance(code, dict):
            words = html.escape(str(code.get("code") or "")).replace("\n", "&#10;")
            yield f'<pre><code class="language-{html.escape(str(code.get("language") or "text"))}">{words}</code></pre>'


def _heading(content: dict[str, Any]) -> Iterator[str]:
    yield f"## {' '.join(str(content.get('title') or '').split())}"


def _note(content: dict[str, Any]) -> Iterator[str]:
    title, body = (str(content.get(name) or "") for name in ("title", "body"))
    yield " ".join(f"**{title}** {body}".split()) if title else " ".join(body.split())


_WRITERS: dict[str, Callable[[dict[str, Any]], Iterator[str]]] = {
    "parameters": _table,
    "code": _code,
    "api-header": _heading,
    "callout": _note,
    "image": lambda _: iter(()),
    "embed": lambda _: iter(()),
}
