"""Directives in HTML: nests the blocks that are between tags which a page shows as words.

Saved or converted pages keep GitBook's ``{% name … %}`` as paragraphs. The tags are found by the same code as in the
other forms: the page is laid out once more as lines, a tagged paragraph by its words, any other block by a mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.diagnostics.location import Excerpt, Location
from codegen.documents.code_detection import span
from codegen.documents.directives import read_directives
from codegen.documents.model import Block, Directive, Paragraph
from codegen.text import Text

_MARK = re.compile("\0(\\d+)\0")


def nest_directives(page: str, blocks: Sequence[Block]) -> tuple[tuple[Block, ...], list[Finding]]:
    """``blocks`` with directives nested, and what is wrong with their tags."""
    if not any(_has_tag(block) for block in blocks):
        return tuple(blocks), []
    layout = _Layout(blocks)
    nested, findings = read_directives(page, "\n".join(layout.lines), layout.read)
    return tuple(layout.placed(nested)), [layout.found(finding) for finding in findings]


def _has_tag(block: Block) -> bool:
    return isinstance(block, Paragraph) and not block.chrome and "{%" in block.text.raw


class _Layout:
    """The page as lines: ``places`` says for each line where its words are on the real page."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.lines: list[str] = []
        self.places: list[Location] = []
        for number, block in enumerate(blocks):
            words = block.text.raw.replace("\0", "") if _has_tag(block) and isinstance(block, Paragraph) else None
            lines = words.split("\n") if words is not None else [f"\0{number}\0"]
            self.lines += [*lines, ""]
            self.places += [block.place] * (len(lines) + 1)

    def read(self, text: str, first: int) -> list[Block]:
        """Return the blocks of a stretch of the lines between two tags."""
        blocks: list[Block] = []
        waiting: list[str] = []
        line = first
        for line, words in enumerate([*text.split("\n"), ""], first):
            mark = _MARK.fullmatch(words)
            if waiting and (mark or not words.strip()):
                place = self.places[min(line - 1, len(self.places)) - 1]
                blocks.append(Paragraph(place, Text("\n".join(waiting))))
                waiting = []
            if mark:
                blocks.append(self.blocks[int(mark[1])])
            elif words.strip():
                waiting.append(words.strip())
        return blocks

    def placed(self, nested: Iterable[Block]) -> list[Block]:
        """``nested`` with its directives at their places on the real page. Nesting is bounded by the reader of tags."""
        return [
            msgspec.structs.replace(
                directive, place=self._real(directive.place), blocks=tuple(self.placed(directive.blocks))
            )
            if isinstance(directive, Directive)
            else directive
            for directive in nested
        ]

    def found(self, finding: Finding) -> Finding:
        """``one`` at its place on the real page."""
        quotes = tuple(Excerpt(self._real(said.place), said.text) for said in finding.quotes)
        return msgspec.structs.replace(
            finding, place=self._real(finding.place) if finding.place else None, quotes=quotes
        )

    def _real(self, place: Location) -> Location:
        first, last = self.places[place.line - 1], self.places[min(place.last, len(self.places)) - 1]
        return span(place.page, first.line, last.last)
