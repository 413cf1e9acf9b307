"""The Markdown reader: makes a Document of a Markdown page, GitBook's directives and its pieces of HTML included."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
import yaml
from markdown_it import MarkdownIt
from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

from codegen.diagnostics.finding import Finding, finding, visible
from codegen.diagnostics.location import Location
from codegen.documents.code_detection import lift_code, span, starts_code
from codegen.documents.directives import read_directives
from codegen.documents.html.reader import read_html_text
from codegen.documents.markdown.literals import literal_stretches
from codegen.documents.markdown.words import InlineReader, printed_code
from codegen.documents.model import Block, Cell, Code, Document, Heading, ListItem, Paragraph, Row, Table
from codegen.sources.page import Page
from codegen.text import Text

_DEEPEST = 100
_FRONT_MATTER = re.compile(r"---[ \t]*\n(.{0,20000}?\n)---[ \t]*(?:\n|$)", re.DOTALL)
_TITLE = re.compile(r"""\btitle\s*=\s*(?:"([^"]*)"|'([^']*)')""")


def read_markdown(page: Page) -> Document:
    """Read ``page``: CommonMark with pipe tables and GitBook directives; YAML at the top gives its description.

    Findings: what is wrong with directives or with the YAML, nesting that is too deep.
    """
    content = page.content.replace("\r\n", "\n").replace("\r", "\n")
    top, findings, content = _front_matter(page.page, content)
    read_part = partial(_read_part, page.page, findings)
    literal = literal_stretches(content)
    blocks, about_directives = read_directives(page.page, content, read_part, literal)
    found = sorted([*about_directives, *findings], key=lambda one: one.place or Location(page.page, 0))
    return Document(page.page, page.url, (*top, *blocks), tuple(found))


def _front_matter(page: str, content: str) -> tuple[list[Block], list[Finding], str]:
    """The description in the YAML at the top, findings, and the page with those lines blank."""
    match = _FRONT_MATTER.match(content)
    if match is None:
        return [], [], content
    rest = "\n" * match[0].count("\n") + content[match.end() :]
    place = span(page, 1, match[0].rstrip("\n").count("\n") + 1)
    try:
        settings = yaml.safe_load(match[1])
    except (yaml.YAMLError, ValueError, RecursionError) as problem:
        return [], [_no_yaml(place, problem)], rest
    words = settings.get("description") if isinstance(settings, dict) else None
    told = words.strip() if isinstance(words, str) else ""
    return [Paragraph(place, Text(told))] if told else [], [], rest


def _no_yaml(place: Location, problem: Exception) -> Finding:
    """What the YAML parser says, at the line it says it of."""
    if isinstance(problem, yaml.MarkedYAMLError) and problem.problem_mark:
        at = Location(place.page, place.line + 1 + problem.problem_mark.line)
        return finding("front-matter-unreadable", at, problem=problem.problem or "a mistake")
    return finding("front-matter-unreadable", place, problem=type(problem).__name__)


def _read_part(page: str, findings: list[Finding], text: str, first: int) -> list[Block]:
    """Read the Markdown between two directives; it may begin in the middle of line ``first``."""
    if not text.startswith("\n") and first > 1:
        text = text.lstrip(" \t")
    reader = _MarkdownReader(page, textwrap.dedent(text), first)
    reader.read()
    findings += reader.findings
    return list(lift_code(reader.blocks))


def _parser() -> MarkdownIt:
    """Blocks only: inline text is read when its block is known."""
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    parser.core.ruler.disable(["inline", "text_join"])
    return parser


class _Item(msgspec.Struct):
    """The list item being read: its own words so far, and the lines they stand on."""

    depth: int
    words: list[str]
    first: int = 0
    last: int = 0


