"""Directives that an HTML page shows as words: nested like in the other forms, at their places on the page."""

from __future__ import annotations

from codegen.documents.html.reader import read_html
from codegen.documents.model import Code, Directive, Document, Paragraph
from codegen.sources.page import Page


def read(content: str) -> Document:
    return read_html(Page("pages/page.html", "", "text/html", content, ""))


def test_blocks_between_tags_stand_inside_the_directive() -> None:
    page = read(
        "<p>Before.</p>\n"
        '<p>{% swagger method="get" %} {% swagger-description %} Words. {% endswagger-description %}</p>\n'
        "<pre>code</pre>\n<p>{% endswagger %} After.</p>\n"
    )
    before, call, after = page.blocks
    assert isinstance(call, Directive)
    assert isinstance(before, Paragraph)
    assert isinstance(after, Paragraph)
    assert (before.text.raw, after.text.raw) == ("Before.", "After.")
    assert (call.place.line, call.place.last) == (2, 4)
    described, code = call.blocks
    assert isinstance(described, Directive)
    assert isinstance(code, Code)
    assert [block.text.raw for block in described.blocks if isinstance(block, Paragraph)] == ["Words."]
    assert code.place.line == 3


def test_a_tag_that_is_never_closed_is_told_at_its_line_of_the_page() -> None:
    page = read("<h1>Title</h1>\n\n\n<p>{% swagger %}</p>\n<p>Words.</p>")
    assert [(finding.code, str(finding.place)) for finding in page.findings] == [
        ("directive-not-closed", "pages/page.html:4")
    ]


def test_a_page_without_tags_is_left_alone() -> None:
    page = read("<p>One { brace % and another.</p><p>Two.</p>")
    assert [block.text.raw for block in page.blocks if isinstance(block, Paragraph)] == [
        "One { brace % and another.",
        "Two.",
    ]
