"""Limits: how complex a page may be. Beyond them it is refused with a finding, not read for minutes.

The figures are several times those of the longest pages that vendors publish; a page at a limit takes some seconds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.documents.model import Block, Document, Table, walk
from codegen.sources.page import Page

MOST_TAGS = 150_000
DEEPEST = 3_000  # elements that are open at once
MOST_LINES = 200_000
MOST_BLOCKS = 40_000  # paragraphs, items, rows and so on
_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]{0,40})")
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)


def refused_source(page: Page, *, is_html: bool) -> Document | None:
    """Return an empty document with the finding that says why ``page`` is not read; None where it is."""
    if page.content.count("\n") > MOST_LINES:
        return _refused(page, "lines", MOST_LINES)
    if is_html and page.content.count("<") > MOST_TAGS:
        return _refused(page, "tags", MOST_TAGS)
    if is_html and page.content.count("<") > DEEPEST and _depth(page.content) > DEEPEST:
        return _refused(page, "elements inside each other", DEEPEST)
    return None


def within_limits(page: Page, document: Document) -> Document:
    """Return ``document``, or an empty one with the finding that says why it is not read further."""
    too_many = sum(_units(document.blocks)) > MOST_BLOCKS
    return _refused(page, "paragraphs, list items and table rows", MOST_BLOCKS) if too_many else document


def _refused(page: Page, what: str, limit: int) -> Document:
    about: Finding = finding("page-too-complex", Location(page.page, 1), limit=f"{limit:,}", what=what)
    return Document(page.page, page.url, (), (about,))


def _units(blocks: tuple[Block, ...]) -> Iterator[int]:
    for block in walk(blocks):
        yield 1 + len(block.rows) if isinstance(block, Table) else 1


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
