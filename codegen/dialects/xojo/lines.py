"""Lines: the words of a block line by line, each with its place.

The same words may be one paragraph in one form of a page and two in another, so this dialect reads lines.
"""

from __future__ import annotations

import msgspec

from codegen.diagnostics.location import Location
from codegen.documents.model import Block, Code, Heading, ListItem, Paragraph
from codegen.text import Text


class Line(msgspec.Struct, frozen=True):
    """One line: its words, folded to single spaces, and where it is."""

    words: str
    place: Location

    @property
    def text(self) -> Text:
        """The words as text."""
        return Text(self.words)


def lines(block: Block) -> list[Line]:
    """Return the lines of a paragraph, item or heading that hold words; those of the title when ``block`` is code."""
    match block:
        case Code():
            words, first = (block.title.raw if block.title else ""), _title_line(block)
        case Heading() | Paragraph() | ListItem():
            words = block.text.raw
            first = block.place.line if _length(block.place) == words.count("\n") + 1 else None
        case _:
            return []
    return [
        Line(" ".join(line.split()), block.place if first is None else Location(block.place.page, first + number))
        for number, line in enumerate(words.split("\n"))
        if line.strip()
    ]


def code_place(code: Code) -> Location:
    """Return the place of the code alone, without the lines of its title where these can be distinguished."""
    length = code.text.raw.count("\n") + 1
    above = code.title.raw.count("\n") + 1 if code.title else 0
    if not above or _length(code.place) != above + length:
        return code.place
    return Location(code.place.page, code.place.line + above, code.place.last if length > 1 else 0)


def _title_line(code: Code) -> int | None:
    """Return the line where the title of ``code`` begins: inside its place or right above it; None when no one can
    say.
    """
    length = code.text.raw.count("\n") + 1
    above = code.title.raw.count("\n") + 1 if code.title else 0
    if _length(code.place) == above + length:
        return code.place.line
    if code.lifted and _length(code.place) == length and code.place.line > above:
        return code.place.line - above
    return None


def _length(place: Location) -> int:
    return place.last - place.line + 1
