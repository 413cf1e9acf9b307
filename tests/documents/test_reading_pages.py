"""Reading a page: the media type picks the reader."""

from __future__ import annotations

from codegen.documents.read import read_page
from codegen.documents.saved_text.vocabulary import HeadingWords, Vocabulary
from codegen.sources.page import MediaType, Page
from tests.documents.sketches import sketch

VOCABULARY = Vocabulary(headings=(HeadingWords("Title", 1),))


def test_the_media_type_picks_the_reader() -> None:
    kinds: dict[MediaType, str] = {
        "text/html": "<h1>Title</h1>",
        "text/markdown": "Title\n=====\n",
        "text/plain": "Title\n",
    }
    for kind, content in kinds.items():
        document = read_page(Page("pages/a", "https://docs.example.test/a", kind, content, ""), VOCABULARY)
        assert sketch(document) == [("h1", "Title")]
        assert (document.page, document.url) == ("pages/a", "https://docs.example.test/a")
