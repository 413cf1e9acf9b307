"""Blocks of Markdown: makes blocks of the tokens of one stretch of a page, between two directives or elements."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from typing import Any

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.documents.code_detection import lift_code, span, starts_code
from codegen.documents.html.reader import read_html_part
from codegen.documents.markdown.html_regions import HtmlRegions
from codegen.documents.markdown.parser import DEEPEST
from codegen.documents.markdown.tables import TableReader
from codegen.documents.markdown.words import InlineReader, printed_code
from codegen.documents.marking import MarkedText, joined, part
from codegen.documents.model import Block, Code, Directive, Heading, ListItem, Paragraph
from codegen.text import Text

_LINK = re.compile(r"\s*\[[^\[\]]*\]\(")
_TITLE = re.compile(r"""\b(?:title|filename|label|name)\s*[=:]\s*(?:"([^"]*)"|'([^']*)')""")
_BARE_TITLE = re.compile(r"[A-Za-z0-9][^={}\[\]<>\"']{1,60}$")
_BRACED = re.compile(r"\{[ \t]*\.?(?:(?:code-block|code|sourcecode)\}[ \t]*)?([\w+#-]*)[^{}]*\}?")
_OPTIONS = frozenset(
    {"copy", "expandable", "hidelines", "linenos", "lines", "nocopy", "numberlines", "showlinenumbers", "wrap"}
)
_STRAY_TICKS = re.compile(r"(?:\n[ \t]*`{1,2}[ \t]*)+$")
# Lines that a writer set apart on purpose, though Markdown joins them: "`GET /owls`", and "Method: GET" under another.
_METHOD_LINE = re.compile(
    r"[ \t]*[*_`]{0,3}(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b[*_`]{0,3}[ \t]+[*_`]{0,3}[h/]\S*[ \t]*$"
)
_LABEL_LINE = re.compile(r"[ \t]*[*_]{0,2}[A-Z][\w /-]{0,30}[*_]{0,2}:[*_]{0,2}(?:[ \t]|$)")


class _Item(msgspec.Struct):
    """The list item being read: its own words so far, and the lines they are on."""

    depth: int
    ordered: bool = False
    words: list[MarkedText] = msgspec.field(default_factory=list)
    first: int = 0
    last: int = 0
    term: MarkedText | None = None


