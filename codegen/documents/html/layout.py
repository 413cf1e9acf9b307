"""Layout of an HTML page: which part is its content, which the site's frame, and which tables only place things."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from codegen.documents.html.code import classes_of
from codegen.documents.html.elements import HEADINGS
from codegen.documents.html.events import End, Event, Hidden, Start, WholeCell, WholeRow, Words
from codegen.documents.html.tree import Element

_FRAME = frozenset({"nav", "footer"})
# Outside the content these are the frame too; inside it they belong to the text.
_OUTER_FRAME = frozenset({"header", "aside", "ul", "ol"})
_CONTENTS_CLASSES = ("tableOfContents", "table-of-contents", "tocCollapsible", "tocify", "toc-wrapper")
# What site builders call the frame where they use no element that says so.
# fmt: off
_FRAME_NAMES = frozenset({
    "TableOfContents", "breadcrumb", "breadcrumbs", "footer", "lang-selector", "nav-wrapper", "navbar", "page-toc",
    "side-bar", "side-nav", "sidebar", "sidenav", "site-footer", "site-header", "site-nav", "sphinxsidebar", "toc",
})
# fmt: on
_FRAME_ELEMENTS = frozenset({"div", "section", "ul", "ol", "aside", "header"})


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
    elements = [event for event in run if not isinstance(event, (Words, Hidden))]
    tags = [event for event in elements if isinstance(event, (Start, End))]
    layout_tables = _find_layout_tables(elements)
    is_content = _kind_of_content(tags)
    if is_content is None:
        return Layout(layout_tables=layout_tables)
    finder = _Finder(is_content)
    for event in tags:
        finder.take(event)
    return Layout(finder.contents, finder.holders, layout_tables)


def _kind_of_content(tags: list[Start | End]) -> Callable[[Element], bool] | None:
    """Return what says that an element holds the content of the page; None where no element does."""
    if any(event.tag.name == "main" or event.tag.attrs.get("role") == "main" for event in tags):
        return _is_main
    return _is_article if any(event.tag.name == "article" for event in tags) else None


def _is_main(tag: Element) -> bool:
    return tag.name == "main" or tag.get("role") == "main"


def _is_article(tag: Element) -> bool:
    return tag.name == "article"


def is_frame(tag: Element, layout: Layout, *, inside: bool) -> bool:
    """Whether ``tag`` belongs to the site's frame; ``inside`` says that it is in the content."""
    if id(tag) in layout.holders:
        return False
    if tag.name in _FRAME or tag.get("role") == "navigation":
        return True
    if tag.attrs:
        names = [*classes_of(tag), str(tag.get("id") or "")]
        if any(name.startswith(_CONTENTS_CLASSES) for name in names):
            return True
        if tag.name in _FRAME_ELEMENTS and not _FRAME_NAMES.isdisjoint(names):
            return True
    return not inside and tag.name in _OUTER_FRAME


class _Finder:
    """Keeps the open elements while it looks for the outermost of a kind."""

    def __init__(self, is_named: Callable[[Element], bool]) -> None:
        self._is_named = is_named
        self._open: list[int] = []
        self._held = 0  # how many of the open elements are known as holders
        self._inside = 0
        self.contents: set[int] = set()
        self.holders: set[int] = set()

    def take(self, event: Start | End) -> None:
        named = self._is_named(event.tag)
        if isinstance(event, End):
            self._open.pop()
            self._held = min(self._held, len(self._open))
            self._inside -= named
            return
        if named and not self._inside:
            self.contents.add(id(event.tag))
            self.holders.update(self._open[self._held :])
            self._held = len(self._open)
        self._inside += named
        self._open.append(id(event.tag))


class _TableShape(msgspec.Struct):
    """What distinguishes a table that only places things from a table of data."""

    element: int
    labels: bool = False  # a list of fields that an old generator put into a table
    headings: bool = False
    header_cells: bool = False
    code: bool = False
    breaks: bool = False
    rows: int = 0
    cells: int = 0
    inner: int = 0  # tables inside
    data_rows: int = 0  # rows of several cells, none of which holds a table
    row_cells: int = 0
    row_inner: int = 0
    most_inner: int = 0  # tables in one row

    def end_row(self) -> None:
        """End a row."""
        self.rows += self.row_cells > 0
        self.cells += self.row_cells
        self.data_rows += self.row_cells > 1 and not self.row_inner
        self.most_inner = max(self.most_inner, self.row_inner)
        self.row_cells = self.row_inner = 0

    @property
    def is_layout(self) -> bool:
        """Whether it places things: headings, code or whole tables, and has no rows of its own."""
        if self.headings or self.labels:
            return True
        if self.header_cells:
            return False
        boxed = self.rows == 1 and (self.code or (self.cells == 1 and self.breaks))
        return boxed or (self.inner > 0 and (not self.data_rows or self.most_inner > 1 or self.code))


def _find_layout_tables(elements: list[Start | End | WholeCell | WholeRow]) -> set[int]:
    """Find the tables that only place things on the page."""
    layout_tables: set[int] = set()
    tables: list[_TableShape] = []
    header_cells = 0
    for event in elements:
        name, starts = event.tag.name, not isinstance(event, End)
        if isinstance(event, (WholeRow, WholeCell)):
            _note_whole(tables[-1:], event)
        elif name == "table" and starts:
            if tables:
                tables[-1].inner += 1
                tables[-1].row_inner += 1
            tables.append(_TableShape(id(event.tag), labels="field-list" in classes_of(event.tag)))
        elif not tables:
            continue
        elif name == "table":
            table = tables.pop()
            table.end_row()
            layout_tables |= {table.element} if table.is_layout else set()
        elif name == "th":
            header_cells += 1 if starts else -1
            tables[-1].header_cells = True
        elif starts:
            _note(tables[-1], name, in_header_cell=header_cells > 0)
    return layout_tables


def _note_whole(tables: list[_TableShape], event: WholeRow | WholeCell) -> None:
    for table in tables:
        if isinstance(event, WholeRow):
            table.end_row()
            table.header_cells |= "<th" in event.tag.source
            table.row_cells += event.tag.source.count("<td")
        else:
            table.header_cells |= event.tag.name == "th"
            table.row_cells += event.tag.name == "td"


def _note(table: _TableShape, name: str, *, in_header_cell: bool) -> None:
    if name == "tr":
        table.end_row()
    elif name == "td":
        table.row_cells += 1
    elif name == "pre":
        table.code = True
    elif name == "br":
        table.breaks = True
    elif name in HEADINGS and not in_header_cell:
        table.headings = True
