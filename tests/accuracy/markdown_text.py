"""Turn a small HTML page into Markdown. It knows the elements of documentation, not all of HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, PreformattedString, Tag

_BLOCKS = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "table", "ul", "ol", "dl", "blockquote", "div", "hr"}
_BLOCKS |= {"section", "article", "main", "header", "footer", "body", "html", "li", "dt", "dd"}
_SILENT = {"script", "style", "head", "template"}
_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*"}


def markdown_text(html: str) -> str:
    """Return the page as Markdown."""
    return "\n\n".join(_blocks(BeautifulSoup(html, "html.parser").children)) + "\n"


def _blocks(nodes: Iterable[PageElement]) -> Iterator[str]:
    """Yield the blocks of ``nodes``; words between them are paragraphs."""
    loose: list[PageElement] = []
    for node in nodes:
        if not (isinstance(node, Tag) and node.name in _BLOCKS):
            loose.append(node)
            continue
        yield from _paragraph(loose)
        loose = []
        yield from _block(node)
    yield from _paragraph(loose)


def _paragraph(nodes: list[PageElement]) -> Iterator[str]:
    if words := _inline(nodes).strip():
        yield words


def _block(tag: Tag) -> Iterator[str]:
    if re.fullmatch(r"h[1-6]", tag.name):
        yield f"{'#' * int(tag.name[1])} {_inline(tag.children).strip()}"
    elif tag.name == "pre":
        yield _fence(tag)
    elif tag.name == "table":
        yield _table(tag)
    elif tag.name in ("ul", "ol"):
        yield "\n".join(_items(tag))
    elif tag.name == "hr":
        yield "---"
    elif tag.name == "blockquote":
        yield "\n".join(f"> {line}".rstrip() for line in "\n\n".join(_blocks(tag.children)).splitlines())
    else:
        yield from _blocks(tag.children)


def _fence(tag: Tag) -> str:
    code = tag.find("code") or tag
    languages = [name for name in code.get_attribute_list("class") if name and name.startswith("language-")]
    language = languages[0].removeprefix("language-") if languages else ""
    words = tag.get_text().strip("\n")
    fence = "````" if "```" in words else "```"
    return f"{fence}{language}\n{words}\n{fence}"


def _items(tag: Tag) -> Iterator[str]:
    for number, item in enumerate(tag.find_all("li", recursive=False), 1):
        mark = f"{number}. " if tag.name == "ol" else "* "
        words = "\n".join(_blocks(item.children))
        yield mark + words.replace("\n", "\n" + " " * len(mark))


def _table(tag: Tag) -> str:
    rows = [[_cell(cell) for cell in row.find_all(["td", "th"], recursive=False)] for row in tag.find_all("tr")]
    rows = [row for row in rows if row]
    if not rows:
        return ""
    head = rows[0]
    lines = [head, ["---"] * len(head), *rows[1:]]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(cell: Tag) -> str:
    return re.sub(r"\s*\n\s*", "<br>", _inline(cell.children).strip()).replace("|", "\\|")


def _inline(nodes: Iterable[PageElement]) -> str:
    return re.sub(r" *\n *", "  \n", "".join(map(_span, nodes)))


def _span(node: PageElement) -> str:
    if isinstance(node, NavigableString):
        return "" if isinstance(node, PreformattedString) else _escaped(re.sub(r"\s+", " ", node))
    if not isinstance(node, Tag) or node.name in _SILENT:
        return ""
    if node.name == "br":
        return "\n"
    if node.name == "code":
        return _code(node.get_text())
    words = _inline(node.children)
    mark = _MARKS.get(node.name, "")
    if node.name == "a" and node.get("href") and words.strip():
        return f"[{words}]({node['href']})"
    return f"{mark}{words}{mark}" if words.strip() else words


def _code(words: str) -> str:
    words = " ".join(words.split())
    return f"`` {words} ``" if "`" in words else f"`{words}`"


def _escaped(words: str) -> str:
    """``words`` without anything that Markdown would take for a mark; an underscore inside a word is none."""
    return re.sub(r"(?<!\w)_|_(?!\w)", r"\\_", re.sub(r"([\\`*<\[\]])", r"\\\1", words))
