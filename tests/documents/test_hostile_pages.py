"""Pages that were made to break a reader: each is read in bounded time, with findings and never an exception.

The bound is far above what reading takes (well under a second each), and far below what a fault costs (minutes).
"""

from __future__ import annotations

import time
from typing import NoReturn

import pytest
from bs4.builder import ParserRejectedMarkup

from codegen.documents.html import events
from codegen.documents.model import Document, walk
from codegen.documents.rst.reader import read_rst
from codegen.documents.saved_text.vocabulary import ColumnWords, TableWords, Vocabulary
from codegen.sources.page import Page
from tests.documents.sketches import codes, html, markdown, saved, sketch, words

BOUND = 20.0

HTML = {
    "deep": "<div>" * 10_000 + "words",
    "deep and closed": "<div>" * 10_000 + "words" + "</div>" * 10_000,
    "tables in tables": "<table><tr><td>" * 5_000 + "x",
    "lists in lists": "<ul><li>" * 5_000 + "x",
    "mains in mains": "<main>" * 5_000 + "x",
    "never closed": "<p>x<li>x<td>x" * 5_000,
    "comments that never end": "<!--" * 40_000,
    "tags that never end": "<a " * 40_000,
    "sections that never end": "<![CDATA[" * 20_000,
    "ampersands": "&" * 100_000,
    "ends without starts": "<div>" * 5_000 + "</x>" * 5_000,
    "a huge table": "<table>" + "<tr><td>a<td>b</tr>" * 10_000 + "</table>",
    "spans": "<table>" + "<tr><td colspan=99999999 rowspan=99999999>a</td></tr>" * 1_000 + "</table>",
    "one line": "words " * 200_000,
    "json that never ends": '<p>{ "a": [</p>' * 10_000,
    "attributes over lines": "<a\nhref=x>x</a>" * 10_000,
    "terms never closed": "<dl>" + "<dt>a<dd>b" * 5_000 + "</dl>",
    "definitions in definitions": "<dl><dt>a</dt><dd>" * 3_000,
    "marks": "<b>x</b> " * 8_000,
    "marks in marks": "<b>x " * 5_000,
    "marks over lines": "<b>" + "x<br>" * 10_000,
    "signatures": "<dl><dt class=sig>a</dt><dd>x</dd></dl>" * 2_000,
    "words like elements": "<x>y " * 2_000,
    "json between marks": "<p>" + "{}<br><b>x</b><br>" * 2_000,
}
TEXT = {
    "one line": "x" * 1_000_000,
    "braces": "{\n" * 100_000,
    "brackets": "[1 foo\n" * 50_000,
    "escapes": '{"' + '\\"' * 200_000,
    "tags": "{%" * 100_000,
    "quotes in tags": '{%a "\\"' * 30_000,
    "tags without ends": "{% tab %}\n" * 3_000,
    "ends without tags": "{% endtab %}\n" * 3_000,
    "a row of types": "FieldTypeNotes\n" + "stringYes" * 10_000,
    "a row of one word": "FieldTypeNotes\n" + "a" * 100_000,
    "html that never ends": "<!DOCTYPE html>\n\n" * 10_000,
    "blank lines": "\n" * 500_000,
}
MARKDOWN = {
    "quotes in quotes": ">" * 10_000 + " x",
    "brackets": "[" * 100_000,
    "images": "![" * 50_000,
    "stars": "*a" * 30_000,
    "fences": "```\n" * 30_000,
    "ticks": "`{%" * 50_000,
    "settings in settings": "---\na: " + "[" * 9_000 + "\n---\nx",
    "settings that never end": "---\n" * 20_000,
    "pipes": "|" * 100_000 + "\n|-|\n",
    "elements": '<Tag a="b">\n' * 4_000,
    "elements that never end": "<Tag a={" * 20_000,
    "elements in elements": '<Tag a="b">\n' * 5_000 + "</Tag>\n" * 5_000,
    "elements on one line": "<A b='c'>x</A>" * 4_000,
    "shortcodes": '{{< a b="c" >}}\n' * 4_000,
    "shortcodes that never end": "{{< a " * 20_000,
    "terms": "a\n: b\n\n" * 4_000,
    "terms in terms": "a\n: " * 5_000,
    "tags between words": "<i>x</b> " * 10_000,
    "tables in html": "<table>\n\n" * 5_000,
    "cells in html": "<table><tr><td>\n\nx\n\n" * 2_000,
    "items in and out": "".join(" " * (at % 400) + "- x\n" for at in range(4_000)),
    "fences reopened": ("```json\n" + "x\n" * 10) * 2_000,
    "notes": "!!! note\n\n" * 4_000,
    "links looked up": "]({{< ref " * 20_000,
    "definitions of links": "".join(f"[a{at}]: x\n" for at in range(4_000)) + "[a] " * 400,
}
PLAIN = {
    **TEXT,
    "rows": "Name Type Description\n" + "a string b\n" * 10_000,
    "a long row": "Name Type Description\na string " + "b " * 50_000,
    "a long row in the middle": "Name Description Type\n" + ("a " + "b " * 2_000 + " string\n") * 10,
    "headers": "Name Type Description\n" * 4_000,
    "headings": "Foo bar\n\n" * 2_000,
    "tabs": "a\tb\n" * 20_000,
    "gaps": "a  b\n" * 20_000,
    "aligned": "Name   Type   Description\n" + "a      string   b\n" * 10_000,
    "commands": "curl '\n" * 5_000,
    "programs": "const a = b;\n" * 20_000,
    "terms": "a\n  b\n" * 10_000,
    "bullets": "".join(" " * (at % 300) + "• x\n" for at in range(4_000)),
    "cells that run together": "FieldTypeDescription\n" + "a" * 100_000,
}
RST = {
    "stars": "*a " * 20_000,
    "links": "`a`_ " * 20_000,
    "fields": ":a: b\n" * 20_000,
    "directives": ".. x:: y\n\n" * 2_000,
    "sections": "".join(f"T{at}\n====\n\n" for at in range(2_000)),
    "one line": "x " * 500_000,
    "targets": "".join(f".. _a{at}:\n" for at in range(10_000)),
    "a huge table": "=== ===\n" + "a   b\n" * 20_000 + "=== ===\n",
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
def test_a_hostile_html_page_is_read_in_time(case: str) -> None:
    started = time.perf_counter()
    document = html(HTML[case])
    assert isinstance(document, Document)
    assert time.perf_counter() - started < BOUND


@pytest.mark.parametrize("case", TEXT)
def test_a_hostile_text_is_read_in_time(case: str) -> None:
    started = time.perf_counter()
    document = saved(TEXT[case], WORDS)
    assert sum(1 for _ in walk(document.blocks)) < 150_000
    assert time.perf_counter() - started < BOUND


@pytest.mark.parametrize("case", MARKDOWN)
def test_a_hostile_markdown_page_is_read_in_time(case: str) -> None:
    started = time.perf_counter()
    document = markdown(MARKDOWN[case])
    assert isinstance(document, Document)
    assert time.perf_counter() - started < BOUND


@pytest.mark.parametrize("case", PLAIN)
def test_a_hostile_text_of_no_known_make_is_read_in_time(case: str) -> None:
    started = time.perf_counter()
    document = saved(PLAIN[case], Vocabulary(by_words=True))
    assert isinstance(document, Document)
    assert time.perf_counter() - started < BOUND


@pytest.mark.parametrize("case", RST)
def test_a_hostile_restructured_text_is_read_in_time(case: str) -> None:
    started = time.perf_counter()
    document = read_rst(Page("pages/page", "", "text/x-rst", RST[case], ""))
    assert isinstance(document, Document)
    assert time.perf_counter() - started < BOUND


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
