"""The Document: what a reader makes of a page, whichever of the three forms the page came in.

A document is a list of blocks in page order, each with the lines it came from. Dialects see nothing else, so the
same page as HTML, Markdown or saved text must give the same blocks where it matters: the same words in the same
kinds of block. All words are ``Text``. Entities are decoded, ``&nbsp;`` is a plain space, a ``<br>`` is a line end
inside a block; leading and trailing space is stripped from paragraphs, headings and cells, but kept inside code.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.diagnostics.location import Location
from codegen.text import Text


class Heading(msgspec.Struct, frozen=True, tag="heading"):
    """A heading of ``level`` 1 to 6. ``anchor`` is the id it can be linked to, when the page gives one."""

    place: Location
    level: int
    text: Text
    anchor: str | None = None


class Paragraph(msgspec.Struct, frozen=True, tag="paragraph"):
    """Running text; line ends inside it are the page's own breaks (``<br>``), not the source's wrapping.

    ``chrome`` tells that it belongs to the site's frame (navigation, table of contents, footer), not to the page's
    own content: one paragraph for each such element, so that a dialect can set it aside with a reason.
    """

    place: Location
    text: Text
    chrome: bool = False


class ListItem(msgspec.Struct, frozen=True, tag="item"):
    """One item of a list, its own words only; nested items follow as items of their own, ``depth`` from 1."""

    place: Location
    depth: int
    text: Text


class Cell(msgspec.Struct, frozen=True):
    """One cell; an empty one has empty text."""

    place: Location
    text: Text


class Row(msgspec.Struct, frozen=True):
    """One row of a table, with as many cells as the page gives it (it may be fewer or more than the header)."""

    place: Location
    cells: tuple[Cell, ...]


class Table(msgspec.Struct, frozen=True, tag="table"):
    """A table. ``header`` is empty when the page marks none. Its place is all its lines."""

    place: Location
    header: tuple[Cell, ...]
    rows: tuple[Row, ...]


class Code(msgspec.Struct, frozen=True, tag="code"):
    """A code block or, lifted by ``code_detection.lift_code``, JSON that a page prints as paragraphs.

    Its place is that of ``text`` alone, without fences, tags or title, so that line n of the text stands n - 1 lines
    below the place's first line, wherever the page keeps one line for each.
    ``title`` is the caption: a code block's title, or the lines right above lifted JSON in the same paragraph.
    ``lifted`` tells that the page ran the JSON through its typography (smart quotes and dashes are not the wire).
    """

    place: Location
    text: Text
    language: str | None = None
    title: Text | None = None
    lifted: bool = False


class Directive(msgspec.Struct, frozen=True, tag="directive"):
    """A GitBook directive such as ``{% swagger method="post" %} … {% endswagger %}`` with the blocks inside it."""

    place: Location
    name: str
    attributes: dict[str, Text]
    blocks: tuple[Block, ...]


Block: TypeAlias = Heading | Paragraph | ListItem | Table | Code | Directive


class Document(msgspec.Struct, frozen=True):
    """One page, read. ``page`` is its path inside the API's folder, such as ``pages/v1_POST_Assignments.html``."""

    page: str
    url: str
    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...] = ()


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """All blocks in page order, directives before what stands inside them."""
    for block in blocks:
        yield block
        if isinstance(block, Directive):
            yield from walk(block.blocks)
