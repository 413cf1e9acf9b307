"""The HTML reader: each kind of page and element, by the whole document that comes of it."""

from __future__ import annotations

import pytest

from codegen.documents.model import Code, Heading, Table
from codegen.text import Text
from tests.documents.sketches import cells, codes, html, sketch, spans


def test_a_generated_page_with_json_in_paragraphs() -> None:
    page = html(
        "<html><body>\n"
        "<table><tr><td>Api.v1_GET_Things</td><td>Method</td></tr></table>\n"
        "<h2>General</h2>\n"
        "<p>API Path: /Things/<br />\nor<br />\nAPI Path: /Things/{id}</p>\n"
        "<table><tr><th>Field Name</th><th>Type</th></tr>\n<tr><td>id</td><td>tpLong</td></tr></table>\n"
        "<p>{ &ldquo;Records&rdquo;: [<br />\n&nbsp;&nbsp;{<br />\n&nbsp;&nbsp;&quot;id&quot;: 2<br />\n"
        "&nbsp;&nbsp;}<br />\n,</p>\n"
        "<p>]<br />\n}</p>\n"
        "</body></html>"
    )
    assert sketch(page) == [
        ("table", [], [["Api.v1_GET_Things", "Method"]]),
        ("h2", "General"),
        ("p", "API Path: /Things/\nor\nAPI Path: /Things/{id}"),
        ("table", ["Field Name", "Type"], [["id", "tpLong"]]),
        ("code", None, '{ “Records”: [\n  {\n  "id": 2\n  }\n,\n\n]\n}'),
    ]
    assert spans(page) == [(2, 2), (3, 3), (4, 6), (7, 8), (9, 15)]
    code = page.blocks[-1]
    assert isinstance(code, Code)
    assert code.lifted


def test_a_site_builders_page_with_titled_code_and_a_frame() -> None:
    line = '<span class="token-line" style="color:#393A34"><span class="token plain">{}</span><br></span>'
    page = html(
        '<body><div role="region"><a href="#main">Skip to content</a></div>\n'
        '<nav class="navbar"><div>Site</div><a href="/">Docs</a></nav>\n'
        "<main><article>\n"
        '<nav aria-label="Breadcrumbs"><ul><li>Imports</li><li>Things</li></ul></nav>\n'
        "<header><h1>Things v1</h1></header>\n"
        '<h2 class="anchor" id="body">Body<a href="#body" class="hash-link" aria-label="Direct">\u200b</a></h2>\n'
        '<div class="language-json codeBlockContainer_x"><div class="codeBlockTitle_x">Example Body</div>\n'
        '<div class="codeBlockContent_x"><pre tabindex="0" class="prism-code language-json"><code class="lines">'
        f"{line.format('[')}{line.format('  <b>1</b>')}{line.format('')}{line.format(']')}"
        "</code></pre></div></div>\n"
        '</article><div class="tableOfContents_x"><ul><li>Body</li></ul></div></main>\n'
        "<footer><p>Made by us</p></footer></body>"
    )
    assert sketch(page) == [
        ("chrome", "Skip to content"),
        ("chrome", "Site\nDocs"),
        ("chrome", "Imports\nThings"),
        ("h1", "Things v1"),
        ("h2", "Body"),
        ("code", "Example Body", "[\n  1\n\n]"),
        ("chrome", "Body"),
        ("chrome", "Made by us"),
    ]
    heading, code = page.blocks[4], page.blocks[5]
    assert isinstance(heading, Heading)
    assert isinstance(code, Code)
    assert heading.anchor == "body"
    assert (code.language, code.lifted) == ("json", False)


def test_each_token_line_is_one_line_with_or_without_a_break_inside() -> None:
    rows = '<span class="token-line">a<br></span><span class="token-line">b</span>\n<div class="token-line">c\n</div>'
    assert sketch(html(f"<pre><code>{rows}</code></pre>")) == [("code", None, "a\nb\nc")]


