"""Words of Markdown: reduces inline markup to what a reader of the page sees, and finds a heading's anchor."""

from __future__ import annotations

import html
import re

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.utils import EnvType

from codegen.documents.html.words import shown

_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_ID = re.compile(r"""\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_SUFFIX = re.compile(r"[ \t]*\{#([\w.:-]+)\}[ \t]*$")
# More brackets than this in one paragraph are no links; matching them up would take time that grows with the square.
_MOST_BRACKETS = 500


class InlineReader:
    """Reads the inline text of one page; link definitions of the page are in ``env``."""

    def __init__(self, parser: MarkdownIt, env: EnvType) -> None:
        self._parser, self._env = parser, env

    def words(self, source: str) -> str:
        """The words of ``source``, ``<br>`` and hard breaks as line ends, a wrapped line as a space."""
        lines = "".join(_words(token) for token in self._tokens(source)).split("\n")
        return "\n".join(" ".join(shown(line).split()) for line in lines).strip()

    def heading(self, source: str) -> tuple[str, str | None]:
        """The words of a heading and the anchor that it gives: ``<a id="x">`` in it, or ``{#x}`` at its end."""
        suffix = _SUFFIX.search(source[-200:])
        if suffix:
            source = source[: len(source) - len(suffix[0])]
        tags = [token.content for token in self._tokens(source) if token.type == "html_inline"]
        ids = [next(filter(None, found), "") for tag in tags for found in _ID.findall(tag)]
        anchor = suffix[1] if suffix else next(filter(None, ids), None)
        return self.words(source).replace("\n", " "), anchor

    def _tokens(self, source: str) -> list[Token]:
        tokens: list[Token] = []
        if source.count("[") > _MOST_BRACKETS:
            return [Token("text", "", 0, content=source)]
        self._parser.inline.parse(source, self._parser, self._env, tokens)
        return tokens


def _words(token: Token) -> str:
    match token.type:
        case "text" | "text_special" | "code_inline":
            return token.content
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
        case "html_inline" if _BREAK.match(token.content):
            return "\n"
        case _:
            return ""


def printed_code(source: str) -> str:
    """The words of a paragraph that is code: hard breaks and entities as shown, all other marks kept as they are.

    Underscores and asterisks are no markup in JSON; a backslash or spaces at a line's end and ``&nbsp;`` still are.
    """
    lines = (line.removesuffix("\\") for line in source.split("\n"))
    return "\n".join(shown(html.unescape(line)).rstrip() for line in lines)
