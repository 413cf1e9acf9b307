"""Pages that were made to break a reader: read with findings, never an exception, in steps that grow with the page.

Each is a text of so many thousand pieces. How long they take, `make benchmarks` measures.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn, TypeAlias

import pytest
from bs4.builder import ParserRejectedMarkup

from codegen.documents.html import events
from codegen.documents.model import Document, walk
from codegen.documents.saved_text.vocabulary import ColumnWords, TableWords, Vocabulary
from tests.documents.sketches import codes, html, markdown, saved, sketch, words
from tests.steps import assert_steps_grow_with

Pages: TypeAlias = dict[str, Callable[[int], str]]

FEW = 20
WINDOW = {"html that never ends": 100}  # an end is looked for in so many lines; up to there steps grow faster
SQUARE = {"settings in settings"}  # PyYAML takes the square of their depth, up to Python's limit of recursion

HTML: Pages = {
    "deep": lambda count: "<div>" * 10 * count + "words",
    "deep and closed": lambda count: "<div>" * 10 * count + "words" + "</div>" * 10 * count,
    "tables in tables": lambda count: "<table><tr><td>" * 5 * count + "x",
    "lists in lists": lambda count: "<ul><li>" * 5 * count + "x",
    "mains in mains": lambda count: "<main>" * 5 * count + "x",
    "never closed": lambda count: "<p>x<li>x<td>x" * 5 * count,
    "comments that never end": lambda count: "<!--" * 40 * count,
    "tags that never end": lambda count: "<a " * 40 * count,
    "sections that never end": lambda count: "<![CDATA[" * 20 * count,
    "ampersands": lambda count: "&" * 100 * count,
    "ends without starts": lambda count: "<div>" * 5 * count + "</x>" * 5 * count,
    "a huge table": lambda count: "<table>" + "<tr><td>a<td>b</tr>" * 10 * count + "</table>",
    "spans": lambda count: "<table>" + "<tr><td colspan=99999999 rowspan=99999999>a</td></tr>" * count + "</table>",
    "one line": lambda count: "words " * 200 * count,
    "json that never ends": lambda count: '<p>{ "a": [</p>' * 10 * count,
    "attributes over lines": lambda count: "<a\nhref=x>x</a>" * 10 * count,
}
TEXT: Pages = {
    "one line": lambda count: "x" * 1000 * count,
    "braces": lambda count: "{\n" * 100 * count,
    "brackets": lambda count: "[1 foo\n" * 50 * count,
    "escapes": lambda count: '{"' + '\\"' * 200 * count,
    "tags": lambda count: "{%" * 100 * count,
    "quotes in tags": lambda count: '{%a "\\"' * 30 * count,
    "tags without ends": lambda count: "{% tab %}\n" * 3 * count,
    "ends without tags": lambda count: "{% endtab %}\n" * 3 * count,
    "a row of types": lambda count: "FieldTypeNotes\n" + "stringYes" * 10 * count,
    "a row of one word": lambda count: "FieldTypeNotes\n" + "a" * 100 * count,
    "html that never ends": lambda count: "<!DOCTYPE html>\n\n" * 10 * count,
    "blank lines": lambda count: "\n" * 500 * count,
}
MARKDOWN: Pages = {
    "quotes in quotes": lambda count: ">" * 10 * count + " x",
    "brackets": lambda count: "[" * 100 * count,
    "images": lambda count: "![" * 50 * count,
    "stars": lambda count: "*a" * 30 * count,
    "fences": lambda count: "```\n" * 30 * count,
    "ticks": lambda count: "`{%" * 50 * count,
    "settings in settings": lambda count: "---\na: " + "[" * 9 * count + "\n---\nx",
    "settings that never end": lambda count: "---\n" * 20 * count,
    "pipes": lambda count: "|" * 100 * count + "\n|-|\n",
}
WORDS = Vocabulary(
    tables=(
        TableWords(
            (ColumnWords("Field", r"\w+"), ColumnWords("Type", "{types}"), ColumnWords("Notes", ".*")), spaced=False
        ),
    ),
    types=("string", "Yes"),
    captions=("Example",),
)


@pytest.mark.parametrize("case", HTML)
def test_a_hostile_html_page_takes_no_more_steps_than_it_is_long(case: str) -> None:
    assert isinstance(html(HTML[case](1000)), Document)
    assert_steps_grow_with(HTML[case], html, FEW)


@pytest.mark.parametrize("case", TEXT)
def test_a_hostile_text_takes_no_more_steps_than_it_is_long(case: str) -> None:
    document = read_text(TEXT[case](1000))
    assert sum(1 for _ in walk(document.blocks)) < 150_000
    assert_steps_grow_with(TEXT[case], read_text, WINDOW.get(case, FEW))


@pytest.mark.parametrize("case", MARKDOWN)
def test_a_hostile_markdown_page_takes_no_more_steps_than_it_is_long(case: str) -> None:
    assert isinstance(markdown(MARKDOWN[case](1000)), Document)
    if case not in SQUARE:
        assert_steps_grow_with(MARKDOWN[case], markdown, FEW)


def read_text(content: str) -> Document:
    return saved(content, WORDS)


def test_deep_nesting_is_told_once_and_the_words_are_read() -> None:
    page = html("<p>before</p>" + "<div>\n" * 10_000 + "words")
    assert sketch(page) == [("p", "before"), ("p", "words")]
    assert codes(page) == [("html-nested-deeply", "300")]
    assert page.findings[0].message == "elements are nested 300 deep here"


def test_text_after_a_tag_that_never_ends_is_kept() -> None:
    assert words(html("<p>one</p>two <!-- three <b four")) == ["one", "two", "three", "b", "four"]


def test_odd_characters_stand_in_the_text_as_they_stood_on_the_page() -> None:
    odd = "a\u202eb\x00c\x1b[31m\x7f\U000e0041"
    assert sketch(saved(odd)) == [("p", odd)]
    assert sketch(html(f"<p>{odd}</p>")) == [("p", odd)]


def test_an_empty_page_is_an_empty_document() -> None:
    for read in (html, markdown, saved):
        assert read("").blocks == read(" \n\n").blocks == ()
        assert read("").findings == ()


def test_a_page_that_the_parser_refuses_is_an_error_at_its_first_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: str) -> NoReturn:
        raise ParserRejectedMarkup("expected a name")

    monkeypatch.setattr(events, "parse", refuse)
    page = html("<p>words</p>")
    assert (page.blocks, codes(page)) == ((), [("html-unreadable", "1")])
    assert page.findings[0].message == "the page is not HTML that can be read: expected a name"
