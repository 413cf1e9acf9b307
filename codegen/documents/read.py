"""Reading a page: picks the reader for what the page was captured as, and imports that one alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import assert_never

from codegen.documents.limits import refused_source, within_limits
from codegen.documents.model import Document
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.sources.page import MediaType, Page

_HTML = re.compile(r"(?:\ufeff|\s)*<(?:!doctype html|html)\b", re.IGNORECASE)
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_MARKUP = re.compile(r"^(?:```|\|(?:\s*:?-{2,}:?\s*\|)+\s*$)|\]\(", re.MULTILINE)


def read_page(page: Page, vocabulary: Vocabulary) -> Document:
    """Read ``page`` with the reader of its media type; only the text reader needs the ``vocabulary``.

    Pages of no known make are also looked at: some are saved under another name than what they hold. What is wrong
    with the page is in the document's findings; nothing is raised.
    """
    kind = _kind(page, vocabulary)
    refused = refused_source(page, is_html=kind == "text/html")
    return refused or within_limits(page, _read(page, kind, vocabulary))


def _read(page: Page, kind: MediaType, vocabulary: Vocabulary) -> Document:
    match kind:
        case "text/html":
            from codegen.documents.html.reader import read_html

            return read_html(page)
        case "text/markdown":
            from codegen.documents.markdown.reader import read_markdown

            return read_markdown(page)
        case "text/plain":
            from codegen.documents.saved_text.reader import read_saved_text

            return read_saved_text(page, vocabulary)
        case "text/x-rst":
            from codegen.documents.rst.reader import read_rst

            return read_rst(page)
        case _:
            assert_never(kind)


def prepare(kinds: Iterable[MediaType]) -> None:
    """Import the readers of ``kinds``, for processes that are about to be forked."""
    for kind in kinds:
        import_module(_READERS[kind])


_READERS: dict[MediaType, str] = {
    "text/html": "codegen.documents.html.reader",
    "text/markdown": "codegen.documents.markdown.reader",
    "text/plain": "codegen.documents.saved_text.reader",
    "text/x-rst": "codegen.documents.rst.reader",
}


def _kind(page: Page, vocabulary: Vocabulary) -> MediaType:
    """Return what ``page`` holds."""
    if page.media_type in ("text/markdown", "text/plain") and vocabulary.by_words:
        if _HTML.match(page.content):
            return "text/html"
        if page.media_type == "text/plain" and _is_markdown(page.content):
            return "text/markdown"
    return page.media_type


def _is_markdown(content: str) -> bool:
    """Whether plain text has what no browser saves: headings with signs beside fences, tables or links."""
    headings = len(_HEADING.findall(content))
    return headings > 1 and (headings > 4 or _MARKUP.search(content) is not None)
