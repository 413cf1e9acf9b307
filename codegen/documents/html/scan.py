"""The tree of an HTML page in one pass of a regular expression, for pages in which nothing is odd.

Most pages are made by programs: each tag is closed, each value quoted, each entity known. What such a page means does
not depend on how a parser mends mistakes, and one expression finds its tags many times faster than a parser does. A
page with anything else is given back, and BeautifulSoup reads it (soup.py): slower, and right.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from html.entities import html5

from codegen.documents.html.plain_rows import PLAIN_ROW, PlainRow
from codegen.documents.html.tree import Comment, Element, Node, Script

# fmt: off
VOID = frozenset({
    "area", "base", "basefont", "bgsound", "br", "col", "command", "embed", "frame", "hr", "image", "img", "input",
    "isindex", "keygen", "link", "menuitem", "meta", "nextid", "param", "source", "spacer", "track", "wbr",
})
# fmt: on
_SCRIPTS = frozenset({"script", "style"})
# Parsers differ in whether there are elements in these.
_TEXT_ONLY = frozenset({"iframe", "noembed", "noframes", "plaintext", "textarea", "title", "xmp"})
_CELLS = {"td": "</td>", "th": "</th>"}
_ODD = frozenset({"math", "rp", "rt", "ruby", "template"})
# Every quantifier is possessive: a tag that does not match is found out in one pass over it.
_TOKEN = re.compile(
    r"<(?:(/?)([a-zA-Z][a-zA-Z0-9-]*+)"
    r"((?:[ \t\n]++[a-zA-Z_:@][\w:.@-]*+(?:=(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'<>=`/&]++))?+)*+)[ \t\n]*+(/?)>"
    r"|!--(?!-?>)((?:[^-]|-(?!-))*+)-->|!(?:DOCTYPE|doctype) ([^<>\[\n]*+)>)"
)
_ATTRIBUTE = re.compile(r"([a-zA-Z_:@][\w:.@-]*+)(?:=(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'<>=`/&]++)))?+")
_ENTITY = re.compile(r"&(?:#([0-9]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,30}));|&(?![a-zA-Z#])|&")
_MARKUP = re.compile(r"<[a-zA-Z/!?]")
_SPACES = " \n\t\f\r"
_LAST_ASCII, _FIRST_LATIN, _FIRST_SURROGATE = 126, 160, 0xD800


class _OddError(Exception):
    """The page holds something that parsers mend in their own ways."""


def read_tree(content: str) -> Element | None:
    """Return the root of the tree of ``content``; None for a page with anything odd."""
    reading = _Reading(content)
    try:
        reading.read()
    except _OddError:
        return None
    return reading.root


class _Reading:
    """One page under way: the open elements, and the line that the last tag was on."""

    def __init__(self, content: str) -> None:
        self._content = content
        self.root = self._top = Element("[document]", {}, None, 0, 0)
        self._open: Counter[str] = Counter()
        self._preserving = 0
        self._closed_void: set[str] = set()
        self._at, self._line, self._line_start = 0, 1, 0

    def read(self) -> None:
        content, match = self._content, _TOKEN.search(self._content)
        while match is not None:
            if self._at != match.start():
                self._text(match.start())
            closing, name, attributes, empty, comment, declaration = match.groups()
            if name is None:
                self._add(Comment(self._folded(comment or declaration or "")))
                self._advance(match.end())
            elif closing:
                if attributes or empty:
                    raise _OddError
                self._advance(match.end())
                self._end(name.lower())
            elif name == "tr" and not self._preserving and (row := PLAIN_ROW.match(content, match.start())):
                self._rows(row)
            elif name not in _CELLS or empty or not self._cell(name, attributes, match):
                self._start(name.lower(), attributes, bool(empty), match)
            match = _TOKEN.search(content, self._at)
        self._text(len(content))

    def _rows(self, first: re.Match[str]) -> None:
        """Add ``first`` and all rows below it that have words alone in their cells."""
        row: re.Match[str] | None = first
        while row is not None:
            if row.end(1) > self._at:
                self._text(row.end(1))
            self._add(PlainRow(row, self._top, self._line, self._line_start))
            self._advance(row.end())
            row = PLAIN_ROW.match(self._content, self._at)

    def _cell(self, name: str, attributes: str, match: re.Match[str]) -> bool:
        """Add a whole cell of a table, as most are: words alone, and its end tag. Whether it is one."""
        content, start = self._content, match.end()
        end = content.find("<", start)
        if not content.startswith(_CELLS[name], end) or "&" in (text := content[start:end]):
            return False
        element = self._element(name, attributes, match)
        if text:
            element.contents.append(self._folded(text))
        self._advance(end + len(_CELLS[name]))
        return True

    def _advance(self, end: int) -> None:
        """Count the lines up to ``end``."""
        content, at = self._content, self._at
        count = content.count("\n", at, end)
        if count:
            self._line += count
            self._line_start = content.rindex("\n", at, end) + 1
        self._at = end

    def _text(self, end: int) -> None:
        """Add what is between two tags."""
        at = self._at
        if at == end:
            return
        text = self._content[at:end]
        if "<" in text and _MARKUP.search(text):
            raise _OddError
        self._advance(end)
        self._add(self._folded(_ENTITY.sub(_character, text) if "&" in text else text))

    def _folded(self, text: str) -> str:
        """Return ``text``; white space alone as one space or line end, as BeautifulSoup has it."""
        if self._preserving or text.strip(_SPACES):
            return text
        return "\n" if "\n" in text else " "

    def _add(self, node: Node) -> None:
        self._top.contents.append(node)

    def _start(self, name: str, attributes: str, empty: bool, match: re.Match[str]) -> None:
        if name in _ODD:
            raise _OddError
        element = self._element(name, attributes, match)
        self._advance(match.end())
        if empty or name in VOID:
            self._closed_void |= set() if empty else {name}
            return
        self._top = element
        self._open[name] += 1
        self._preserving += name in ("pre", "textarea")
        if name in _SCRIPTS:
            self._script(name)
        elif name in _TEXT_ONLY:
            self._check_text_only(name)

    def _element(self, name: str, attributes: str, match: re.Match[str]) -> Element:
        """Add the element that the tag of ``match`` starts, with nothing in it yet."""
        known = _attributes(attributes) if attributes else {}
        element = Element(name, known, self._top, self._line, match.start() - self._line_start)
        self._top.contents.append(element)
        tag = match[0]
        element.line_ends = tag.partition(">")[0].count("\n") if "\n" in tag else 0
        return element

    def _end(self, name: str) -> None:
        """Close the nearest open element called ``name`` with all in it; an end without a start means nothing."""
        if name in self._closed_void:  # BeautifulSoup ignores as many ends as there were starts
            raise _OddError
        if not self._open[name]:
            return
        while True:
            top = self._top
            self._open[top.name] -= 1
            self._preserving -= top.name in ("pre", "textarea")
            self._top = top.parent or self.root
            if top.name == name:
                return

    def _script(self, name: str) -> None:
        """Step over what is no HTML, to the end tag, which comes next then."""
        end = re.compile(rf"</\s*{name}", re.IGNORECASE).search(self._content, self._at)
        if end is None or self._content[end.end() : end.end() + 1] != ">" or end[0][2].isspace():
            raise _OddError
        text = self._content[self._at : end.start()]
        if "<!--" in text:
            raise _OddError
        if text:
            self._add(Script(self._folded(text)))
            self._advance(end.start())

    def _check_text_only(self, name: str) -> None:
        end = self._content.find("<", self._at)
        tag = self._content[end : end + len(name) + 3]
        if end < 0 or tag.lower() != f"</{name}>" or "&" in self._content[self._at : end]:
            raise _OddError


def _attributes(words: str) -> dict[str, str | list[str]]:
    attributes: dict[str, str | list[str]] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(words):
        value = double or single or bare
        if "&" in value:
            value = _unescaped(value)
        attributes[name.lower()] = value.split() if name.lower() == "class" else value
    return attributes


def _unescaped(value: str) -> str:
    """Return an attribute's value; parsers differ in what they make of an entity without its end."""
    characters = _ENTITY.sub(_attribute_character, value)
    if html.unescape(value) != characters:
        raise _OddError
    return characters


def _attribute_character(match: re.Match[str]) -> str:
    return match[0] if match[0] == "&" else _character(match)


def _character(match: re.Match[str]) -> str:
    number, name = match.groups()
    if number is not None:
        code = int(number)
        if (code <= _LAST_ASCII and (code >= ord(" ") or code in (9, 10))) or _FIRST_LATIN <= code < _FIRST_SURROGATE:
            return chr(code)
    elif name is None:
        if match.string[match.end() : match.end() + 1].isspace():
            return "&"
    elif (character := html5.get(f"{name};")) is not None:
        return character
    raise _OddError
