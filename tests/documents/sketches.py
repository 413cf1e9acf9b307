"""Draws a Document in few words, so that a test shows the whole page it expects, and reads pages from strings."""

from __future__ import annotations

import re
from typing import Any

from codegen.documents.html.reader import read_html
from codegen.documents.markdown.reader import read_markdown
from codegen.documents.model import (
    Block,
    Code,
    Directive,
    Document,
    Heading,
    ListItem,
    Paragraph,
    Row,
    Table,
    walk,
)
from codegen.documents.saved_text.reader import read_saved_text
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.sources.page import Page

PAGE = "pages/page"


def html(content: str) -> Document:
    return read_html(Page(PAGE, "https://docs.example.test", "text/html", content, ""))


def markdown(content: str) -> Document:
    return read_markdown(Page(PAGE, "https://docs.example.test", "text/markdown", content, ""))


def saved(content: str, vocabulary: Vocabulary | None = None) -> Document:
    page = Page(PAGE, "https://docs.example.test", "text/plain", content, "")
    return read_saved_text(page, vocabulary or Vocabulary())


def sketch(document: Document) -> list[Any]:
    return [_sketch(block) for block in document.blocks]


def _sketch(block: Block) -> tuple[Any, ...]:
    match block:
        case Heading():
            return (f"h{block.level}", block.text.raw)
        case Paragraph():
            return ("chrome" if block.chrome else "p", block.text.raw)
        case ListItem():
            item = (f"item{block.depth}", block.text.raw)
            return (*item, block.term.raw) if block.term else item
        case Table():
            return ("table", [cell.text.raw for cell in block.header], [cells(row) for row in block.rows])
        case Code():
            return ("code", block.title.raw if block.title else None, block.text.raw)
        case Directive():
            attributes = {name: value.raw for name, value in block.attributes.items()}
            return ("directive", block.name, attributes, [_sketch(inner) for inner in block.blocks])


def cells(row: Row) -> list[str]:
    return [cell.text.raw for cell in row.cells]


def spans(document: Document) -> list[tuple[int, int]]:
    return [(block.place.line, block.place.last) for block in walk(document.blocks)]


def codes(document: Document) -> list[tuple[str, str]]:
    return [(finding.code, str(finding.place).removeprefix(PAGE + ":")) for finding in document.findings]


def words(document: Document) -> list[str]:
    """All the words of all blocks, in page order."""
    results: list[str] = []
    for block in walk(document.blocks):
        match block:
            case Table():
                results += _words_of_table(block)
            case Code():
                results += [block.title.raw] if block.title else []
                results.append(block.text.raw)
            case Directive():
                pass
            case ListItem():
                results += [block.term.raw] if block.term else []
                results.append(block.text.raw)
            case _:
                results.append(block.text.raw)
    return re.findall(r"\w+", " ".join(results))


def _words_of_table(table: Table) -> list[str]:
    words = [table.caption.raw] if table.caption else []
    words += [cell.text.raw for cell in table.header]
    for row in table.rows:
        words += cells(row)
        for nested in row.nested:
            words += _words_of_table(nested)
    return words
