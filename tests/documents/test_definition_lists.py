"""Definition lists: a term with what is said of it is one item, in Markdown and in HTML, nested or not."""

from __future__ import annotations

from codegen.documents.model import ListItem
from tests.documents.sketches import html, markdown, sketch, spans


def test_a_term_and_its_definition_are_one_item() -> None:
    source = "wind\n: Number. The wind.\n\ntail\n: String.\n\n    More of it.\n"
    page = "<dl><dt>wind</dt><dd>Number. The wind.</dd><dt>tail</dt><dd><p>String.</p><p>More of it.</p></dd></dl>"
    assert (
        sketch(markdown(source))
        == sketch(html(page))
        == [
            ("item1", "Number. The wind.", "wind"),
            ("item1", "String.\nMore of it.", "tail"),
        ]
    )
    assert spans(markdown(source)) == [(1, 2), (4, 7)]


def test_a_term_may_look_like_a_placeholder_and_have_marks() -> None:
    item = markdown(":id\n: {{<required>}} String. `x`\n\n**b** c\n: d\n").blocks
    assert [
        (list_item.term.raw, list_item.text.raw)
        for list_item in item
        if isinstance(list_item, ListItem) and list_item.term
    ] == [
        (":id", "required String. x"),
        ("b c", "d"),
    ]
    first, second = item
    assert isinstance(first, ListItem)
    assert [(mark.kind, mark.start, mark.end) for mark in first.marks] == [("badge", 0, 8), ("code", 17, 18)]
    assert isinstance(second, ListItem)
    assert [(mark.kind, mark.start, mark.end) for mark in second.term_marks] == [("strong", 0, 1)]


def test_definitions_nest() -> None:
    page = html(
        "<dl><dt>kite</dt><dd>An object.<dl><dt>tail</dt><dd>Its tail</dd></dl></dd>"
        "<dt>wind</dt><dd><ul><li>north</li></ul>more</dd></dl>"
    )
    assert sketch(page) == [
        ("item1", "An object.", "kite"),
        ("item2", "Its tail", "tail"),
        ("item1", "", "wind"),
        ("item2", "north"),
        ("item1", "more"),
    ]


def test_terms_without_a_definition_are_items_of_their_own() -> None:
    assert sketch(html("<dl><dt>a</dt><dt>b</dt><dd>both</dd><dt>c</dt></dl>")) == [
        ("item1", "", "a"),
        ("item1", "both", "b"),
        ("item1", "", "c"),
    ]


def test_a_signature_heads_what_it_describes() -> None:
    page = html(
        '<h1>Kites</h1><dl class="http get"><dt class="sig" id="get-kites">'
        '<span class="sig-name">GET </span><span class="sig-name">/kites/</span><em>(int:id)</em>'
        '<a class="headerlink" href="#get-kites">¶</a></dt><dd><p>One kite.</p>'
        '<dl class="field-list"><dt>Query Parameters<span>:</span></dt>'
        "<dd><ul><li><p><strong>full</strong> – all</p></li></ul></dd>"
        "<dt>Returns<span>:</span></dt><dd><p>a kite</p></dd></dl></dd></dl><p>After</p>"
    )
    assert sketch(page) == [
        ("h1", "Kites"),
        ("h2", "GET /kites/(int:id)"),
        ("p", "One kite."),
        ("p", "Query Parameters:"),
        ("item1", "full – all"),
        ("p", "Returns:"),
        ("item1", "a kite"),
        ("p", "After"),
    ]


def test_fields_that_an_old_generator_put_into_a_table_read_the_same() -> None:
    page = html(
        '<dl class="get"><dt><code class="descname">GET </code><code class="descname">/kites</code></dt><dd>'
        '<table class="docutils field-list"><tr class="field"><th class="field-name">Parameters:</th>'
        '<td class="field-body"><ul><li><strong>full</strong> – all</li></ul></td></tr></table></dd></dl>'
    )
    assert sketch(page) == [("h2", "GET /kites"), ("p", "Parameters:"), ("item1", "full – all")]
