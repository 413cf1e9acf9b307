"""The HTML reader: makes a Document of a page, whether a generator, a site builder or a hand wrote it.

Every word that the page shows ends up in some block. What belongs to the site's frame becomes one paragraph for each
element of it, marked ``chrome``, so that nothing is lost and nothing of it is taken for documentation.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import islice
from typing import NamedTuple

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.documents.code_detection import lift_code
from codegen.documents.html import events
from codegen.documents.html.anchors import anchor_of, fragment_of, is_permalink, leads_to_heading
from codegen.documents.html.boxes import Box, Boxes, Closer, Kind, OpenCell
from codegen.documents.html.code import CodeBuilder, classes_of, is_gutter, language_of, method_of, methods_of_classes
from codegen.documents.html.directives import nest_directives
from codegen.documents.html.elements import BLOCKS, END_HEADING, HEADINGS, mark_kind
from codegen.documents.html.layout import Layout, find_layout, is_frame
from codegen.documents.html.lists import LISTS, is_signature, open_list
from codegen.documents.html.soup import UnreadableError
from codegen.documents.html.tables import TableBuilder
from codegen.documents.html.tree import Element
from codegen.documents.html.words import Words
from codegen.documents.model import Block, Document, Paragraph
from codegen.sources.page import Page
from codegen.wording.http_methods import METHODS

_DEEP = 300
_AROUND_TABLES = frozenset({"text", "item", "term", "definition"})
MOST_SPREAD = 20_000  # cells that spans may add to the tables of a page
_HIGHLIGHTER_DEPTH = 3  # elements that site builders wrap around a <pre>, one of which may name the language


def read_html(page: Page) -> Document:
    """Read ``page``. Findings: HTML that cannot be parsed (error), deep nesting, words that the page hides."""
    part = read_html_part(page.page, page.content.replace("\r\n", "\n").replace("\r", "\n"), 1)
    blocks, about_directives = nest_directives(page.page, part.blocks)
    return Document(page.page, page.url, blocks, (*part.findings, *about_directives))


class HtmlPart(NamedTuple):
    """A piece of HTML, read; ``anchor`` is one at its end, for what follows."""

    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...]
    anchor: str | None = None


def read_html_part(page: str, content: str, first: int) -> HtmlPart:
    """Read HTML that begins on line ``first`` of ``page``, such as a table inside a Markdown page."""
    content = events.defuse(content)
    try:
        root = events.parse(content)
    except UnreadableError as problem:
        return HtmlPart((), (finding("html-unreadable", Location(page, first), problem=str(problem)),))
    run = list(events.events(root, content))
    reader = _HtmlReader(page, find_layout(run), first - 1)
    blocks = lift_code(reader.read(run))
    return HtmlPart(blocks, tuple(reader.findings), reader.anchor)


class _HtmlReader:
    """Takes the events one by one. Each element that means something pushes a way to close it."""

    def __init__(self, page: str, layout: Layout, above: int) -> None:
        self.page, self.layout, self.above = page, layout, above
        self.findings: list[Finding] = []
        self._boxes = Boxes(page, content=not layout.has_content)
        self._closers: list[Closer] = []
        self._tables: list[TableBuilder | None] = []
        self._spread_left = MOST_SPREAD
        self._code: CodeBuilder | None = None
        self._skipped = False

    def read(self, run: Iterable[events.Event]) -> list[Block]:
        """Read a whole page."""
        self._take(run)
        return self._boxes.finish()

    def _take(self, run: Iterable[events.Event]) -> None:
        for event in run:
            line = event.line + self.above
            match event:
                case events.Words():
                    self._add(event.text, line)
                case events.Start():
                    self._enter(event.tag, line)
                case events.End():
                    if closer := self._closers.pop():
                        closer(line)
                case events.WholeRow():
                    self._whole_row(event, line)
                case events.WholeCell():
                    self._whole_cell(event, line)
                case events.Hidden():
                    self._report("html-hidden-text", line)

    def _enter(self, tag: Element, line: int) -> None:
        self._closers.append(self._start(tag, line))
        if len(self._closers) == _DEEP:
            self._report_once("html-nested-deeply", line, depth=_DEEP)

    @property
    def anchor(self) -> str | None:
        """The anchor that is before no block."""
        return self._boxes.anchor

    # Events

    def _add(self, text: str, line: int) -> None:
        if self._skipped:
            return
        if self._code:
            self._code.add(text, line)
        elif (box := self._boxes.top).kind != "skip":
            box.words.add(text, line)

    def _start(self, tag: Element, line: int) -> Closer:
        if self._skipped:
            return None
        if is_gutter(tag):
            return self._skip_gutter()
        if self._code:
            return self._start_in_code(self._code, tag, line)
        if tag.name == "br":
            self._box.words.end_line()
            return None
        if self._box.kind in ("chrome", "title", "skip"):
            return self._start_in_frame(tag)
        if id(tag) in self.layout.contents:
            return self._start_content()
        if is_frame(tag, self.layout, inside=self._boxes.content > 0) and self._box.kind != "cell":
            return self._boxes.open("chrome")
        if self._box.kind == "heading":
            return self._start_in_heading(tag, line)
        return self._start_called(tag, line)

    @property
    def _box(self) -> Box:
        return self._boxes.top

    def _start_in_code(self, code: CodeBuilder, tag: Element, line: int) -> Closer:
        if tag.name == "br":
            code.end_line()
        return code.finish_line if code.start(tag, line) else None

    def _start_in_frame(self, tag: Element) -> Closer:
        if tag.name in BLOCKS or tag.name in HEADINGS:
            self._box.words.end_block()
            return lambda _: self._box.words.end_block()
        return None

    def _start_content(self) -> Closer:
        self._boxes.boundary()
        self._boxes.content += 1
        return self._end_content

    def _end_content(self, _: int) -> None:
        self._boxes.boundary()
        self._boxes.content -= 1

    def _start_in_heading(self, tag: Element, line: int) -> Closer:
        if leads_to_heading(tag):
            self._box.anchor = self._box.anchor or fragment_of(tag)
            return self._skip()
        if tag.name in END_HEADING:
            self._boxes.flush()
            self._box.kind = "text"
            return self._start_block(tag, line)
        if tag.name == "button":
            return self._boxes.open("chrome")
        if tag.name in ("a", "span"):
            self._box.anchor = self._box.anchor or anchor_of(tag)
        return self._soft(tag)

    def _skip_gutter(self) -> Closer:
        """Numbers of lines beside code are no words of the page's own."""
        self._skipped = True

        def close(_: int) -> None:
            self._skipped = False

        return close

    def _skip(self) -> Closer:
        self._boxes.push(Box("skip", Words()))
        return lambda _: self._boxes.pop()

    def _soft(self, tag: Element) -> Closer:
        """Start an element that means nothing of its own: a border between blocks, or a mark on words."""
        if tag.name not in BLOCKS:
            return self._mark(tag)
        self._boxes.boundary()
        return lambda _: self._boxes.boundary()

    def _mark(self, tag: Element) -> Closer:
        words, target = self._box.words, tag.get("href") if tag.name == "a" else None
        words.part_method()
        if tag.name == "img" and tag.get("alt") in METHODS:
            words.add(str(tag.get("alt")) + " ", tag.sourceline)
            return None
        if isinstance(target, str):
            words.open("link", target)
        elif kind := mark_kind(tag.name, classes_of(tag)):
            words.open(kind)
        else:
            return None
        return lambda _: words.close()

    def _start_called(self, tag: Element, line: int) -> Closer:
        """Start a block, or part of one, before whose address the method comes that its classes say."""
        closer = self._start_block(tag, line)
        if not self._code and (method := method_of(tag)) is not None:
            self._box.words.add(method + " ", line)
        return closer

    def _start_block(self, tag: Element, line: int) -> Closer:
        name = tag.name
        if name == "pre":
            return self._start_code(tag, line)
        if name in ("table", "thead", "tr", "td", "th", "caption"):
            return self._start_in_table(tag, line)
        if self._box.kind == "cell":
            return self._soft(tag)
        if name in HEADINGS:
            return self._boxes.start_heading(HEADINGS[name], anchor_of(tag))
        if name in LISTS:
            return self._boxes.start_list(open_list(tag))
        if name in ("li", "dt", "dd"):
            return self._start_item(tag)
        if name == "blockquote":
            return self._start_quote()
        return self._start_other(tag)

    def _start_other(self, tag: Element) -> Closer:
        if any("codeBlockTitle" in css_class for css_class in classes_of(tag)):
            return self._boxes.open("title")
        if tag.name == "a":
            if is_permalink(tag):
                return self._skip()
            if not tag.contents:
                self._boxes.note_anchor(anchor_of(tag))
        return self._soft(tag)

    # Lists, quotes, code

    def _start_item(self, tag: Element) -> Closer:
        if tag.name == "dt" and is_signature(tag):
            return self._boxes.start_signature(anchor_of(tag))
        kinds: dict[str, Kind] = {"li": "item", "dt": "term", "dd": "definition"}
        return self._boxes.start_item(kinds[tag.name], anchor_of(tag))

    def _start_quote(self) -> Closer:
        self._boxes.boundary()
        self._boxes.quotes += 1
        return self._end_quote

    def _end_quote(self, _: int) -> None:
        self._boxes.boundary()
        self._boxes.quotes -= 1

    def _start_code(self, tag: Element, line: int) -> Closer:
        if self._box.kind == "cell":
            return self._soft(tag)
        self._boxes.boundary(ends_item=True)
        around = [tag, *islice(tag.parents, _HIGHLIGHTER_DEPTH)]
        language = next((language_name for tag in around if (language_name := language_of(tag))), None)
        self._code = CodeBuilder(self.page, line, language)
        return self._end_code

    def _end_code(self, _: int) -> None:
        builder, self._code = self._code, None
        if builder and (code := builder.finish(self._boxes.title)):
            self._boxes.drop_title()
            self._boxes.emit(code)

    # Tables

    def _start_in_table(self, tag: Element, line: int) -> Closer:
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
                self._boxes.push(Box("cell", Words()))
                return partial(self._end_caption, table)
            case _:
                return self._start_cell(table, tag, line)

    def _start_table(self, tag: Element, line: int) -> Closer:
        if id(tag) in self.layout.layout_tables:
            self._boxes.boundary()
            self._tables.append(None)
            return self._end_layout_table
        self._boxes.boundary(ends_item=True)
        self._boxes.note_anchor(anchor_of(tag))
        self._tables.append(TableBuilder(self.page, line, self._boxes.position))
        return self._end_table

    def _end_table(self, line: int) -> None:
        self._finish_cell(line)
        builder = self._tables.pop()
        if builder is None:
            return
        table, outer = builder.finish(line, self._spread_left), self._tables[-1] if self._tables else None
        self._spread_left -= builder.spread
        if self._spread_left < 0:
            self._report_once("table-spans-too-large", builder.line, limit=f"{MOST_SPREAD:,}")
            self._spread_left = 0
        if table and outer and self._box.cell and self._box.cell.table is outer:
            outer.add_nested(table)
        elif table:
            self._boxes.insert(builder.position, table)
        elif builder.caption:
            self._boxes.emit(Paragraph(Location(self.page, line), builder.caption))

    def _end_layout_table(self, _: int) -> None:
        self._boxes.boundary()
        self._tables.pop()

    def _end_head(self, line: int) -> None:
        self._finish_cell(line)
        if self._tables and (table := self._tables[-1]):
            table.in_head = False

    def _end_caption(self, table: TableBuilder, _: int) -> None:
        table.add_caption(self._box.words.take())
        self._boxes.pop()

    def _whole_cell(self, cell: events.WholeCell, line: int) -> None:
        """Read a cell in one step, unless what is around it makes something else of it."""
        table = self._usual_table
        if table and len(self._closers) + 1 < _DEEP:
            table.add_whole_cell(cell.tag, cell.text, line)
        else:
            self._take(events.parts_of(cell))

    def _whole_row(self, row: events.WholeRow, line: int) -> None:
        """Read a row in one step, unless what is around it or its classes make something else of it."""
        table = self._usual_table
        means_more = bool(row.tag.attrs) and (
            methods_of_classes(row.tag) or is_frame(row.tag, self.layout, inside=self._boxes.content > 0)
        )
        if table and not means_more and len(self._closers) + 2 < _DEEP:
            table.add_whole_row(row.tag, line, self.above)
            if row.tag.is_spaced:
                self._boxes.top.words.add(" ", line)
        else:
            self._take(events.parts_of_row(row))

    @property
    def _usual_table(self) -> TableBuilder | None:
        """The table that is read as data, with nothing between it and what comes."""
        if self._boxes.top.kind not in _AROUND_TABLES or self._code or self._skipped:
            return None
        return self._tables[-1] if self._tables else None

    def _start_cell(self, table: TableBuilder, tag: Element, line: int) -> Closer:
        self._finish_cell(line)
        self._boxes.push(Box("cell", Words(), cell=OpenCell(tag, table, line)))
        return self._close_cell

    def _close_cell(self, line: int) -> None:
        self._finish_cell(line)
        self._boxes.pop()

    def _finish_cell(self, line: int) -> None:
        """Hand the open cell to the current table. Cells that were not closed are nested in each other."""
        cell = self._box.cell
        if cell is None or not self._tables or cell.table is not self._tables[-1]:
            return
        lines = self._box.words.take()
        if lines or not cell.done:
            last = max((line.last for line in lines), default=cell.line)
            cell.table.add_cell(cell.tag, lines, cell.line, min(last, line))
        cell.done = True

    # Findings

    def _report(self, code: str, line: int, **parts: object) -> None:
        self.findings.append(finding(code, Location(self.page, line), (), **parts))

    def _report_once(self, code: str, line: int, **parts: object) -> None:
        if not any(finding.code == code for finding in self.findings):
            self._report(code, line, **parts)