class _MarkdownReader:
    """Takes the tokens of one stretch of Markdown."""

    def __init__(self, page: str, text: str, first: int) -> None:
        self.page, self.first = page, first
        self.blocks: list[Block] = []
        self.findings: list[Finding] = []
        env: dict[str, Any] = {}
        parser = _parser()
        self._source = text.split("\n")
        self._tokens = parser.parse(text, env)
        self._inline = InlineReader(parser, env)
        self._at = 0
        self._items: list[_Item | None] = []  # None for a quote or another container inside an item
        self._lists = 0

    def read(self) -> None:
        """Read all tokens."""
        takers = self._takers()
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if taker := takers.get(token.type):
                taker(token)
        self._report_depth()

    def _takers(self) -> dict[str, Callable[[Token], None]]:
        return {
            "heading_open": self._heading,
            "paragraph_open": self._paragraph,
            "fence": self._fence,
            "code_block": self._code,
            "html_block": self._html,
            "table_open": self._table,
            "bullet_list_open": self._open_list,
            "ordered_list_open": self._open_list,
            "bullet_list_close": self._close_list,
            "ordered_list_close": self._close_list,
            "list_item_open": self._open_item,
            "list_item_close": self._close_container,
            "blockquote_open": self._open_quote,
            "blockquote_close": self._close_container,
        }

    def _report_depth(self) -> None:
        deep = next((token for token in self._tokens if token.level >= _DEEPEST - 1), None)
        if deep:
            self.findings.append(finding("markdown-nested-deeply", self._place(deep), limit=_DEEPEST))

    # Places and words

    def _place(self, token: Token) -> Location:
        """The lines of ``token``, without the blank ones at its end."""
        start, end = token.map or (0, 1)
        while end - 1 > start and not self._source[end - 1].strip():
            end -= 1
        return span(self.page, self.first + start, self.first + end - 1)

    def _next(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    # Blocks

    def _heading(self, token: Token) -> None:
        self._flush_item()
        words, anchor = self._inline.heading(self._next().content)
        self.blocks.append(Heading(self._place(token), int(token.tag[1]), Text(words), anchor))

    def _paragraph(self, token: Token) -> None:
        source, place = self._next().content, self._place(token)
        # JSON without a fence keeps its underscores and asterisks: they are no markup.
        is_code = any(starts_code(line) for line in source.split("\n"))
        words = printed_code(source) if is_code else self._inline.words(source)
        item = self._items[-1] if self._items else None
        if not words:
            return
        if item is None:
            self.blocks.append(Paragraph(place, Text(words)))
            return
        item.words.append(words)
        item.first, item.last = item.first or place.line, place.last

    def _fence(self, token: Token) -> None:
        first, _, rest = token.info.strip().partition(" ")
        language, options = (None, token.info) if "=" in first else (first or None, rest)
        title = _TITLE.search(options)
        named = Text(title[1] or title[2] or "") if title else None
        self._add_code(token, 1, language, named or None)

    def _code(self, token: Token) -> None:
        self._add_code(token, 0, None, None)

    def _add_code(self, token: Token, below: int, language: str | None, title: Text | None) -> None:
        self._flush_item()
        words = token.content.rstrip()
        if not words:
            return  # an empty answer shows nothing, as an empty <pre> does
        first = self._place(token).line + below
        place = span(self.page, first, first + words.count("\n"))
        self.blocks.append(Code(place, Text(words), language, title))

    def _html(self, token: Token) -> None:
        self._flush_item()
        document = read_html_text(self.page, "", token.content, self._place(token).line)
        self.blocks += document.blocks
        self.findings += document.findings

    # Lists and quotes

    def _open_list(self, _: Token) -> None:
        self._flush_item()
        self._lists += 1

    def _close_list(self, _: Token) -> None:
        self._lists -= 1

    def _open_item(self, _: Token) -> None:
        self._items.append(_Item(self._lists, []))

    def _open_quote(self, _: Token) -> None:
        self._flush_item()
        self._items.append(None)

    def _close_container(self, _: Token) -> None:
        self._flush_item()
        self._items.pop()

    def _flush_item(self) -> None:
        """Make an item of the words so far; more words of it after a nested list become another."""
        item = self._items[-1] if self._items else None
        if item and item.words:
            place = span(self.page, item.first, item.last)
            self.blocks.append(ListItem(place, item.depth, Text("\n".join(item.words))))
            item.words, item.first = [], 0

    # Tables

    def _table(self, token: Token) -> None:
        self._flush_item()
        rows: list[Row] = []
        header: tuple[Cell, ...] = ()
        while (inner := self._next()).type != "table_close":
            if inner.type != "tr_open":
                continue
            if self._tokens[self._at].type == "th_open":
                header = self._header(inner)
            else:
                rows.append(self._row(inner, header))
        self.blocks.append(Table(self._place(token), header, tuple(rows)))

    def _header(self, row: Token) -> tuple[Cell, ...]:
        words = [self._inline.words(source) for source in self._cells_of(row)]
        return tuple(self._cell(row, one, one) for one in words)

    def _row(self, row: Token, header: tuple[Cell, ...]) -> Row:
        names = [cell.text.raw for cell in header]
        sources = self._cells_of(row)
        names += [""] * (len(sources) - len(names))
        cells = (self._cell(row, name, self._inline.words(one)) for name, one in zip(names, sources, strict=False))
        return Row(self._place(row), tuple(cells))

    def _cell(self, row: Token, name: str, words: str) -> Cell:
        return Cell(Location(self.page, self._place(row).line, cell=visible(name, 60)), Text(words))

    def _cells_of(self, row: Token) -> list[str]:
        """The cells that the page gives: the parser pads short rows and cuts long ones to the header."""
        sources = []
        while (token := self._next()).type != "tr_close":
            if token.type == "inline":
                sources.append(token.content)
        given = self._given(row)
        return [*sources[: len(given)], *given[len(sources) :]]

    def _given(self, row: Token) -> list[str]:
        line = self._source[row.map[0] if row.map else 0]
        cells = [cell.strip() for cell in escapedSplit(re.sub(r"^[ \t>]*", "", line).rstrip())]
        if cells and not cells[0]:
            cells.pop(0)
        if cells and not cells[-1]:
            cells.pop()
        return cells
