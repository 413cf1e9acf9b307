"""What all readers of saved text share: a walk over lines that gathers paragraphs, code and list items."""

from __future__ import annotations

import abc
from collections.abc import Callable, Sequence
from typing import TypeAlias

from codegen.diagnostics.location import Location
from codegen.documents.code_detection import CodeSpan, find_code, span, starts_code
from codegen.documents.model import Block, Code, ListItem
from codegen.text import Text

Step: TypeAlias = Callable[[], bool]  # takes what begins at the current line, or returns False


class LineWalker(abc.ABC):
    """Walks the lines of one stretch of text that begins on line ``first`` of ``page``.

    ``_at`` is the next line; ``_pending`` are the lines of an open paragraph. Readers give the steps, the end of a
    paragraph, and what begins a structure.
    """

    def __init__(self, page: str, lines: list[str], first: int) -> None:
        self.page, self.lines, self.first = page, lines, first
        self.blocks: list[Block] = []
        self._at = 0
        self._pending: list[int] = []
        self._indents: list[int] = []

    def walk(self) -> list[Block]:
        """Return the blocks of all lines."""
        steps = self._steps()
        while self._at < len(self.lines):
            if self._is_blank(self._at):
                self._flush()
                self._at += 1
            elif not any(step() for step in steps):
                self._pending.append(self._at)
                self._at += 1
        self._flush()
        return self.blocks

    @abc.abstractmethod
    def _steps(self) -> Sequence[Step]:
        """Return what is tried on each line, in this order."""

    @abc.abstractmethod
    def _flush(self) -> None:
        """End the open paragraph."""

    @abc.abstractmethod
    def _begins_structure(self, at: int) -> bool:
        """Return whether line ``at`` begins something that no example goes on into."""

    def _place(self, first: int, last: int) -> Location:
        return span(self.page, self.first + first, self.first + last)

    def _is_blank(self, at: int) -> bool:
        return not 0 <= at < len(self.lines) or not self.lines[at].strip()

    def _is_alone(self, at: int) -> bool:
        return self._is_blank(at - 1) and self._is_blank(at + 1)

    def _code(self) -> bool:
        """Take code; the open paragraph above it is its title."""
        if not starts_code(self.lines[self._at]):
            return False
        code = find_code(self.lines, self._at, self._begins_structure)
        if code is None:
            return False
        title = "\n".join(self.lines[at].strip() for at in self._pending)
        self._pending = []
        self._add_code(code, title)
        return True

    def _add_code(self, code: CodeSpan, title: str) -> None:
        words = "\n".join(self.lines[self._at : code.last + 1])
        if code.rest:
            words = words.rstrip()[: -len(code.rest)].rstrip()
            self.lines[code.last] = code.rest
        titled = Text(title) if title else None
        self.blocks.append(Code(self._place(self._at, code.last), Text(words), code.language, titled, lifted=True))
        self._at = code.last + (0 if code.rest else 1)

    def _add_item(self, at: int, indent: int, words: str, *, ordered: bool = False) -> None:
        """Add an item; its depth is the number of smaller indents that the items above it have."""
        if not (self.blocks and isinstance(self.blocks[-1], ListItem)):
            self._indents = []
        while self._indents and self._indents[-1] >= indent:
            self._indents.pop()
        self._indents.append(indent)
        self.blocks.append(ListItem(self._place(at, at), len(self._indents), Text(words.strip()), ordered=ordered))
