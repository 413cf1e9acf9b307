"""Turn HTML into what a browser's "save as text" leaves: no markup, blank lines between blocks, rows as lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag

# How many line breaks an element needs before and after itself; two leave a blank line.
_BREAKS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "table", "ul", "ol", "dl", "blockquote"), 2),
    **dict.fromkeys(("div", "section", "article", "main", "header", "footer", "li", "tr", "dt", "dd", "hr"), 1),
}
_SILENT = {"script", "style", "head", "template"}


@dataclass(frozen=True)
class _Kept:
    """Words whose spaces count: code, a row, or the mark before an item, which what follows stays beside."""

    words: str
    is_mark: bool = False


_Part = str | int | _Kept  # running words, or line breaks that are needed, or words as they are


def saved_text(html: str, between_cells: str) -> str:
    """Return the page as text; ``between_cells`` parts the cells of a row."""
    text, needed, beside = "", 0, False
    for part in _parts(BeautifulSoup(html, "html.parser"), between_cells):
        if isinstance(part, int):
            needed = 0 if beside else max(needed, part)
            continue
        begins = needed > 0 or not text or beside or text.endswith("\n")
        words = part.words if isinstance(part, _Kept) else part.lstrip(" ") if begins else part
        if words:
            text = (text.rstrip(" ") + "\n" * needed if text and needed else text) + words
            needed, beside = 0, isinstance(part, _Kept) and part.is_mark
    return text.rstrip() + "\n"


def _parts(node: Tag, between: str) -> Iterator[_Part]:
    for child in node.children:
        if isinstance(child, NavigableString):
            if not isinstance(child, PreformattedString):  # comments and doctypes
                yield re.sub(r"\s+", " ", child)
        elif isinstance(child, Tag) and child.name not in _SILENT:
            yield from _element(child, between)


def _element(tag: Tag, between: str) -> Iterator[_Part]:
    nested = tag.name in ("ul", "ol") and tag.find_parent("li") is not None
    breaks = 1 if nested else _BREAKS.get(tag.name, 0)
    yield breaks
    if tag.name == "br":
        yield _Kept("\n")
    elif tag.name == "pre":
        yield _Kept(tag.get_text().strip("\n"))
    elif tag.name == "tr":
        yield _Kept(_row(tag, between))
    else:
        yield from _bullet(tag)
        yield from _parts(tag, between)
    yield breaks


def _row(tag: Tag, between: str) -> str:
    """Return the cells of a row. Where spaces part them, an empty cell leaves nothing."""
    cells = [_words(cell) for cell in tag.find_all(["td", "th"], recursive=False)]
    return between.join(cell for cell in cells if cell or between != " ")


def _words(cell: Tag) -> str:
    return " ".join(cell.get_text(" " if cell.find(["p", "li", "br"]) else "").split())


def _bullet(tag: Tag) -> Iterator[_Part]:
    """Yield the mark before an item, indented by its depth."""
    if tag.name != "li":
        return
    depth = len(tag.find_parents(["ul", "ol"]))
    numbered = tag.parent is not None and tag.parent.name == "ol"
    number = len(tag.find_previous_siblings("li")) + 1
    yield _Kept("  " * depth + (f"{number}. " if numbered else "• "), is_mark=True)
