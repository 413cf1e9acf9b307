"""HTML regions of Markdown: tables and lists that go on after a blank line, Markdown between their tags included.

CommonMark ends a piece of HTML at a blank line. The rest of a table would be another piece, and Markdown inside a
cell a paragraph of its own; here all of it becomes one piece of HTML, each line where it was.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

_TAG = re.compile(r"<(/?)(table|dl|ul|ol|pre)\b", re.IGNORECASE)
_CODE = frozenset({"fence", "code_block"})
_MOST_FAILURES = 5  # looking for the end of what has none, each time to the end of the page


class HtmlRegions:
    """The pieces of HTML of one stretch of Markdown."""

    def __init__(self, tokens: Sequence[Token], source: Sequence[str]) -> None:
        self._tokens, self._source = tokens, source
        self._failures = 0

    def read(self, at: int) -> tuple[str, int]:
        """Read the HTML that begins with token ``at``, and return the token after it too."""
        end = self._end(at)
        return (self._tokens[at].content, at + 1) if end == at + 1 else (self._joined(at, end), end)

    def _end(self, at: int) -> int:
        """Return the token after the piece in which all is closed that token ``at`` opens."""
        depth = self._depth(self._tokens[at])
        if depth <= 0 or self._failures >= _MOST_FAILURES:
            return at + 1
        level = self._tokens[at].level
        for end in range(at + 1, len(self._tokens)):
            token = self._tokens[end]
            if token.level < level:
                break
            if token.level == level and token.map and token.type not in _CODE:
                depth += self._depth(token)
                if depth <= 0:
                    return self._after(end)
        self._failures += 1
        return at + 1

    def _depth(self, token: Token) -> int:
        """How many elements ``token`` leaves open; closed ones may also be between words."""
        first, last = self._map_of(token)
        return sum(-1 if closing else 1 for line in self._source[first:last] for closing, _ in _TAG.findall(line))

    def _after(self, at: int) -> int:
        """Return the token after the one that ends what token ``at`` begins."""
        level, nesting = self._tokens[at].level, self._tokens[at].nesting
        at += 1
        while nesting and self._tokens[at].level != level:
            at += 1
        return at + nesting

    def _joined(self, start: int, end: int) -> str:
        """Join the tokens as HTML. What is Markdown among them is put on as many lines as it takes in the page."""
        line = self._map_of(self._tokens[start])[0]
        if _opens_code(self._tokens[start]):
            last = max(self._map_of(token)[1] for token in self._tokens[start:end])
            return "\n".join(self._source[line:last])
        pieces: list[str] = []
        level = self._tokens[start].level
        for token in self._tokens[start:end]:
            if token.map is None or token.level != level:
                continue
            first, last = self._map_of(token)
            pieces.append("\n" * max(0, first - line))
            words = token.content if token.type == "html_block" else self._rendered(first, last)
            pieces.append(words)
            line = max(line, first) + words.count("\n")
        return "".join(pieces)

    def _rendered(self, first: int, last: int) -> str:
        lines = list(self._source[first:last])
        words: str = MarkdownIt("commonmark").enable("table").render("\n".join(lines))
        return words if "<pre" in words else words.replace("\n", " ") + "\n"

    def _map_of(self, token: Token) -> tuple[int, int]:
        first, last = token.map or (0, 1)
        return first, last


def _opens_code(token: Token) -> bool:
    return token.content.count("<pre") > token.content.count("</pre")
