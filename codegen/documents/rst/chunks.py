"""Chunks of reStructuredText: a long page in pieces that can be read one by one.

The time that docutils takes grows with the square of a page's length. Pages are parted where nothing goes on: after a
blank line, before a line that is not indented. Each chunk begins with the styles of the titles so far, so that its own
titles get the levels that they have in the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

_ENOUGH = 400  # lines
_MOST_LINES = 4_000
_LONGEST = 10_000  # characters of a line
_MOST_MARKS = 3_000  # signs of inline markup in one paragraph
_RULE = re.compile(r"([!-/:-@\[-`{-~])\1+\s*$")
_TARGET = re.compile(r"\.\. _(`[^`]+`|[^:]+):\s+(\S+)\s*$")


class Chunk(msgspec.Struct, frozen=True):
    """A piece of a page. Its first ``head`` lines are not the page's; the next one is line ``first`` of the page."""

    content: str
    head: int
    first: int

    @property
    def is_heavy(self) -> bool:
        """Whether it would take minutes: no page for people has such lines, paragraphs or tables."""
        lines = self.content.split("\n")
        if len(lines) > _MOST_LINES or any(len(line) > _LONGEST for line in lines):
            return True
        marks = (sum(map(paragraph.count, "*`_|")) for paragraph in self.content.split("\n\n"))
        return max(marks, default=0) > _MOST_MARKS


def chunks(content: str) -> Iterator[Chunk]:
    """Yield the chunks of ``content``, line ends normalised."""
    lines = content.split("\n")
    styles: list[tuple[str, bool]] = []
    current: list[tuple[str, bool]] = []  # the style of the section that goes on, where another one came after it
    start = 0
    for end in [*_borders(lines), len(lines)]:
        head = [line for style in [*styles, *current] for line in _title(*style)]
        yield Chunk("\n".join([*head, *lines[start:end]]), len(head), start + 1)
        current = list(_titles(lines[start:end]))[-1:] or current
        styles += [style for style in dict.fromkeys(_titles(lines[start:end])) if style not in styles]
        current = [style for style in current if style != styles[-1]]
        start = end


def link_targets(content: str) -> dict[str, str]:
    """Where the links of the page lead that are named in one place and defined in another."""
    matches = (_TARGET.match(line) for line in content.split("\n") if line.startswith(".. _"))
    return {match[1].strip("`").casefold(): match[2] for match in matches if match}


def _borders(lines: Sequence[str]) -> Iterator[int]:
    last = 0
    for at in range(1, len(lines)):
        line = lines[at]
        if at - last >= _ENOUGH and line and not line[0].isspace() and not lines[at - 1].strip():
            last = at
            yield at


def _titles(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Yield the styles of the titles in ``lines``: the character of the rule, and whether there is one above, too."""
    at = 0
    while at + 1 < len(lines):
        over = _RULE.match(lines[at])
        if over and at + 2 < len(lines) and lines[at + 1].strip() and lines[at + 2].rstrip() == lines[at].rstrip():
            yield over[1], True
            at += 3
            continue
        under = _RULE.match(lines[at + 1])
        blank_above = at == 0 or not lines[at - 1].strip()
        if under and blank_above and _is_title(lines[at], lines[at + 1]):
            yield under[1], False
            at += 1
        at += 1


def _is_title(line: str, rule: str) -> bool:
    text = line.rstrip()
    return bool(text) and not text[0].isspace() and not _RULE.match(text) and len(rule.rstrip()) >= min(len(text), 4)


def _title(char: str, overlined: bool) -> list[str]:
    rule = char * 4
    return [rule, "x", rule, ""] if overlined else ["x", rule, ""]
