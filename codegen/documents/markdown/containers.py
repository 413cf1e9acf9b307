"""Containers: notes and tabs that sites write with marks of their own, whose words belong to the page as any others.

``:::note Title`` … ``:::``, ``!!! note "Title"`` and ``=== "Tab"`` with indented words below. The titles stay, in bold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_COLONS = re.compile(r"[ \t]*:{3,}[ \t]*(.*)$")
_NAMED = re.compile(r"(?:\{[\w:.-]+[^{}]*\}|[\w-]+)?[ \t]*(?:\[([^\]]*)\]|([^{}\[\]]*))(?:\{[^{}]*\})?[ \t]*$")
_INDENTED = re.compile(r'( *)(?:(?:!!!|\?\?\?\+?)[ \t]+[\w -]+(?:"([^"]*)")?|===[!+]?[ \t]+"([^"]*)")[ \t]*$')
_WIDTH = 4


def open_containers(lines: list[str], code: list[bool]) -> None:
    """Put the words of containers where other words are. ``code`` marks lines of fences, and is kept in step."""
    at = 0
    while at < len(lines):
        line = lines[at]
        if not code[at] and (match := _COLONS.match(line)):
            lines[at] = _title(_NAMED.match(match[1]))
        elif not code[at] and (match := _INDENTED.match(line)) and _is_indented(lines, at + 1, len(match[1])):
            title = match[2] or match[3]
            lines[at] = f"{match[1]}**{title}**  " if title else ""
            _dedent(lines, at + 1, len(match[1]))
        at += 1


def _title(match: re.Match[str] | None) -> str:
    words = (match[1] or match[2] or "").strip() if match else ""
    return f"**{words}**  " if words else ""


def _is_indented(lines: Sequence[str], at: int, indent: int) -> bool:
    """Whether the next line with words is inside."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    return at < len(lines) and lines[at].startswith(" " * (indent + _WIDTH))


def _dedent(lines: list[str], at: int, indent: int) -> None:
    inside = " " * (indent + _WIDTH)
    while at < len(lines) and (not lines[at].strip() or lines[at].startswith(inside)):
        lines[at] = lines[at][:indent] + lines[at][indent + _WIDTH :] if lines[at].strip() else ""
        at += 1
