"""Words of Markdown: reduces inline markup to what a reader of the page sees, with marks, and finds anchors."""

from __future__ import annotations

import html
import re
from collections import Counter

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.utils import EnvType

from codegen.documents.html.words import shown
from codegen.documents.markdown.inline_html import InlineTag, literal_tags, read_tag
from codegen.documents.marking import MarkedLine, MarkedText, joined, stripped
from codegen.documents.model import Mark, MarkKind
from codegen.wording.http_methods import METHODS

_FOLD = re.compile(r"\s+")
# No character with which any markup begins or ends.
_PLAIN = re.compile(r"[^\\`*_~\[\]!<>&{}|\x00-\x1f\x7f]*+")
_CODE = re.compile(r"`([!-_a-~](?:[ -_a-~]*[!-_a-~])?)`")
# A list of attributes at the end of a heading, as kramdown and Pandoc write it: an anchor, classes.
_SUFFIX = re.compile(r"[ \t]*\\?\{:?[ \t]*(?:#([\w.:-]+)|\.[\w-]+)[^{}]*\}[ \t]*$")
# More brackets than this in one paragraph are no links; matching them up would take time that grows with the square.
_MOST_BRACKETS = 500
_OPENING: dict[str, MarkKind] = {"strong_open": "strong", "em_open": "emphasis", "link_open": "link"}
_MARKED: dict[str, MarkKind] = {"code_inline": "code", "shortcode": "badge", "image": "badge"}
_CLOSING = frozenset({"strong_close", "em_close", "link_close"})


class Inline(msgspec.Struct, frozen=True):
    """The words of one inline text, and the anchor among them."""

    said: MarkedText
    anchor: str | None = None


def _without_markup(source: str) -> Inline | None:
    """Return the words of ``source`` where they are plain, or all code, as those of most cells are; None elsewhere.

    The parser takes a hundred times longer to see as much.
    """
    if _PLAIN.fullmatch(source):
        return Inline(MarkedText(_FOLD.sub(" ", shown(source)).strip()))
    code = _CODE.fullmatch(source)
    if code is None:
        return None
    words = _FOLD.sub(" ", code[1])
    return Inline(MarkedText(words, (Mark("code", 0, len(words)),)))


class InlineReader:
    """Reads the inline text of one page; link definitions of the page are in ``env``."""

    def __init__(self, parser: MarkdownIt, env: EnvType) -> None:
        self._parser, self._env = parser, env

    def read(self, source: str) -> Inline:
        """Read the words of ``source``: ``<br>`` and hard breaks as line ends, a wrapped line as a space."""
        return _without_markup(source) or self._parsed(source)

    def _parsed(self, source: str) -> Inline:
        writer = _Writer()
        tokens = self._tokens(source)
        literal = literal_tags(token.content for token in tokens if token.type == "html_inline")
        for token in tokens:
            writer.take(token, literal)
        return Inline(writer.finish(), writer.anchor)

    def words(self, source: str) -> MarkedText:
        """Return the words of ``source`` with their marks."""
        return self.read(source).said

    def heading(self, source: str) -> Inline:
        """Read the words of a heading and the anchor that it gives: ``<a id="x">`` in it, or ``{#x}`` at its end."""
        suffix = _SUFFIX.search(source[-200:])
        if suffix:
            source = source[: len(source) - len(suffix[0])]
        inline = self.read(source)
        said = MarkedText(inline.said.words.replace("\n", " "), inline.said.marks)
        return Inline(said, (suffix and suffix[1]) or inline.anchor)

    def _tokens(self, source: str) -> list[Token]:
        tokens: list[Token] = []
        if source.count("[") > _MOST_BRACKETS:
            return [Token("text", "", 0, content=source)]
        self._parser.inline.parse(source, self._parser, self._env, tokens)
        return tokens


class _Writer:
    """Writes the words of inline tokens line by line."""

    def __init__(self) -> None:
        self.anchor: str | None = None
        self._line = MarkedLine()
        self._lines: list[MarkedText] = []
        self._marking: list[str] = []  # the names of the open HTML elements that mark words
        self._open: Counter[str] = Counter()

    def take(self, token: Token, literal: frozenset[str]) -> None:
        """Write ``token``; tags whose names are ``literal`` are words."""
        kind = token.type
        if kind in ("text", "text_special"):
            self._add(token.content)
        elif kind == "html_inline":
            self._tag(token.content, literal)
        elif kind == "softbreak":
            self._line.add(" ")
        elif kind == "hardbreak":
            self._end_line()
        elif kind in _OPENING:
            self._line.open(_OPENING[kind], _target(token))
        elif kind in _CLOSING:
            self._line.close()
        elif kind in _MARKED and (kind != "image" or token.content in METHODS):
            self._marked(_MARKED[kind], token.content)

    def finish(self) -> MarkedText:
        """All words."""
        self._end_line()
        return stripped(joined(self._lines))

    def _add(self, words: str) -> None:
        self._line.add(_FOLD.sub(" ", shown(words)))

    def _marked(self, kind: MarkKind, words: str) -> None:
        self._line.open(kind)
        self._add(words)
        self._line.close()

    def _end_line(self) -> None:
        self._lines.append(stripped(self._line.end()))

    def _tag(self, source: str, literal: frozenset[str]) -> None:
        tag = read_tag(source)
        if tag is None:
            return
        self.anchor = self.anchor or (tag.anchor if tag.opens and tag.name in ("a", "span") else None)
        if tag.name in literal:
            self._add(source)
        elif tag.is_break:
            self._end_line()
        elif tag.is_block:
            self._border()
        else:
            self._mark(tag)

    def _border(self) -> None:
        if not self._line.is_empty:
            self._end_line()

    def _mark(self, tag: InlineTag) -> None:
        if tag.closes and not tag.opens:
            if self._open[tag.name]:
                self._close(tag.name)
        elif not tag.closes and (mark := tag.mark):
            self._line.open(*mark)
            self._marking.append(tag.name)
            self._open[tag.name] += 1

    def _close(self, name: str) -> None:
        closed = ""
        while closed != name:
            closed = self._marking.pop()
            self._open[closed] -= 1
            self._line.close()


def _target(token: Token) -> str | None:
    return str(token.attrs.get("href") or "") if token.type == "link_open" else None


def printed_code(source: str) -> str:
    """Return the words of a paragraph that is code: hard breaks and entities as shown, all other marks as they are.

    Underscores and asterisks are no markup in JSON; a backslash or spaces at a line's end and ``&nbsp;`` still are.
    """
    lines = (line.removesuffix("\\") for line in source.split("\n"))
    return "\n".join(shown(html.unescape(line)).rstrip() for line in lines)
