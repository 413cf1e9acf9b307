"""Reading a page: picks the reader for what the page was captured as."""

from __future__ import annotations

from typing import assert_never

from codegen.documents.html.reader import read_html
from codegen.documents.markdown.reader import read_markdown
from codegen.documents.model import Document
from codegen.documents.saved_text.reader import read_saved_text
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.sources.page import Page


def read_page(page: Page, vocabulary: Vocabulary) -> Document:
    """Read ``page`` with the reader of its media type; only the text reader needs the ``vocabulary``.

    What is wrong with the page is in the document's findings; nothing is raised.
    """
    match page.media_type:
        case "text/html":
            return read_html(page)
        case "text/markdown":
            return read_markdown(page)
        case "text/plain":
            return read_saved_text(page, vocabulary)
        case "text/x-rst":
            from codegen.documents.rst.reader import read_rst

            return read_rst(page)
        case _:
            assert_never(page.media_type)
