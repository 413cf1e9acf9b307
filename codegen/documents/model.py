"""The Document: what a reader makes of a page, whichever of the three forms the page came in.

A document is a list of blocks in page order, each with the lines it came from. Dialects see nothing else, so the
same page as HTML, Markdown or saved text must give the same blocks where it matters: the same words in the same
kinds of block. All words are ``Text``. Entities are decoded, ``&nbsp;`` is a plain space, a ``<br>`` is a line end
inside a block; leading and trailing space is stripped from paragraphs, headings and cells, but kept inside code.

Words are free of markup. What the markup said of them is in ``marks``, as offsets into the block's own text. Saved
text has no markup, so marks only add to what the words say: nothing may depend on them alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.diagnostics.location import Location
from codegen.text import Text

MarkKind: TypeAlias = Literal["code", "strong", "emphasis", "link", "badge"]


class Mark(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A stretch of a text that the page marks up: the characters from offset ``start`` up to ``end``.

    ``target`` is where a link leads, as written (``owls.md``, ``#owl``). A badge is a word set apart as a label, such
    as ``<span class="badge">required</span>``. Marks may nest, and cover a text in full; they never overlap otherwise.
    """

    kind: MarkKind
    start: int
    end: int
    target: str | None = None


class Heading(msgspec.Struct, frozen=True, tag="heading"):
    """A heading of ``level`` 1 to 6. ``anchor`` is the id it can be linked to, when the page gives one."""

    place: Location
    level: int
    text: Text
    anchor: str | None = None
    marks: tuple[Mark, ...] = ()


class Paragraph(msgspec.Struct, frozen=True, tag="paragraph"):
    """Running text; line ends inside it are the page's own breaks (``<br>``), not the source's wrapping.

    ``chrome`` says that it belongs to the site's frame (navigation, table of contents, footer), not to the page's
    own content: one paragraph for each such element, so that a dialect can set it aside with a reason. ``quoted`` says
    that it is in a block quote, as notes and warnings often do. ``anchor`` is as of a heading.
    """

    place: Location
    text: Text
    chrome: bool = False
    marks: tuple[Mark, ...] = ()
    quoted: bool = False
    anchor: str | None = None


class ListItem(msgspec.Struct, frozen=True, tag="item"):
    """One item of a list, its own words only; nested items follow as items of their own, ``depth`` from 1.

    ``term`` is the term of a definition list, whose definition is ``text``; ``term_marks`` are offsets into the term.
    ``ordered`` says that the list is numbered. ``anchor`` is as of a heading.
    """

    place: Location
    depth: int
    text: Text
    marks: tuple[Mark, ...] = ()
    term: Text | None = None
    term_marks: tuple[Mark, ...] = ()
    ordered: bool = False
    anchor: str | None = None


class Cell(msgspec.Struct, frozen=True, gc=False):
    """One cell; an empty one has empty text."""

    place: Location
    text: Text
    marks: tuple[Mark, ...] = ()


class Row(msgspec.Struct, frozen=True, gc=False):
    """One row of a table, with as many cells as the page gives it (it may be fewer or more than the header).

    ``full`` says that its only cell spans the whole width of a wider table, as the title of a group of rows does.
    ``nested`` are the tables that are inside its cells; their words are not repeated in the cells.
    """

    place: Location
    cells: tuple[Cell, ...]
    full: bool = False
    nested: tuple[Table, ...] = ()


class Table(msgspec.Struct, frozen=True, tag="table"):
    """A table. ``header`` is empty when the page marks none. Its place is all its lines; ``anchor`` as of a heading."""

    place: Location
    header: tuple[Cell, ...]
    rows: tuple[Row, ...]
    caption: Text | None = None
    anchor: str | None = None


class Code(msgspec.Struct, frozen=True, tag="code"):
    """A code block or, lifted by ``code_detection.lift_code``, JSON that a page prints as paragraphs.

    Its place is that of ``text`` alone, without fences, tags or title, so that line n of the text is n - 1 lines
    below the place's first line, wherever the page keeps one line for each.
    ``title`` is the caption: a code block's title, or the lines right above lifted JSON in the same paragraph.
    ``lifted`` says that the page ran the JSON through its typography (smart quotes and dashes are not the wire).
    """

    place: Location
    text: Text
    language: str | None = None
    title: Text | None = None
    lifted: bool = False


class Directive(msgspec.Struct, frozen=True, tag="directive"):
    """An element of the site's own markup with the blocks inside it.

    GitBook writes ``{% swagger method="post" %} … {% endswagger %}``, MDX ``<ParamField path="id"> … </ParamField>``.
    """

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
    """All blocks in page order, directives before what is inside them."""
    for block in blocks:
        yield block
        if isinstance(block, Directive):
            yield from walk(block.blocks)
