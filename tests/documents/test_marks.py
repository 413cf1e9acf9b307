"""Marks: what markup says of words, the same from HTML and from Markdown, at offsets that fit the words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest

from codegen.documents.model import Cell, Document, Heading, ListItem, Mark, Paragraph, Table
from codegen.text import Text
from tests.documents.sketches import html, markdown


def shown(text: Text, marks: Iterable[Mark]) -> list[tuple[str, str, str | None]]:
    """Each mark by its kind, the words it covers, and where it leads."""
    return [(mark.kind, text.raw[mark.start : mark.end], mark.target) for mark in marks]


def first(document: Document) -> list[tuple[str, str, str | None]]:
    block = document.blocks[0]
    assert isinstance(block, Heading | Paragraph | ListItem)
    return shown(block.text, block.marks)


SAME = [
    ("a **b** c", "<p>a <b>b</b> c</p>", [("strong", "b", None)]),
    ("*Optional*. The kite", "<p><em>Optional</em>. The kite</p>", [("emphasis", "Optional", None)]),
    ("`a`,\n `b`", "<p><code>a</code>,\n <code>b</code></p>", [("code", "a", None), ("code", "b", None)]),
    ("see [Kite](kite.md#top)", '<p>see <a href="kite.md#top">Kite</a></p>', [("link", "Kite", "kite.md#top")]),
    (
        "**[Kite](#kite) `x`**",
        '<p><strong><a href="#kite">Kite</a> <code>x</code></strong></p>',
        [("strong", "Kite x", None), ("link", "Kite", "#kite"), ("code", "x", None)],
    ),
    (
        'id <span class="badge">required</span>',
        '<p>id <span class="badge">required</span></p>',
        [("badge", "required", None)],
    ),
    ("**one<br>two**", "<p><b>one<br>two</b></p>", [("strong", "one", None), ("strong", "two", None)]),
    ("x **  b  ** y", "<p>x **  b  ** y</p>", []),
]


@pytest.mark.parametrize(("source", "page", "marks"), SAME)
def test_markdown_and_html_give_the_same_words_and_marks(
    source: str, page: str, marks: Sequence[tuple[str, str, str | None]]
) -> None:
    assert first(markdown(source)) == first(html(page)) == marks
    assert [block.text for block in markdown(source).blocks if isinstance(block, Paragraph)] == [
        block.text for block in html(page).blocks if isinstance(block, Paragraph)
    ]


def test_cells_headings_and_items_have_marks() -> None:
    page = markdown("## Get `id`\n\n- **wing** (number)\n\n| A |\n|---|\n| `x` *y* |\n")
    heading, item, table = page.blocks
    assert isinstance(heading, Heading)
    assert shown(heading.text, heading.marks) == [("code", "id", None)]
    assert isinstance(item, ListItem)
    assert shown(item.text, item.marks) == [("strong", "wing", None)]
    assert isinstance(table, Table)
    cell: Cell = table.rows[0].cells[0]
    assert shown(cell.text, cell.marks) == [("code", "x", None), ("emphasis", "y", None)]


def test_marks_begin_and_end_at_words() -> None:
    page = html("<p>  <b> wide </b>  and<b>\n</b>&nbsp;<i>&nbsp;thin&nbsp;</i></p>")
    assert first(page) == [("strong", "wide", None), ("emphasis", "thin", None)]


def test_marks_fit_words_whose_break_hints_are_gone() -> None:
    page = html("<p>a&shy;b <b>c\u200bd</b> e</p>")
    assert first(page) == [("strong", "cd", None)]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("[Kite][k]\n\n[k]: kite.md", "kite.md"),
        ("[Kite]\n\n{% hint %}x{% endhint %}\n\n[kite]: kite.md", "kite.md"),
        ('[Kite]({{< relref "things/kite" >}})', "things/kite"),
        ('[Kite]({{< ref "kite.md#top" >}})', "kite.md#top"),
        ("[Kite]({% link kite.md %})", "kite.md"),
        ("[Kite]({{ site.baseurl }}/kite)", "/kite"),
        ('[Kite]({{ "/kite" | relative_url }})', "/kite"),
    ],
)
def test_a_link_leads_where_the_source_says(source: str, target: str) -> None:
    assert first(markdown(source)) == [("link", "Kite", target)]


@pytest.mark.parametrize(
    ("source", "words", "badges"),
    [
        ("{{<required>}} String. The kite", "required String. The kite", ["required"]),
        ("wind {{% badge beta %}}", "wind beta", ["beta"]),
        ('wind {{< label text="new" >}}', "wind new", ["new"]),
        ("a `{{<b>}}` c", "a {{<b>}} c", []),
        ("/kites/{{id}}", "/kites/{{id}}", []),
        ("id <Badge>required</Badge>", "id required", ["required"]),
        ("![GET](https://img.test/get.svg) /kites", "GET /kites", ["GET"]),
    ],
)
def test_labels_among_words_are_badges(source: str, words: str, badges: list[str]) -> None:
    page = markdown(source)
    block = page.blocks[0]
    assert isinstance(block, Paragraph)
    assert block.text.raw == words
    assert [text for kind, text, _ in first(page) if kind == "badge"] == badges


@pytest.mark.parametrize("words", ["Array<Kite>", "/kites/<id>/tail", "Promise<object>"])
def test_what_only_looks_like_an_element_stays_words(words: str) -> None:
    for page in (markdown(f"Returns {words} now."), html(f"<p>Returns {words} now.</p>")):
        block = page.blocks[0]
        assert isinstance(block, Paragraph)
        assert block.text.raw == f"Returns {words} now."


def test_paragraphs_around_lifted_json_keep_their_marks() -> None:
    page = html("<p><b>Answer</b>:</p><p>{ &quot;a&quot;: 1 }<br>then <i>more</i></p>")
    assert first(page) == [("strong", "Answer", None)]
    block = page.blocks[-1]
    assert isinstance(block, Paragraph)
    assert shown(block.text, block.marks) == [("emphasis", "more", None)]


def test_quotes_are_marked_as_quoted_in_both_forms() -> None:
    for page in (markdown("> Note\n\nplain"), html("<blockquote><p>Note</p></blockquote><p>plain</p>")):
        assert [block.quoted for block in page.blocks if isinstance(block, Paragraph)] == [True, False]


@pytest.mark.parametrize(
    "page",
    [
        markdown('<a id="wind"></a>\n\n| A |\n|---|\n| b |\n'),
        html('<a name="wind"></a><table><tr><th>A</th></tr><tr><td>b</td></tr></table>'),
        html('<table id="wind"><tr><th>A</th></tr><tr><td>b</td></tr></table>'),
        markdown('<a name="wind"></a>\n### Wind\n'),
        html('<p><a id="wind"></a>Wind</p>'),
    ],
)
def test_an_anchor_before_a_block_belongs_to_it(page: Document) -> None:
    block = page.blocks[0]
    assert isinstance(block, Heading | Paragraph | Table)
    assert block.anchor == "wind"
