"""Layout of an HTML page: which part is its content, which the site's frame, and which tables only place things."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from bs4.element import Tag

from codegen.documents.html_code import classes_of
from codegen.documents.html_events import End, Event, Start

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FRAME = frozenset({"nav", "footer"})
# Outside the content these are the frame too; inside it they belong to the text.
_OUTER_FRAME = frozenset({"header", "aside", "ul", "ol"})
_CONTENTS_CLASSES = ("tableOfContents", "table-of-contents", "tocCollapsible")


class Layout(msgspec.Struct):
    """What must be known before the page is read. Elements are given by ``id()``, alive as long as the tree.

    ``contents`` are the elements that hold the page's own content, ``holders`` those around them;
    ``layout_tables`` have headings inside and are no tables of data.
    """

    contents: set[int] = msgspec.field(default_factory=set)
    holders: set[int] = msgspec.field(default_factory=set)
    layout_tables: set[int] = msgspec.field(default_factory=set)

    @property
    def has_content(self) -> bool:
        """Whether the page marks its content."""
        return bool(self.contents)


def find_layout(run: Iterable[Event]) -> Layout:
    """Look over a page: its ``<main>`` is the content, else its ``<article>`` elements."""
    mains, articles = _Finder("main"), _Finder("article")
    tables = _LayoutTables()
    for event in run:
        if isinstance(event, Start | End):
            for finder in (mains, articles, tables):
                finder.take(event)
    found = mains if mains.contents else articles
    return Layout(found.contents, found.holders, tables.found)


def is_frame(tag: Tag, layout: Layout, *, inside: bool) -> bool:
    """Whether ``tag`` belongs to the site's frame; ``inside`` tells that it stands in the content."""
    if id(tag) in layout.holders:
        return False
    if tag.name in _FRAME or tag.get("role") == "navigation":
        return True
    if any(name.startswith(_CONTENTS_CLASSES) for name in classes_of(tag)):
        return True
    return not inside and tag.name in _OUTER_FRAME


class _Finder:
    """Finds the outermost elements of a name, and everything around them."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._open: list[int] = []
        self._held = 0  # how many of the open elements are known as holders
        self._inside = 0
        self.contents: set[int] = set()
        self.holders: set[int] = set()

    def take(self, event: Start | End) -> None:
        tag = event.tag
        named = tag.name == self._name or (self._name == "main" and tag.get("role") == "main")
        if isinstance(event, End):
            self._open.pop()
            self._held = min(self._held, len(self._open))
            self._inside -= named
            return
        if named and not self._inside:
            self.contents.add(id(tag))
            self.holders.update(self._open[self._held :])
            self._held = len(self._open)
        self._inside += named
        self._open.append(id(tag))


class _LayoutTables:
    """Finds tables with a heading in one of their plain cells."""

    def __init__(self) -> None:
        self._open: list[tuple[str, int]] = []
        self.found: set[int] = set()

    def take(self, event: Start | End) -> None:
        name = event.tag.name
        if name in ("table", "th"):
            if isinstance(event, Start):
                self._open.append((name, id(event.tag)))
            else:
                self._open.pop()
        elif name in _HEADINGS and isinstance(event, Start) and self._open and self._open[-1][0] == "table":
            self.found.add(self._open[-1][1])
