"""HTML as a flat run of events, each with its source line: what the HTML reader walks instead of the tree.

A page can nest deeper than Python can call, so the tree is walked with a stack of our own. What a visitor of the page
never sees (scripts, styles, templates, comments) gives no events.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from codegen.documents.html import scan, soup
from codegen.documents.html.elements import MARKUP
from codegen.documents.html.plain_rows import PlainRow
from codegen.documents.html.tree import Comment, Element, Node

_UNSEEN = frozenset({"head", "noscript", "script", "style", "svg", "template"})
_NEVER_CLOSED = (("<!--", "-->"), ("<![", "]>"), ("<", ">"))
_TAB = re.compile(r"(?:^|[-_])tab(?:[-_]?(?:pane|panel|content|item))(?:$|[-_])", re.IGNORECASE)
_LONGEST_TAG = 200
_CELLS = ("td", "th")
# Of a cell: what says nothing of how it is read.
_QUIET = frozenset({"align", "colspan", "headers", "rowspan", "scope", "style", "valign", "width"})
_END = re.compile(r"</([A-Za-z]\w*)")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class Start(msgspec.Struct, frozen=True):
    """An element begins."""

    tag: Element
    line: int


class End(msgspec.Struct, frozen=True):
    """An element ends; ``line`` is the last one it reaches."""

    tag: Element
    line: int


class Words(msgspec.Struct, frozen=True):
    """Text as it is in the source, entities decoded."""

    text: str
    line: int


class WholeCell(msgspec.Struct, frozen=True):
    """A cell of a table with words alone in it: its start, its words and its end."""

    tag: Element
    line: int
    text: str
    last: int


class WholeRow(msgspec.Struct, frozen=True):
    """A row of a table with whole cells alone in it: its start, its cells and its end."""

    tag: PlainRow
    line: int
    last: int


class Hidden(msgspec.Struct, frozen=True):
    """An element that its own style hides, with words inside."""

    line: int


Event = Start | End | Words | WholeCell | WholeRow | Hidden


def parse(content: str) -> Element:
    """Parse ``content``; return the root of its tree. Raises soup.UnreadableError."""
    return scan.read_tree(content) or soup.read_tree(content)


def defuse(content: str) -> str:
    """``content`` with whatever opens and can never close made plain text; lines stay where they are.

    The parser looks for the end anew from each such place, which takes minutes on a page that is made for it.
    """
    for opening, closing in _NEVER_CLOSED:
        end = content.rfind(closing) + 1
        if opening in content[end:]:
            content = content[:end] + content[end:].replace(opening, "&lt;" + opening[1:])
    return content


def events(root: Element, content: str) -> Iterator[Event]:
    """Yield the events below ``root`` in page order; ``content`` is what it was parsed from, line ends normalised."""
    return _Walker(root, content).walk()


class _Walker:
    """Keeps the line as it goes: tags know theirs, text between them is counted."""

    def __init__(self, root: Element, content: str) -> None:
        self._source = content.split("\n")
        self._ended = {name.lower() for name in _END.findall(content)}
        self._line = 1
        self._open: list[tuple[Element, Iterator[Node]]] = [(root, iter(root.contents))]

    def walk(self) -> Iterator[Event]:
        while self._open:
            tag, children = self._open[-1]
            child = next(children, None)
            if child is None:
                self._open.pop()
                if self._open:
                    yield End(tag, self._line)
            elif isinstance(child, Element):
                first = self._line = max(self._line, child.sourceline)
                if type(child) is PlainRow and is_whole_row(child):
                    self._line += child.source.count("\n")
                    yield WholeRow(child, first, self._line)
                    continue
                self._line += self._lines_of_tag(child) if child.line_ends is None else child.line_ends
                if child.name in _CELLS and self._line == first and is_whole(child):
                    text = "".join(map(str, child.contents))
                    self._line += text.count("\n")
                    yield WholeCell(child, first, text, self._line)
                else:
                    yield from self._start(child, first)
            else:
                if not isinstance(child, Comment):
                    yield Words(child, self._line)
                self._line += child.count("\n")

    def _start(self, child: Element, first: int) -> Iterator[Event]:
        if child.name not in MARKUP and self._is_words(child):
            yield Words(self._written(child), first)
        hidden = bool(child.attrs) and _is_hidden(child)
        if not hidden and child.name not in _UNSEEN:
            yield Start(child, first)
            self._open.append((child, iter(child.contents)))
        elif self._step_over(child) and hidden:
            yield Hidden(first)

    def _is_words(self, tag: Element) -> bool:
        """Whether it is no markup that anyone knows, and never ends: ``Array<Owl>``, ``/owls/<id>``."""
        if not tag.name.isalnum() or tag.attrs or tag.name in self._ended:
            return False
        return not self._source_of(tag).partition(">")[0].endswith("/")

    def _source_of(self, tag: Element) -> str:
        """Return the line of the source from the tag's own name on."""
        at = max(tag.sourceline, 1) - 1
        name = tag.sourcepos + 1
        return self._source[at][name : name + _LONGEST_TAG] if at < len(self._source) else ""

    def _written(self, tag: Element) -> str:
        """Return the tag as it is in the source, where names may have capitals."""
        written = self._source_of(tag)[: len(tag.name)]
        return f"<{written if written.lower() == tag.name else tag.name}>"

    def _step_over(self, tag: Element) -> bool:
        """Count the lines of an element that is not read; whether it holds words."""
        words = False
        for child in tag.descendants:
            if isinstance(child, str):
                words = words or not child.isspace()
                self._line += child.count("\n")
        return words

    def _lines_of_tag(self, tag: Element) -> int:
        """How many line ends are inside the start tag itself."""
        if tag.sourceline > len(self._source):
            return 0
        at = tag.sourceline - 1
        if self._source[at].find(">", tag.sourcepos) >= 0:
            return 0
        below = next((n for n in range(at + 1, len(self._source)) if ">" in self._source[n]), at)
        return below - at


def parts_of(cell: WholeCell) -> Iterator[Event]:
    """Yield the events that ``cell`` represents."""
    yield Start(cell.tag, cell.line)
    if cell.text:
        yield Words(cell.text, cell.line)
    yield End(cell.tag, cell.last)


def parts_of_row(row: WholeRow) -> Iterator[Event]:
    """Yield the events that ``row`` represents."""
    yield Start(row.tag, row.line)
    line = row.line
    for node in row.tag.contents:
        if isinstance(node, Element):
            line = node.sourceline
            text = "".join(map(str, node.contents))
            yield WholeCell(node, line, text, line + text.count("\n"))
        else:
            yield Words(node, line)
    yield End(row.tag, row.last)


def is_whole_row(row: PlainRow) -> bool:
    """Whether no cell of ``row`` is hidden."""
    return "style" not in row.source or not _HIDING.search(row.source)


def is_whole(cell: Element) -> bool:
    """Whether nothing but words is in ``cell``, and its tag says nothing that matters."""
    inside = cell.contents
    if inside and (len(inside) > 1 or type(inside[0]) is not str):
        return False
    return not cell.attrs or (cell.attrs.keys() <= _QUIET and not _is_hidden(cell))


def _is_hidden(tag: Element) -> bool:
    style = tag.get("style")
    if not isinstance(style, str) or not _HIDING.search(style):
        return False
    # Another tab is shown by a click.
    return tag.get("role") != "tabpanel" and not any(_TAB.search(name) for name in tag.get("class") or ())
