"""Titles and names: what kind of page a document is, and what the native name of a call says."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.dialects.ledger import Ledger
from codegen.dialects.xojo.lines import lines
from codegen.dialects.xojo.wordings import CLASS_TITLE, METHOD_TITLE, NATIVE_NAME
from codegen.documents.model import Block, Document, Table

_TITLE_BLOCKS = 12  # a title is at the top; what the site's frame puts before it is little


def method_title(document: Document) -> str | None:
    """Return the native name in the title of a method page (``X.v1_POST_Assignments Method``); None on other pages."""
    for words in _top(document):
        match = METHOD_TITLE.match(words)
        if match:
            return match.group(1)
    return None


def class_title(document: Document) -> str | None:
    """Return the title of a class page (``X Class (Inherits from Object)``); None on other pages."""
    return next((words for words in _top(document) if CLASS_TITLE.match(words)), None)


def title_words(block: Block) -> list[str]:
    """Return the lines of ``block`` that can be a title; a table of two cells is one line."""
    if not isinstance(block, Table):
        return [line.words for line in lines(block)]
    rows = [block.header, *(row.cells for row in block.rows[:2])]
    return [" ".join(cell.text.raw for cell in cells) for cells in rows if cells]


def split_native(native: str) -> tuple[str, str, str]:
    """Version, method and resource of a native name: ``v1_POST_Assignments`` is v1, POST, Assignments."""
    match = NATIVE_NAME.fullmatch(native)
    if match is None:
        raise ValueError(native)
    return match.group(1), match.group(2), match.group(3)


def with_header(ledger: Ledger, table: Table) -> Table:
    """``table``, its first row taken as header where the page marks none."""
    if table.header or not table.rows:
        return table
    ledger.use(table.rows[0])
    return Table(table.place, table.rows[0].cells, table.rows[1:])


def _top(document: Document) -> Iterator[str]:
    return (words for block in document.blocks[:_TITLE_BLOCKS] for words in title_words(block))
