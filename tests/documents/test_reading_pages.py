"""Reading a page: the media type picks the reader."""

from __future__ import annotations

import pytest

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
        "text/x-rst": "Title\n=====\n",
    }
    for kind, content in kinds.items():
        document = read_page(Page("pages/a", "https://docs.example.test/a", kind, content, ""), VOCABULARY)
        assert sketch(document) == [("h1", "Title")]
        assert (document.page, document.url) == ("pages/a", "https://docs.example.test/a")


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("text/plain", "# Title\n\n## Sub\n\n[a](b)\n"),
        ("text/plain", "# Title\n\n## Sub\n\n|a|b|\n|---|---|\n"),
        ("text/plain", "<!DOCTYPE html>\n<html><h1>Title</h1></html>"),
        ("text/markdown", "\n<html><h1>Title</h1></html>"),
    ],
)
def test_a_page_of_no_known_make_may_hold_another_kind_than_its_name_says(kind: MediaType, content: str) -> None:
    page = Page("pages/a", "", kind, content, "")
    assert sketch(read_page(page, Vocabulary(by_words=True)))[0] == ("h1", "Title")


def test_comments_in_plain_text_do_not_make_it_markdown() -> None:
    page = Page("pages/a", "", "text/plain", "Title\n\n# one comment\n\nwords.\n", "")
    assert sketch(read_page(page, Vocabulary(by_words=True)))[0] == ("h1", "Title")