def test_plain_code_keeps_its_spaces_and_its_place() -> None:
    page = html('<p>Before</p>\n<pre><code class="language-sh">\n  curl -u key:\n\n  --data x\n</code></pre>')
    assert sketch(page)[1] == ("code", None, "  curl -u key:\n\n  --data x")
    assert spans(page)[1] == (3, 5)
    code = page.blocks[1]
    assert isinstance(code, Code)
    assert code.language == "sh"


def test_a_code_title_with_no_code_below_is_a_paragraph() -> None:
    page = html('<div class="codeBlockTitle_x">Lonely</div><p>Words</p>')
    assert sketch(page) == [("p", "Lonely"), ("p", "Words")]


def test_the_header_is_the_head_or_a_first_row_of_header_cells() -> None:
    head = html("<table><thead><tr><td>A</td><td>B</td></tr></thead><tr><td>1</td><td>2</td></tr></table>")
    first = html("<table><tr><th>A</th><th>B</th></tr><tr><th>1</th><td>2</td></tr></table>")
    none = html("<table><tr><th>A</th><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>")
    assert sketch(head) == sketch(first) == [("table", ["A", "B"], [["1", "2"]])]
    assert sketch(none) == [("table", [], [["A", "B"], ["1", "2"]])]


def test_spanning_cells_are_repeated() -> None:
    page = html(
        "<table><tr><th>A</th><th>B</th><th>C</th></tr>"
        "<tr><td rowspan=2>x</td><td colspan=2>y</td></tr><tr><td>1</td><td>2</td></tr></table>"
    )
    assert sketch(page) == [("table", ["A", "B", "C"], [["x", "y", "y"], ["x", "1", "2"]])]


def test_rows_keep_as_many_cells_as_the_page_gives_them() -> None:
    page = html("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td></tr><tr><td>1</td><td></td><td>3</td></tr></table>")
    assert sketch(page) == [("table", ["A", "B"], [["1"], ["1", "", "3"]])]


def test_a_cell_knows_its_line_and_its_column() -> None:
    page = html("<table>\n<tr><th>Field Name</th><th>Link</th></tr>\n<tr><td>id</td>\n<td>Addresses</td></tr></table>")
    table = page.blocks[0]
    assert isinstance(table, Table)
    assert [str(cell.place) for cell in table.rows[0].cells] == [
        "pages/page:3 [Field Name]",
        "pages/page:4 [Link]",
    ]
    assert str(table.rows[0].place) == "pages/page:3-4"


def test_a_table_inside_a_cell_belongs_to_its_row() -> None:
    inner = "<table><tr><th>Name</th></tr><tr><td>wing</td></tr></table>"
    page = html(f"<table><tr><th>Name</th><th>What</th></tr><tr><td>owl</td><td>holds{inner}more</td></tr></table>")
    assert sketch(page) == [("table", ["Name", "What"], [["owl", "holds\nmore"]])]
    table = page.blocks[0]
    assert isinstance(table, Table)
    assert [cells(row) for row in table.rows[0].nested[0].rows] == [["wing"]]


def test_a_table_that_holds_only_tables_places_them() -> None:
    page = html("<table><tr><td>out<table><tr><td>in</td></tr></table>side</td></tr></table>")
    assert sketch(page) == [("p", "out"), ("table", [], [["in"]]), ("p", "side")]


def test_a_table_with_headings_in_its_cells_only_places_things() -> None:
    page = html(
        "<table><tr><td><h1>Title</h1><p>Words</p><table><tr><td>1</td></tr></table></td></tr></table><p>After</p>"
    )
    assert sketch(page) == [("h1", "Title"), ("p", "Words"), ("table", [], [["1"]]), ("p", "After")]


def test_a_table_knows_its_caption() -> None:
    page = html("<p>Before</p><table><caption>Fields</caption><tr><td>1</td></tr></table>")
    assert sketch(page) == [("p", "Before"), ("table", [], [["1"]])]
    table = page.blocks[1]
    assert isinstance(table, Table)
    assert table.caption == Text("Fields")


