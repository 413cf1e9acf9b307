"""Limits: how complex a page may be. Beyond them it is refused with a finding, not read for minutes.

The figures are several times those of the longest pages that vendors publish. A page at a limit, or a megabyte of
anything within them, takes some seconds. Documentation that is one page of several megabytes may hold as many times
more, for time grows with its length alone. Most are counted in the source, before a parser makes objects of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.documents.model import Code, Document, Table, walk
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


def refused_source(page: Page, *, is_html: bool) -> Document | None:
    """Return an empty document with the finding that says why ``page`` is not read; None where it is."""
    size = _size(page)
    for counted in _counted(page.content, is_html=is_html):
        limit = counted.limit * size
        if counted.most > limit and (counted.exactly is None or counted.exactly() > limit):
            return _refused(page, counted.what, limit)
    if is_html and page.content.count("<") > DEEPEST and _depth(page.content) > DEEPEST:
        return _refused(page, "elements inside each other", DEEPEST)
    return None


class _Counted(NamedTuple):
    """What is counted in a page, its limit in a megabyte, and how much of it there is at most.

    The exact number takes an expression, which is not needed where the characters that it looks for are too few.
    """

    what: str
    limit: float
    most: int
    exactly: Callable[[], int] | None = None


def _counted(content: str, *, is_html: bool) -> Iterator[_Counted]:
    """Yield what is counted in a page, the cheapest first."""
    ends, tags = content.count("\n"), content.count("<")
    yield _Counted("lines", MOST_LINES, ends + tags, lambda: ends + _number(_BREAK, content))
    yield _Counted("tags", MOST_TAGS, tags)
    yield _Counted("calls", MOST_CALLS, _characters(":/{$<", content), lambda: _number(_CALL, content))
    yield _Counted(_BLOCKS, _LOOSELY * MOST_BLOCKS, tags, lambda: _number(_HTML_BLOCK, content))
    yield _Counted(_CELLS, _LOOSELY * MOST_CELLS, tags, lambda: _number(_HTML_CELL, content))
    if not is_html:
        yield _Counted(_CELLS, _LOOSELY * MOST_CELLS, content.count("|"))
        yield _Counted("marks of emphasis and code", MOST_MARKS, _characters("*_`", content))
        yield _Counted(_BLOCKS, _LOOSELY * MOST_BLOCKS, 2 * ends + 1, lambda: _number(_LINE_BLOCK, content))


def _characters(chars: str, content: str) -> int:
    return sum(content.count(char) for char in chars)


def _number(pattern: re.Pattern[str], content: str) -> int:
    return sum(1 for _ in pattern.finditer(content))


def within_limits(page: Page, document: Document) -> Document:
    """Return ``document``, or an empty one with the finding that says why it is not read further."""
    units = cells = values = 0
    for block in walk(document.blocks):
        units += 1
        if isinstance(block, Table):
            rows, cells_of_table = _size_of(block)
            units, cells = units + rows, cells + cells_of_table
        elif isinstance(block, Code):
            values += block.text.raw.count(",") + block.text.raw.count(":")
    size = _size(page)
    for what, limit, count in (
        (_BLOCKS, MOST_BLOCKS, units),
        (_CELLS, MOST_CELLS, cells),
        ("values in examples", MOST_VALUES, values),
    ):
        if count > limit * size:
            return _refused(page, what, limit * size)
    return document


def _size_of(table: Table) -> tuple[int, int]:
    """How many rows and how many cells ``table`` has; a table inside it counts as a row more."""
    rows, cells = len(table.rows), len(table.header)
    for row in table.rows:
        cells += len(row.cells)
        for nested in row.nested:
            inner_rows, inner_cells = _size_of(nested)
            rows, cells = rows + 1 + inner_rows, cells + inner_cells
    return rows, cells


def _size(page: Page) -> float:
    """How many times the limits of a page of a megabyte count for ``page``."""
    return max(1.0, len(page.content) / _MEGABYTE)


def _refused(page: Page, what: str, limit: float) -> Document:
    about: Finding = finding("page-too-complex", Location(page.page, 1), limit=f"{limit:,.0f}", what=what)
    return Document(page.page, page.url, (), (about,))


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
