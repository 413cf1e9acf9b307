"""Boxes: what an HTML page's words are gathered in, one box for each paragraph, heading, item, term or cell.

The reader opens and closes boxes as elements come; a box that is flushed becomes a block.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

import msgspec

from codegen.diagnostics.location import Location
from codegen.documents.code_detection import span
from codegen.documents.html.lists import OpenList, Term
from codegen.documents.html.tables import TableBuilder
from codegen.documents.html.tree import Element
from codegen.documents.html.words import WordLine, Words, paragraphs, text_of
from codegen.documents.marking import MarkedText
from codegen.documents.model import Block, Code, Directive, Heading, ListItem, Paragraph
from codegen.text import Text

Kind: TypeAlias = Literal["text", "heading", "item", "term", "definition", "cell", "chrome", "title", "skip"]
Closer: TypeAlias = Callable[[int], None] | None

_DEEPEST_HEADING = 6
# An item of a list: what ends where another item, a nested list, code or a table begins.
_ITEMS = frozenset({"item", "term", "definition"})


class OpenCell(msgspec.Struct):
    """The cell that a box is being filled for; ``done`` when the next one has begun before its end tag."""

    tag: Element
    table: TableBuilder
    line: int
    done: bool = False


class Box(msgspec.Struct):
    """What is being filled with words, such as a paragraph, a heading or a cell."""

    kind: Kind
    words: Words
    depth: int = 0
    anchor: str | None = None
    cell: OpenCell | None = None
    among: OpenList | None = None


class Boxes:
    """The open boxes, and the blocks that they became."""

    def __init__(self, page: str, *, content: bool) -> None:
        """``content`` says that the page's content has begun; what is before it is the site's frame."""
        self.page = page
        self.blocks: list[Block] = []
        self.content = 1 if content else 0
        self.quotes = 0
        self.top = Box("text", Words())  # what words go to
        self._boxes = [self.top]
        self._lists: list[OpenList] = [OpenList(depth=0)]
        self._depths = [0]  # of the items of each of them
        self._level = 1
        self.anchor: str | None = None  # is before the block it belongs to
        self._title: tuple[Location, Text] | None = None

    def push(self, box: Box) -> None:
        """Open ``box`` inside the one on top."""
        self._boxes.append(box)
        self.top = box

    def pop(self) -> None:
        """Close the box on top; its words are lost unless it was flushed."""
        self._boxes.pop()
        self.top = self._boxes[-1]

    def open(self, kind: Kind, depth: int = 0, anchor: str | None = None) -> Closer:
        """Open a box of ``kind`` after ending what is before it; the way to close it."""
        self.boundary()
        self.push(Box(kind, Words(), depth, anchor, among=self._lists[-1]))
        return self.close

    def close(self, _: int) -> None:
        """Flush and close the box on top."""
        self.flush()
        self.pop()

    def boundary(self, *, ends_item: bool = False) -> None:
        """Begin or end a block: paragraphs end with it, and so do items when the list goes on."""
        if self.top.kind == "text" or (ends_item and self.top.kind in _ITEMS):
            self.flush()
        else:
            self.top.words.end_block()

    def flush(self) -> None:
        """Make blocks of the words in the box on top; the box stays open."""
        box = self.top
        lines = box.words.take()
        if box.kind == "definition":
            self._define(box, lines)
        elif lines:
            self._flush(box, lines)

    def _flush(self, box: Box, lines: list[WordLine]) -> None:
        match box.kind:
            case "text" if self.content:
                for stretch in paragraphs(lines):
                    said = text_of(stretch)
                    self.emit(Paragraph(self._place(stretch), said.text, marks=said.marks, quoted=self.quotes > 0))
            case "text" | "chrome":
                self.emit(Paragraph(self._place(lines), text_of(lines).text, chrome=True))
            case "heading":
                self._emit_heading(box, lines)
            case "item":
                said = text_of(lines)
                self.emit(self._item(self._place(lines), box, said))
            case "term":
                self._lists[-1].terms.append(Term(self._place(lines), text_of(lines), box.anchor))
            case "title":
                self.place_title()
                self._title = (self._place(lines), text_of(lines).text)
            case "definition" | "cell" | "skip":
                pass

    def _place(self, lines: list[WordLine]) -> Location:
        firsts = [line.first for line in lines if line.first]
        return span(self.page, min(firsts), max(line.last for line in lines))

    @property
    def position(self) -> int:
        """Where the next block goes among the blocks, once all that waits is placed."""
        self.place_title()
        self.settle_terms()
        return len(self.blocks)

    def insert(self, position: int, block: Block) -> None:
        """Add ``block`` where it began."""
        self.blocks.insert(position, self._anchored(block))

    def finish(self) -> list[Block]:
        """Return the blocks of the page, which ends here."""
        self.flush()
        self.place_title()
        self.settle_terms()
        return self.blocks

    def emit(self, block: Block) -> None:
        """Add ``block``, after whatever waits to be before it."""
        self.place_title()
        self.settle_terms()
        self.blocks.append(self._anchored(block))

    def _anchored(self, block: Block) -> Block:
        """``block`` with the anchor that is before it."""
        if self.anchor is None or isinstance(block, Code | Directive):
            return block
        if isinstance(block, Paragraph) and block.chrome:
            return block
        anchor, self.anchor = self.anchor, None
        return block if block.anchor else msgspec.structs.replace(block, anchor=anchor)

    # Titles of code

    def place_title(self) -> None:
        """Make a code block's title with no code below a paragraph."""
        if self._title:
            place, words = self._title
            self._title = None
            self.blocks.append(Paragraph(place, words))

    @property
    def title(self) -> Text | None:
        """The title that waits for its code."""
        return self._title[1] if self._title else None

    def drop_title(self) -> None:
        """Forget the title: it has its code."""
        self._title = None

    # Headings

    def note_anchor(self, anchor: str | None) -> None:
        """Note an anchor that is before the block it belongs to."""
        self.anchor = anchor or self.anchor

    def start_heading(self, level: int, anchor: str | None) -> Closer:
        """Open a heading."""
        self.boundary(ends_item=True)
        self._level = level
        self.push(Box("heading", Words(), level, anchor))
        return self.close

    def start_signature(self, anchor: str | None) -> Closer:
        """Open the signature that heads an object's description: a heading below the last one of the page."""
        self.boundary(ends_item=True)
        if len(self._lists) > 1:
            self._lists[-1] = OpenList("objects", depth=0, terms=self._lists[-1].terms)
            self._depths[-1] = self._depths[-2]
        depth = sum(open_list.kind == "objects" for open_list in self._lists)
        self.push(Box("heading", Words(), min(_DEEPEST_HEADING, self._level + depth), anchor))
        return self.close

    def _emit_heading(self, box: Box, lines: list[WordLine]) -> None:
        said = text_of(lines)
        words = Text(said.words.replace("\n", " "))
        self.emit(Heading(self._place(lines), box.depth, words, box.anchor, said.marks))

    # Lists

    def start_list(self, opened: OpenList) -> Closer:
        """Open a list."""
        self.boundary(ends_item=True)
        self._lists.append(opened)
        self._depths.append(self._depths[-1] + opened.depth)
        return self._end_list

    def _end_list(self, _: int) -> None:
        self.boundary(ends_item=True)
        self.settle_terms()
        if len(self._lists) > 1:
            self._lists.pop()
            self._depths.pop()

    def start_item(self, kind: Kind, anchor: str | None) -> Closer:
        """Open an item, a term, or a definition; what an object's heading is above is plain text."""
        self.boundary(ends_item=True)
        if kind == "definition" and self._lists[-1].kind != "items":
            self.settle_terms()
        if kind == "definition" and self._lists[-1].kind == "objects":
            return self.open("text")
        return self.open(kind, self._depth, anchor)

    @property
    def _depth(self) -> int:
        return max(1, self._depths[-1])

    def _define(self, box: Box, lines: list[WordLine]) -> None:
        """Put the words of a definition with the term before it. Of terms in a row, all but the last are items."""
        opened = box.among or self._lists[-1]
        term = opened.terms.pop() if opened.terms and opened.kind == "items" else None
        if term:
            last = max(line.last for line in lines) if lines else term.place.last
            at = span(self.page, term.place.line, max(term.place.last, last))
            self.emit(term.item(at, box.depth, text_of(lines)))
        elif lines:
            self.emit(self._item(self._place(lines), box, text_of(lines)))

    def _item(self, place: Location, box: Box, said: MarkedText) -> ListItem:
        anchor, box.anchor = box.anchor, None
        ordered = box.among is not None and box.among.ordered
        return ListItem(place, box.depth, said.text, said.marks, ordered=ordered, anchor=anchor)

    def settle_terms(self) -> None:
        """Terms that got no definition: labels are paragraphs, others are items without words of their own."""
        opened = self._lists[-1]
        terms, opened.terms = opened.terms, []
        for term in terms:
            if opened.kind == "items":
                self.blocks.append(term.item(term.place, self._depth, MarkedText()))
            else:
                said = term.said
                self.blocks.append(Paragraph(term.place, said.text, False, said.marks, self.quotes > 0, term.anchor))