def test_lists_give_items_with_their_own_words_only() -> None:
    page = html(
        "<ul>\n<li>one\n<ul><li>two</li></ul>\nmore of one</li>\n<li><p>three</p><p>four</p><pre>code</pre></li></ul>"
        "<dl><dt>term</dt><dd>meaning</dd></dl>"
    )
    assert sketch(page) == [
        ("item1", "one"),
        ("item2", "two"),
        ("item1", "more of one"),
        ("item1", "three\nfour"),
        ("code", None, "code"),
        ("item1", "meaning", "term"),
    ]
    assert spans(page)[:3] == [(2, 2), (3, 3), (4, 4)]


def test_text_without_an_element_of_its_own_is_a_paragraph() -> None:
    page = html("<body>loose<div>in a div<blockquote>quoted <b>bold</b></blockquote>tail</div></body>")
    assert sketch(page) == [("p", "loose"), ("p", "in a div"), ("p", "quoted bold"), ("p", "tail")]


def test_two_breaks_part_paragraphs_as_they_do_on_screen() -> None:
    page = html("<p>one<br>two<br>\n<br>\nthree</p>")
    assert sketch(page) == [("p", "one\ntwo"), ("p", "three")]
    assert spans(page) == [(1, 1), (3, 3)]


def test_what_nobody_closed_is_closed_by_what_follows() -> None:
    page = html(
        "<h2>Title<p>one<p>two<ul><li>a<li>b</ul><table><tr><th>A<th>B<tr><td>1<td>2</table><dl><dt>t<dd>m</dl>"
    )
    assert sketch(page) == [
        ("h2", "Title"),
        ("p", "one"),
        ("p", "two"),
        ("item1", "a"),
        ("item1", "b"),
        ("table", ["A", "B"], [["1", "2"]]),
        ("item1", "m", "t"),
    ]


def test_a_page_without_a_marked_content_has_only_navigation_and_footer_as_its_frame() -> None:
    page = html("<nav>Menu</nav><header><h1>Title</h1></header><aside>Note</aside><footer>Foot</footer>")
    assert sketch(page) == [("chrome", "Menu"), ("h1", "Title"), ("p", "Note"), ("chrome", "Foot")]


def test_navigation_around_the_content_is_no_frame() -> None:
    page = html("<nav>Menu<main><p>Words</p></main></nav>")
    assert sketch(page) == [("chrome", "Menu"), ("p", "Words")]


def test_what_no_visitor_sees_is_no_text() -> None:
    page = html(
        "<head><title>T</title></head><!-- c --><script>s</script><style>y</style><noscript>n</noscript>"
        "<template><p>t</p></template><svg><text>g</text></svg><p>Words</p>"
    )
    assert sketch(page) == [("p", "Words")]
    assert page.findings == ()


def test_text_that_is_hidden_by_its_style_is_passed_over_and_told() -> None:
    page = html('<p>Seen</p>\n<p style="display: none">Do this instead</p>\n<p style="visibility:hidden"> </p>')
    assert sketch(page) == [("p", "Seen")]
    assert codes(page) == [("html-hidden-text", "2")]


def test_break_hints_in_names_are_no_part_of_them() -> None:
    page = html("<table><tr><td>actual\u00adcost\u200bitem<wbr>_id</td></tr></table><h2>Fields\ufeff</h2>")
    assert sketch(page) == [("table", [], [["actualcostitem_id"]]), ("h2", "Fields")]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_lines_are_counted_whichever_way_they_end(ends: str) -> None:
    page = html(ends.join(["<p", " class=x>one</p>", "<!-- a", "b --><script>x", "y</script>", "<p>two</p>three"]))
    assert spans(page) == [(2, 2), (6, 6), (6, 6)]


def test_a_method_that_only_a_class_says_stands_before_its_address() -> None:
    page = '<div class="call post"><span>/owls</span></div><h2 class="http-get">/owls/{id}</h2><p class="post">a /b</p>'
    plain = "<p>POST /owls</p><h2>GET /owls/{id}</h2><p>a /b</p>"
    assert sketch(html(page)) == sketch(html(plain))
