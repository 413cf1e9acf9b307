"""HTML as other generators, site builders and hands wrote it: tables, code, frames and what only places things."""

from __future__ import annotations

import pytest

from codegen.documents.model import Code, Table
from tests.documents.sketches import cells, html, sketch


def table(content: str) -> Table:
    table = next(block for block in html(content).blocks if isinstance(block, Table))
    assert isinstance(table, Table)
    return table


def test_a_first_row_all_in_bold_is_the_header() -> None:
    rows = "<tr><td><b>Name</b></td><td><strong>Type</strong></td></tr><tr><td>a<td><b>int</b></tr>"
    assert sketch(html(f"<table>{rows}</table>")) == [("table", ["Name", "Type"], [["a", "int"]])]
    alone = "<tr><td><b>Name</b></td><td>Type</td></tr><tr><td>a</td><td>int</td></tr>"
    assert table(f"<table>{alone}</table>").header == ()


def test_a_row_of_full_width_is_one_cell_and_says_so() -> None:
    own_table = table(
        "<table><tr><th>Name</th><th>Type</th></tr><tr><td colspan=2>Optional</td></tr><tr><td>a</td><td>int</td></tr>"
        "<tr><td>short</td></tr></table>"
    )
    assert [(cells(row), row.full) for row in own_table.rows] == [
        (["Optional"], True),
        (["a", "int"], False),
        (["short"], False),
    ]


def test_a_row_of_full_width_above_the_header_is_the_caption() -> None:
    own_table = table(
        "<table><tr><th colspan=2>Query</th></tr><tr><th>Name</th><th>Type</th></tr><tr><td>a<td>int</table>"
    )
    assert own_table.caption
    assert (own_table.caption.raw, [cell.text.raw for cell in own_table.header]) == ("Query", ["Name", "Type"])


def test_tables_that_only_place_things_are_not_there() -> None:
    page = html(
        "<table><tr><td><a href=x>Menu</a></td><td><table><tr><th>Name</th></tr><tr><td>a</td></tr></table>"
        "<pre>code</pre></td></tr></table>"
    )
    assert sketch(page) == [("p", "Menu"), ("table", ["Name"], [["a"]]), ("code", None, "code")]


def test_a_box_around_code_is_not_there() -> None:
    page = html("<table border=1><tr><td><pre>GET /kites</pre></td></tr></table>")
    assert sketch(page) == [("code", None, "GET /kites")]


def test_numbers_of_lines_are_no_code() -> None:
    page = html(
        '<table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre>1\n2</pre></div></td>'
        '<td class="code"><pre>a\nb</pre></td></tr></table><pre><span class="lineno">1</span>c</pre>'
    )
    assert sketch(page) == [("code", None, "a\nb"), ("code", None, "c")]


@pytest.mark.parametrize(
    "element",
    [
        '<pre><code class="language-json">1</code></pre>',
        '<pre class="highlight json tab-json"><code>1</code></pre>',
        '<div class="highlight-json notranslate"><div class="highlight"><pre>1</pre></div></div>',
        '<div class="highlight highlight-source-json"><pre>1</pre></div>',
        '<pre class="brush: json">1</pre>',
        '<pre class="sourceCode json">1</pre>',
        '<pre><code data-lang="json">1</code></pre>',
        '<pre class="prettyprint lang-json">1</pre>',
    ],
)
def test_the_language_of_code(element: str) -> None:
    code = html(element).blocks[0]
    assert isinstance(code, Code)
    assert code.language == "json"


@pytest.mark.parametrize(
    "frame",
    [
        '<div class="sphinxsidebar">side</div>',
        '<div class="toc-wrapper"><ul id="toc"><li>side</li></ul></div>',
        '<div id="TableOfContents">side</div>',
        '<div class="navbar">side</div>',
    ],
)
def test_the_frame_of_sites_without_elements_for_it(frame: str) -> None:
    assert sketch(html(f"{frame}<div><h1>Kites</h1><p>words</p></div>")) == [
        ("chrome", "side"),
        ("h1", "Kites"),
        ("p", "words"),
    ]


def test_a_method_and_an_address_side_by_side_are_two_words() -> None:
    assert sketch(html('<h3><span class="verb">POST</span><span>/kites</span></h3>')) == [("h3", "POST /kites")]
    assert sketch(html("<div><b>GET</b><code>/kites</code></div>")) == [("p", "GET /kites")]
    assert sketch(html('<p><img alt="GET" src="get.png"><code>/kites</code></p>')) == [("p", "GET /kites")]


def test_a_permalink_is_no_word() -> None:
    assert sketch(html('<p>words<a class="headerlink" href="#x">¶</a></p>')) == [("p", "words")]


def test_a_button_in_a_heading_is_none_of_its_words() -> None:
    assert sketch(html("<h3>Request <button>Try it</button></h3>")) == [("chrome", "Try it"), ("h3", "Request")]


def test_other_tabs_are_read_though_they_are_not_shown_yet() -> None:
    page = html('<div class="tab-pane" style="display:none"><p>two</p></div><div role="tabpanel" hidden>three</div>')
    assert sketch(page) == [("p", "two"), ("p", "three")]
    assert page.findings == ()


def test_blank_lines_above_code_are_none_of_it() -> None:
    page = html("<pre>\n\n<code>{\n}</code></pre>")
    assert sketch(page) == [("code", None, "{\n}")]
    assert (page.blocks[0].place.line, page.blocks[0].place.last) == (3, 4)