class BlockReader:
    """Takes the tokens of one stretch of Markdown, which begins on line ``first`` of ``page``."""

    def __init__(self, page: str, text: str, first: int, parser: MarkdownIt, env: dict[str, Any]) -> None:
        self.page, self.first = page, first
        self.blocks: list[Block] = []
        self.findings: list[Finding] = []
        self._source = text.split("\n")
        self._tokens = parser.parse(text, env)
        self._inline = InlineReader(parser, env)
        self._tables = TableReader(page, self._source, first, self._inline)
        self._regions = HtmlRegions(self._tokens, self._source)
        self._at = 0
        self._items: list[_Item | None] = []  # None for a quote or another container inside an item
        self._lists: list[bool] = []  # whether each open list is numbered
        self._quotes = 0
        self._term: tuple[Location, MarkedText] | None = None
        self._anchor: str | None = None

    def read(self) -> list[Block]:
        """Read all tokens."""
        takers = self._takers()
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if taker := takers.get(token.type):
                taker(token)
        self._report_depth()
        return list(lift_code(self.blocks))

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
            "dl_open": self._open_list,
            "bullet_list_close": self._close_list,
            "ordered_list_close": self._close_list,
            "dl_close": self._close_list,
            "list_item_open": self._open_item,
            "list_item_close": self._close_container,
            "dt_open": self._read_term,
            "dd_open": self._open_item,
            "dd_close": self._close_container,
            "blockquote_open": self._open_quote,
            "blockquote_close": self._close_quote,
        }

    def _report_depth(self) -> None:
        deep = next((token for token in self._tokens if token.level >= DEEPEST - 1), None)
        if deep:
            self.findings.append(finding("markdown-nested-deeply", self._place(deep), limit=DEEPEST))

    # Places and words

    def _place(self, token: Token) -> Location:
        """Return the lines of ``token``, without the blank ones at its end."""
        start, end = token.map or (0, 1)
        while end - 1 > start and not self._source[end - 1].strip():
            end -= 1
        return span(self.page, self.first + start, self.first + end - 1)

    def _next(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _add(self, block: Block) -> None:
        """Add ``block`` with the anchor that is before it."""
        if self._anchor and not isinstance(block, Code | Directive):
            block = block if block.anchor else msgspec.structs.replace(block, anchor=self._anchor)
            self._anchor = None
        self.blocks.append(block)

    # Blocks

    def _heading(self, token: Token) -> None:
        self._flush_item()
        inline = self._inline.heading(self._next().content)
        said = inline.said
        self._add(Heading(self._place(token), int(token.tag[1]), said.text, inline.anchor, said.marks))

    def _paragraph(self, token: Token) -> None:
        said, place = self._words(self._next().content), self._place(token)
        item = self._items[-1] if self._items else None
        if not said.words:
            return
        if item is None:
            self._add(Paragraph(place, said.text, marks=said.marks, quoted=self._quotes > 0))
            return
        item.words.append(said)
        item.first, item.last = item.first or place.line, place.last

    def _words(self, source: str) -> MarkedText:
        lines = source.split("\n")
        # JSON without a fence keeps its underscores and asterisks: they are no markup.
        if any(starts_code(line) and not _LINK.match(line) for line in lines):
            return MarkedText(printed_code(source))
        inline = self._inline.read(_set_apart(lines) if len(lines) > 1 else source)
        if not inline.said.words:
            self._anchor = inline.anchor or self._anchor
        return inline.said

    def _fence(self, token: Token) -> None:
        language, title = _info(token.info.strip())
        self._add_code(token, 1, language, title)

    def _code(self, token: Token) -> None:
        token.content = textwrap.dedent(token.content)
        self._add_code(token, 0, None, None)

    def _add_code(self, token: Token, below: int, language: str | None, title: Text | None) -> None:
        self._flush_item()
        words = _STRAY_TICKS.sub("", token.content.rstrip())
        if not words:
            return  # an empty answer shows nothing, as an empty <pre> does
        first = self._place(token).line + below
        place = span(self.page, first, first + words.count("\n"))
        self._add(Code(place, Text(words), language, title))

    def _html(self, token: Token) -> None:
        self._flush_item()
        html, self._at = self._regions.read(self._at - 1)
        html_part = read_html_part(self.page, html, self._place(token).line)
        for block in html_part.blocks:
            self._add(block)
        self.findings += html_part.findings
        self._anchor = html_part.anchor or self._anchor

    def _table(self, token: Token) -> None:
        self._flush_item()
        start = self._at
        while self._next().type != "table_close":
            pass
        self._add(self._tables.read(self._place(token), self._tokens[start : self._at]))

    # Lists and quotes

    def _open_list(self, token: Token) -> None:
        self._flush_item()
        self._lists.append(token.type == "ordered_list_open")

    def _close_list(self, _: Token) -> None:
        self._lists.pop()

    def _open_item(self, _: Token) -> None:
        item = _Item(len(self._lists), self._lists[-1])
        if self._term:
            place, item.term = self._term
            item.first, item.last = place.line, place.last
            self._term = None
        self._items.append(item)

    def _read_term(self, token: Token) -> None:
        inline = self._inline.read(self._next().content)
        self._anchor = inline.anchor or self._anchor
        self._term = (self._place(token), inline.said)

    def _open_quote(self, _: Token) -> None:
        self._flush_item()
        self._items.append(None)
        self._quotes += 1

    def _close_quote(self, token: Token) -> None:
        self._close_container(token)
        self._quotes -= 1

    def _close_container(self, _: Token) -> None:
        self._flush_item()
        self._items.pop()

    def _flush_item(self) -> None:
        """Make an item of the words so far; more words of it after a nested list become another."""
        item = self._items[-1] if self._items else None
        if item is None or not (item.words or item.term):
            return
        place = span(self.page, item.first, item.last)
        said = joined(item.words) if item.words else MarkedText()
        for block in lift_code([Paragraph(place, said.text, marks=said.marks)]):
            if isinstance(block, Code):
                self._add_titled(item, block, said)
            elif isinstance(block, Paragraph):
                self._add_item(item, block.place, MarkedText(block.text.raw, block.marks))
        item.words, item.first = [], 0

    def _add_titled(self, item: _Item, code: Code, said: MarkedText) -> None:
        """Code inside an item, after the item's own words."""
        if code.title or item.term:
            title = code.title.raw if code.title else ""
            start = max(0, said.words.find(title))
            self._add_item(item, code.place, part(said, start, start + len(title)))
        self._add(msgspec.structs.replace(code, title=None))

    def _add_item(self, item: _Item, place: Location, said: MarkedText) -> None:
        term, item.term = item.term, None
        named, marks = (term.text, term.marks) if term else (None, ())
        self._add(ListItem(place, item.depth, said.text, said.marks, named, marks, item.ordered))


def _set_apart(lines: list[str]) -> str:
    """``lines`` with a break around those that were set apart."""
    methods = [_METHOD_LINE.match(line) is not None for line in lines]
    labels = [_LABEL_LINE.match(line) is not None for line in lines]
    labels.append(False)
    pieces = [lines[0]]
    for at in range(1, len(lines)):
        apart = methods[at - 1] or methods[at] or (labels[at] and (labels[at - 1] or labels[at + 1]))
        broken = lines[at - 1].endswith(("\\", "  "))
        pieces += ["  \n" if apart and not broken else "\n", lines[at]]
    return "".join(pieces)


def _info(info: str) -> tuple[str | None, Text | None]:
    """Return the language and the title that are behind a fence."""
    if match := _BRACED.match(info):
        language, options = match[1], info[match.end() :]
    else:
        first, _, options = info.partition(" ")
        language, options = ("", info) if "=" in first else (re.split(r"[:,{]", first)[0], options)
    title = _TITLE.search(options)
    words = (title[1] or title[2] or "") if title else _bare_title(options) if language else ""
    return language or None, Text(words) if words else None


def _bare_title(options: str) -> str:
    """Words behind the language that are no options, such as ``Example answer``."""
    words = re.sub(r"\S*\{[^{}]*\}", "", options).split()
    bare = " ".join(word for word in words if word.lower() not in _OPTIONS)
    return bare if _BARE_TITLE.match(bare) else ""
