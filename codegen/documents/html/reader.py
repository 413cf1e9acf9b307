"""The HTML reader: makes a Document of a page, whether a generator, a site builder or a hand wrote it.

Every word that the page shows ends up in some block. What belongs to the site's frame becomes one paragraph for each
element of it, marked ``chrome``, so that nothing is lost and nothing of it is taken for documentation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Literal, TypeAlias

import msgspec
from bs4.builder import ParserRejectedMarkup
from bs4.element import Tag

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.documents.code_detection import lift_code, span
from codegen.documents.html import events
from codegen.documents.html.code import CodeBuilder, classes_of, language_of
from codegen.documents.html.directives import nest_directives
from codegen.documents.html.layout import Layout, find_layout, is_frame
from codegen.documents.html.tables import TableBuilder
from codegen.documents.html.words import WordLine, Words, paragraphs, text_of
from codegen.documents.model import Block, Document, Heading, ListItem, Paragraph
from codegen.sources.page import Page
from codegen.text import Text

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# In lines, not in a column of 46.
# fmt: off
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr",
    "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search", "section",
    "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
# fmt: on
# An open heading ends where one of these begins: somebody forgot to close it.
_END_HEADING = frozenset(
    {"p", "ul", "ol", "dl", "table", "pre", "section", "article", "main", "blockquote", *_HEADINGS}
)
_ANCHORS = frozenset({"hash-link", "header-anchor", "headerlink", "anchor", "anchorjs-link"})
_DEEP = 300
_HIGHLIGHTER_DEPTH = 3  # elements that site builders wrap around a <pre>, one of which may name the language

Kind: TypeAlias = Literal["text", "heading", "item", "cell", "chrome", "title", "skip"]
Closer: TypeAlias = Callable[[int], None] | None


class Box(msgspec.Struct):
    """What is being filled with words: a paragraph, a heading, an item, a cell …"""

    kind: Kind
    words: Words
    depth: int = 0
    anchor: str | None = None
    cell: _OpenCell | None = None


class _OpenCell(msgspec.Struct):
    """The cell that a box is being filled for; ``done`` when the next one has begun before its end tag."""

    tag: Tag
    table: TableBuilder
    line: int
    done: bool = False


def read_html(page: Page) -> Document:
    """Read ``page``. Findings: HTML that cannot be parsed (error), deep nesting, words that the page hides."""
    return read_html_text(page.page, page.url, page.content)


def read_html_text(page: str, url: str, content: str, first: int = 1) -> Document:
    """Read HTML that begins on line ``first`` of ``page``, such as a table inside a Markdown page."""
    content = events.defuse(content.replace("\r\n", "\n").replace("\r", "\n"))
    try:
        soup = events.parse(content)
    except ParserRejectedMarkup as problem:
        found = finding("html-unreadable", Location(page, first), problem=str(problem))
        return Document(page, url, (), (found,))
    run = list(events.events(soup, content))
    reader = _HtmlReader(page, find_layout(run), first - 1)
    reader.read(run)
    blocks, about_directives = nest_directives(page, lift_code(reader.blocks))
    return Document(page, url, blocks, (*reader.findings, *about_directives))


class _HtmlReader:
    """Takes the events one by one. Each element that means something pushes a way to close it."""

    def __init__(self, page: str, layout: Layout, above: int) -> None:
        self.page, self.layout, self.above = page, layout, above
        self.blocks: list[Block] = []
        self.findings: list[Finding] = []
        self._boxes = [Box("text", Words())]
        self._closers: list[Closer] = []
        self._tables: list[TableBuilder | None] = []
        self._lists = 0
        self._content = 0 if layout.has_content else 1
        self._code: CodeBuilder | None = None
        self._title: tuple[Location, Text] | None = None

    def read(self, run: Iterable[events.Event]) -> None:
        """Read a whole page."""
        for event in run:
            line = event.line + self.above
            match event:
                case events.Start():
                    self._closers.append(self._start(event.tag, line))
                    if len(self._closers) == _DEEP:
                        self._report_once("html-nested-deeply", line, depth=_DEEP)
                case events.End():
                    if closer := self._closers.pop():
                        closer(line)
                case events.Words():
                    self._add(event.text, line)
                case events.Hidden():
                    self._report("html-hidden-text", line)
        self._flush()
        self._place_title()

    # Events

    def _add(self, text: str, line: int) -> None:
        if self._code:
            self._code.add(text, line)
        elif self._box.kind != "skip":
            self._box.words.add(text, line)

    def _start(self, tag: Tag, line: int) -> Closer:
        if self._code:
            return self._start_in_code(self._code, tag, line)
        if tag.name == "br":
            self._box.words.end_line()
            return None
        if self._box.kind in ("chrome", "title", "skip"):
            return self._start_in_frame(tag)
        if id(tag) in self.layout.contents:
            return self._start_content()
        if is_frame(tag, self.layout, inside=self._content > 0) and self._box.kind != "cell":
            return self._open_box("chrome")
        if self._box.kind == "heading":
            return self._start_in_heading(tag, line)
        return self._start_block(tag, line)

    def _start_in_code(self, code: CodeBuilder, tag: Tag, line: int) -> Closer:
        if tag.name == "br":
            code.end_line()
        return code.finish_line if code.start(tag, line) else None

    def _start_in_frame(self, tag: Tag) -> Closer:
        if tag.name in _BLOCKS or tag.name in _HEADINGS:
            self._box.words.end_block()
            return lambda _: self._box.words.end_block()
        return None

    def _start_content(self) -> Closer:
        self._boundary()
        self._content += 1
        return self._end_content

    def _end_content(self, _: int) -> None:
        self._boundary()
        self._content -= 1

    def _start_in_heading(self, tag: Tag, line: int) -> Closer:
        if tag.name == "a" and _ANCHORS.intersection(classes_of(tag)):
            self._box.anchor = self._box.anchor or _fragment(tag)
            self._boxes.append(Box("skip", Words()))
            return self._close_skipped
        if tag.name in _END_HEADING:
            self._flush()
            self._box.kind = "text"
            return self._start_block(tag, line)
        if tag.name in ("a", "span"):
            self._box.anchor = self._box.anchor or _anchor(tag)
        return self._soft(tag)

    def _soft(self, tag: Tag) -> Closer:
        if tag.name not in _BLOCKS:
            return None
        self._boundary()
        return lambda _: self._boundary()

    def _start_block(self, tag: Tag, line: int) -> Closer:
        name = tag.name
        if name == "pre":
            return self._start_code(tag, line)
        if name in ("table", "thead", "tr", "td", "th", "caption"):
            return self._start_in_table(tag, line)
        if self._box.kind == "cell":
            return self._soft(tag)
        if name in _HEADINGS:
            return self._start_heading(tag)
        if name in ("ul", "ol", "dl", "menu", "dir"):
            return self._start_list()
        if name in ("li", "dt", "dd"):
            self._boundary(ends_item=True)
            return self._open_box("item", max(1, self._lists) + (name == "dd"))
        if any("codeBlockTitle" in one for one in classes_of(tag)):
            return self._open_box("title")
        return self._soft(tag)

    # Boxes

    @property
    def _box(self) -> Box:
        return self._boxes[-1]

    def _open_box(self, kind: Kind, depth: int = 0) -> Closer:
        self._boundary()
        self._boxes.append(Box(kind, Words(), depth))
        return self._close_box

    def _close_box(self, _: int) -> None:
        self._flush()
        self._boxes.pop()

    def _close_skipped(self, _: int) -> None:
        self._boxes.pop()

    def _boundary(self, *, ends_item: bool = False) -> None:
        """A block begins or ends: paragraphs end with it, and so do items when the list goes on."""
        if self._box.kind == "text" or (ends_item and self._box.kind == "item"):
            self._flush()
        else:
            self._box.words.end_block()

    def _flush(self) -> None:
        """Make blocks of the words in the box on top; the box stays open."""
        box = self._box
        lines = box.words.take()
        if not lines:
            return
        match box.kind:
            case "text" if self._content:
                for stretch in paragraphs(lines):
                    self._emit(Paragraph(self._place(stretch), Text(text_of(stretch))))
            case "text" | "chrome":
                self._emit(Paragraph(self._place(lines), Text(text_of(lines)), chrome=True))
            case "heading":
                words = " ".join(text_of(lines).split("\n"))
                self._emit(Heading(self._place(lines), box.depth, Text(words), box.anchor))
            case "item":
                self._emit(ListItem(self._place(lines), box.depth, Text(text_of(lines))))
            case "title":
                self._place_title()
                self._title = (self._place(lines), Text(text_of(lines)))
            case "cell" | "skip":
                pass

    def _place(self, lines: list[WordLine]) -> Location:
        firsts = [line.first for line in lines if line.first]
        return span(self.page, min(firsts), max(line.last for line in lines))

    def _emit(self, block: Block) -> None:
        self._place_title()
        self.blocks.append(block)

    def _place_title(self) -> None:
        """A code block's title with no code below is a paragraph."""
        if self._title:
            place, words = self._title
            self._title = None
            self.blocks.append(Paragraph(place, words))

    # Headings, lists, code

    def _start_heading(self, tag: Tag) -> Closer:
        self._boundary(ends_item=True)
        self._boxes.append(Box("heading", Words(), _HEADINGS[tag.name], _anchor(tag)))
        return self._close_box

    def _start_list(self) -> Closer:
        self._boundary(ends_item=True)
        self._lists += 1
        return self._end_list

    def _end_list(self, _: int) -> None:
        self._boundary(ends_item=True)
        self._lists -= 1

    def _start_code(self, tag: Tag, line: int) -> Closer:
        if self._box.kind == "cell":
            return self._soft(tag)
        self._boundary(ends_item=True)
        around = [tag, *islice(tag.parents, _HIGHLIGHTER_DEPTH)]
        language = next((found for one in around if (found := language_of(one))), None)
        self._code = CodeBuilder(self.page, line, language)
        return self._end_code

    def _end_code(self, _: int) -> None:
        code = self._code.finish(self._title[1] if self._title else None) if self._code else None
        self._code = None
        if code:
            self._title = None
            self.blocks.append(code)

    # Tables

    def _start_in_table(self, tag: Tag, line: int) -> Closer:
        if tag.name == "table":
            return self._start_table(tag, line)
        table = self._tables[-1] if self._tables else None
        if table is None:
            return self._soft(tag)
        match tag.name:
            case "thead":
                table.in_head = True
                return self._end_head
            case "tr":
                self._finish_cell(line)
                table.start_row(line)
                return None
            case "caption":
                return self._open_caption(table)
            case _:
                return self._start_cell(table, tag, line)

    def _start_table(self, tag: Tag, line: int) -> Closer:
        if id(tag) in self.layout.layout_tables:
            self._boundary()
            self._tables.append(None)
            return self._end_layout_table
        self._boundary(ends_item=True)
        self._place_title()
        self._tables.append(TableBuilder(self.page, line, len(self.blocks)))
        return self._end_table

    def _end_table(self, line: int) -> None:
        self._finish_cell(line)
        builder = self._tables.pop()
        table = builder.finish(line) if builder else None
        if builder and table:
            self.blocks.insert(builder.position, table)

    def _end_layout_table(self, _: int) -> None:
        self._boundary()
        self._tables.pop()

    def _end_head(self, line: int) -> None:
        self._finish_cell(line)
        if self._tables and (table := self._tables[-1]):
            table.in_head = False

    def _open_caption(self, table: TableBuilder) -> Closer:
        self._boxes.append(Box("text", Words()))

        def close(line: int) -> None:
            self._close_box(line)
            table.position = len(self.blocks)

        return close

    def _start_cell(self, table: TableBuilder, tag: Tag, line: int) -> Closer:
        self._finish_cell(line)
        self._boxes.append(Box("cell", Words(), cell=_OpenCell(tag, table, line)))
        return self._close_cell

    def _close_cell(self, line: int) -> None:
        self._finish_cell(line)
        self._boxes.pop()

    def _finish_cell(self, line: int) -> None:
        """Hand the open cell to the current table. Cells that nobody closed are nested in each other."""
        cell = self._box.cell
        if cell is None or not self._tables or cell.table is not self._tables[-1]:
            return
        lines = self._box.words.take()
        if lines or not cell.done:
            last = max((one.last for one in lines), default=cell.line)
            cell.table.add_cell(cell.tag, lines, cell.line, min(last, line))
        cell.done = True

    # Findings

    def _report(self, code: str, line: int, **parts: object) -> None:
        self.findings.append(finding(code, Location(self.page, line), (), **parts))

    def _report_once(self, code: str, line: int, **parts: object) -> None:
        if not any(one.code == code for one in self.findings):
            self._report(code, line, **parts)


def _anchor(tag: Tag) -> str | None:
    value = tag.get("id") or tag.get("name")
    return value if isinstance(value, str) and value else None


def _fragment(tag: Tag) -> str | None:
    """The heading's own address, out of the link that a site builder puts beside it."""
    value = tag.get("href")
    return value[1:] if isinstance(value, str) and value.startswith("#") and len(value) > 1 else None
