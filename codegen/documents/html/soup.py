"""The tree of an HTML page by BeautifulSoup, which takes a page with any mistakes in it.

html.parser keeps source lines, and nesting of any depth, which libxml2 drops past 256.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.documents.html.tree import Comment, Element, Script


class UnreadableError(Exception):
    """BeautifulSoup refuses the page."""


def read_tree(content: str) -> Element:
    """Return the root of the tree of ``content``. Raises UnreadableError."""
    from bs4 import BeautifulSoup  # takes longer to import than most pages to read
    from bs4.builder import ParserRejectedMarkup
    from bs4.element import NavigableString, PageElement, PreformattedString, Tag

    try:
        soup = BeautifulSoup(content, "html.parser")
    except ParserRejectedMarkup as problem:
        raise UnreadableError(str(problem)) from None
    root = Element("[document]", {}, None, 0, 0)
    waiting: list[tuple[Element, Iterator[PageElement]]] = [(root, iter(soup.contents))]
    while waiting:
        parent, children = waiting[-1]
        child = next(children, None)
        if child is None:
            waiting.pop()
        elif isinstance(child, Tag):
            attrs = {
                name: list(value) if isinstance(value, list) else str(value) for name, value in child.attrs.items()
            }
            element = Element(child.name, attrs, parent, child.sourceline or 0, child.sourcepos or 0)
            parent.contents.append(element)
            waiting.append((element, iter(child.contents)))
        elif isinstance(child, PreformattedString):
            parent.contents.append(Comment(child))
        elif isinstance(child, NavigableString):
            parent.contents.append(str(child) if type(child) is NavigableString else Script(child))
    return root
