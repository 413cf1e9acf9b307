"""Limits: how complex a page may be. Beyond them it is refused with a finding, not read for minutes.

The figures are several times those of the longest pages that vendors publish. A page at a limit, or a megabyte of
anything within them, takes some seconds. Documentation that is one page of several megabytes may hold as many times
more, for time grows with its length alone. Most are counted in the source, before a parser makes objects of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.documents.model import Block, Code, Document, Row, Table, walk
from codegen.sources.page import Page

_MEGABYTE = 1_000_000  # characters of a page, up to which the limits hold as they are
MOST_TAGS = 100_000
DEEPEST = 3_000  # elements that are open at once
MOST_LINES = 60_000  # with those that an element breaks
MOST_BLOCKS = 10_000  # paragraphs, items, rows and so on
MOST_CELLS = 50_000
MOST_MARKS = 200_000  # what begins or ends emphasis or code in Markdown
MOST_VALUES = 40_000  # in all examples of a page; a name and its value count as two
MOST_CALLS = 10_000  # methods with an address
# The source may have more of what looks like a block or a cell: navigation is one block, and code has lines of its own.
_LOOSELY = 1.5
_BLOCKS = "paragraphs, list items and table rows"
_CELLS = "table cells"
_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]{0,40})")
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_HTML_BLOCK = re.compile(r"<(?:p|li|tr|dt|dd|pre|h[1-6])(?=[\s>/])", re.IGNORECASE)
_BREAK = re.compile(r"<br(?=[\s>/])", re.IGNORECASE)
_HTML_CELL = re.compile(r"<t[dh](?=[\s>/])", re.IGNORECASE)
# A line that begins an item, a row, a quote, a definition or a heading, and one after a blank line.
_LINE_BLOCK = re.compile(r"^[ \t]{0,80}(?:[-*+>|:#.]|\d{1,9}[.)])|\n[ \t]{0,80}\n(?=[ \t]{0,80}\w)", re.MULTILINE)
_CALL = re.compile(r"\b(?:get|post|put|patch|delete|head|options)[ \t]{1,8}(?:https?:|[/{$<])", re.IGNORECASE)
_MARK = re.compile(r"[*_`]")


def refused_source(page: Page, *, is_html: bool) -> Document | None:
    """Return an empty document with the finding that says why ``page`` is not read; None where it is."""
    size = _size(page)
    for what, limit, count in _counted(page.content, is_html=is_html):
        if count > limit * size:
            return _refused(page, what, limit * size)
    if is_html and page.content.count("<") > DEEPEST and _depth(page.content) > DEEPEST:
        return _refused(page, "elements inside each other", DEEPEST)
    return None


def _counted(content: str, *, is_html: bool) -> Iterator[tuple[str, float, int]]:
    """Yield what is counted in a page, its limit in a megabyte, and how much of it there is; the cheapest first."""
    yield "lines", MOST_LINES, content.count("\n") + _number(_BREAK.finditer(content))
    yield "tags", MOST_TAGS, content.count("<")
    yield "calls", MOST_CALLS, _number(_CALL.finditer(content))
    yield _BLOCKS, _LOOSELY * MOST_BLOCKS, _number(_HTML_BLOCK.finditer(content))
    yield _CELLS, _LOOSELY * MOST_CELLS, _number(_HTML_CELL.finditer(content))
    if not is_html:
        yield _CELLS, _LOOSELY * MOST_CELLS, content.count("|")
        yield "marks of emphasis and code", MOST_MARKS, _number(_MARK.finditer(content))
        yield _BLOCKS, _LOOSELY * MOST_BLOCKS, _number(_LINE_BLOCK.finditer(content))


def within_limits(page: Page, document: Document) -> Document:
    """Return ``document``, or an empty one with the finding that says why it is not read further."""
    blocks = tuple(walk(document.blocks))
    cells = (cells for block in blocks if isinstance(block, Table) for cells in _cells(block))
    values = (block.text.raw.count(",") + block.text.raw.count(":") for block in blocks if isinstance(block, Code))
    for what, limit, count in (
        (_BLOCKS, MOST_BLOCKS, sum(map(_units, blocks))),
        (_CELLS, MOST_CELLS, sum(cells)),
        ("values in examples", MOST_VALUES, sum(values)),
    ):
        if count > limit * _size(page):
            return _refused(page, what, limit * _size(page))
    return document


def _size(page: Page) -> float:
    """How many times the limits of a page of a megabyte count for ``page``."""
    return max(1.0, len(page.content) / _MEGABYTE)


def _refused(page: Page, what: str, limit: float) -> Document:
    about: Finding = finding("page-too-complex", Location(page.page, 1), limit=f"{limit:,.0f}", what=what)
    return Document(page.page, page.url, (), (about,))


def _number(matches: Iterable[object]) -> int:
    return sum(1 for _ in matches)


def _units(block: Block) -> int:
    return 1 + sum(map(_rows, block.rows)) if isinstance(block, Table) else 1


def _rows(row: Row) -> int:
    return 1 + sum(map(_units, row.nested))


def _cells(table: Table) -> Iterator[int]:
    yield len(table.header)
    for row in table.rows:
        yield len(row.cells)
        for nested in row.nested:
            yield from _cells(nested)


def _depth(content: str) -> int:
    """How many elements are open at once, at most; elements that may stay open count, for the parser nests them."""
    opened: list[str] = []
    known: Counter[str] = Counter()
    deepest = 0
    for match in _TAG.finditer(content):
        name = match[2].lower()
        if not match[1] and name not in _VOID:
            opened.append(name)
            known[name] += 1
            deepest = max(deepest, len(opened))
        while match[1] and known[name]:
            last = opened.pop()
            known[last] -= 1
            if last == name:
                break
    return deepest
