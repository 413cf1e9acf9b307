"""Pages that were made to break a reader: read with findings, never an exception, in steps that grow with the page.

Each is a text of so many thousand pieces. How long they take, `make benchmarks` measures.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn, TypeAlias

import pytest

from codegen.documents.html import events
from codegen.documents.html.soup import UnreadableError
from codegen.documents.model import Document, walk
from codegen.documents.rst.reader import read_rst
from codegen.documents.saved_text.vocabulary import ColumnWords, TableWords, Vocabulary
from codegen.sources.page import Page
from tests.documents.sketches import codes, html, markdown, saved, sketch, words
from tests.steps import assert_steps_grow_with

# Proofs over many cases, which `make slow` runs.
pytestmark = pytest.mark.slow

Pages: TypeAlias = dict[str, Callable[[int], str]]

FEW = 20
# Up to a bound their steps grow faster: the lines in which an end is looked for, the deepest list.
WINDOW = {"html that never ends": 100, "items in and out": 160}
SQUARE = {
    "settings in settings",  # PyYAML takes the square of their depth, up to Python's limit of recursion
    "targets",  # docutils takes the square of those that follow each other
}

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
    "terms never closed": lambda count: "<dl>" + "<dt>a<dd>b" * 5 * count + "</dl>",
    "definitions in definitions": lambda count: "<dl><dt>a</dt><dd>" * 3 * count,
    "marks": lambda count: "<b>x</b> " * 8 * count,
    "marks in marks": lambda count: "<b>x " * 5 * count,
    "marks over lines": lambda count: "<b>" + "x<br>" * 10 * count,
    "signatures": lambda count: "<dl><dt class=sig>a</dt><dd>x</dd></dl>" * 2 * count,
    "words like elements": lambda count: "<x>y " * 2 * count,
    "json between marks": lambda count: "<p>" + "{}<br><b>x</b><br>" * 2 * count,
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
    "elements": lambda count: '<Tag a="b">\n' * 4 * count,
    "elements that never end": lambda count: "<Tag a={" * 20 * count,
    "elements in elements": lambda count: '<Tag a="b">\n' * 5 * count + "</Tag>\n" * 5 * count,
    "elements on one line": lambda count: "<A b='c'>x</A>" * 4 * count,
    "shortcodes": lambda count: '{{< a b="c" >}}\n' * 4 * count,
    "shortcodes that never end": lambda count: "{{< a " * 20 * count,
    "terms": lambda count: "a\n: b\n\n" * 4 * count,
    "terms in terms": lambda count: "a\n: " * 5 * count,
    "tags between words": lambda count: "<i>x</b> " * 10 * count,
    "tables in html": lambda count: "<table>\n\n" * 5 * count,
    "cells in html": lambda count: "<table><tr><td>\n\nx\n\n" * 2 * count,
    "items in and out": lambda count: "".join(" " * (at % 400) + "- x\n" for at in range(4 * count)),
    "fences reopened": lambda count: ("```json\n" + "x\n" * 10) * 2 * count,
    "definitions and directives": lambda count: (
        "".join(f"[a{at}]: /x\n\n" for at in range(count)) + "{% hint %}\n[b]\n{% endhint %}\n" * count
    ),
    "notes": lambda count: "!!! note\n\n" * 4 * count,
    "links looked up": lambda count: "]({{< ref " * 20 * count,
    "definitions of links": lambda count: "".join(f"[a{at}]: x\n" for at in range(4 * count)) + "[a] " * 400,
}
PLAIN: Pages = {
    **TEXT,
    "rows": lambda count: "Name Type Description\n" + "a string b\n" * 10 * count,
    "a long row": lambda count: "Name Type Description\na string " + "b " * 50 * count,
    "a long row in the middle": lambda count: "Name Description Type\n" + ("a " + "b " * 2 * count + " string\n") * 10,
    "headers": lambda count: "Name Type Description\n" * 4 * count,
    "headings": lambda count: "Foo bar\n\n" * 2 * count,
    "tabs": lambda count: "a\tb\n" * 20 * count,
    "gaps": lambda count: "a  b\n" * 20 * count,
    "aligned": lambda count: "Name   Type   Description\n" + "a      string   b\n" * 10 * count,
    "commands": lambda count: "curl '\n" * 5 * count,
    "programs": lambda count: "const a = b;\n" * 20 * count,
    "terms": lambda count: "a\n  b\n" * 10 * count,
    "bullets": lambda count: "".join(" " * (at % 300) + "• x\n" for at in range(4 * count)),
    "cells that run together": lambda count: "FieldTypeDescription\n" + "a" * 100 * count,
}
RST: Pages = {
    "stars": lambda count: "*a " * 20 * count,
    "links": lambda count: "`a`_ " * 20 * count,
    "fields": lambda count: ":a: b\n" * 20 * count,
    "directives": lambda count: ".. x:: y\n\n" * 2 * count,
    "sections": lambda count: "".join(f"T{at}\n====\n\n" for at in range(2 * count)),
    "one line": lambda count: "x " * 500 * count,
    "targets": lambda count: "".join(f".. _a{at}:\n" for at in range(10 * count)),
    "a huge table": lambda count: "=== ===\n" + "a   b\n" * 20 * count + "=== ===\n",
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


READERS: dict[str, tuple[Pages, Callable[[str], Document]]] = {
    "html": (HTML, html),
    "text": (TEXT, lambda content: saved(content, WORDS)),
    "markdown": (MARKDOWN, markdown),
    "plain": (PLAIN, lambda content: saved(content, Vocabulary(by_words=True))),
    "rst": (RST, lambda content: read_rst(Page("pages/page", "", "text/x-rst", content, ""))),
}
CASES = [(kind, case) for kind, (pages, _) in READERS.items() for case in pages]


@pytest.mark.parametrize(("kind", "case"), CASES)
def test_a_hostile_page_is_read_to_its_end(kind: str, case: str) -> None:
    pages, read = READERS[kind]
    document = read(pages[case](1000))
    assert isinstance(document, Document)
    assert sum(1 for _ in walk(document.blocks)) < 150_000


@pytest.mark.parametrize(("kind", "case"), [each for each in CASES if each[1] not in SQUARE])
def test_a_hostile_page_takes_no_more_steps_than_it_is_long(kind: str, case: str) -> None:
    pages, read = READERS[kind]
    assert_steps_grow_with(pages[case], read, WINDOW.get(case, FEW))


def test_deep_nesting_is_told_once_and_the_words_are_read() -> None:
    page = html("<p>before</p>" + "<div>\n" * 10_000 + "words")
    assert sketch(page) == [("p", "before"), ("p", "words")]
    assert codes(page) == [("html-nested-deeply", "300")]
    assert page.findings[0].message == "elements are nested 300 levels deep"


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
        raise UnreadableError("expected a name")

    monkeypatch.setattr(events, "parse", refuse)
    page = html("<p>words</p>")
    assert (page.blocks, codes(page)) == ((), [("html-unreadable", "1")])
    assert page.findings[0].message == "invalid HTML: expected a name"
