"""A cell with words alone in it, or a row of such cells, is read in one step, and gives what its parts give."""

from __future__ import annotations

import random

import pytest

from codegen.documents.html import events
from codegen.documents.html.reader import HtmlPart, read_html_part
from codegen.documents.model import Table
from tests.steps import assert_steps_grow_with

PAGE = """<html><body><h1>Kites</h1><ul><li>before <table><tr><td>in an item</td></tr></table></ul>
<table class="grid"><caption>All kites</caption><thead><tr><th>Field</th><th scope="col">Type</th><th>Words</th></tr>
</thead><tbody>
<tr><td>id</td><td>  integer
  </td><td></td></tr>
<tr>
  <td>name</td> <td width="10">string</td>
  <td>

one
two  three
  </td>
</tr>
<tr class="odd row"><td>a</td><td align="left" style="color: red">b c </td><td> </td></tr>
<tr><th>h</th><td>one
two</td></tr> words <tr><td>x</td> </tr>more<tr> <td>y</td></tr><td>loose</td>
<tr class="get"><td>/kites</td></tr><tr class="table-of-contents"><td>frame</td></tr>
<tr><td style="visibility:hidden">gone</td><td>here</td></tr>
<tr><td colspan="3">About strings &amp; tails</td></tr>
<tr><td rowspan=2>tail\u00a0\u200b \u00a0</td><td>\u00a0</td><td>\u2003wide\x0b</td></tr><tr><td>a<td>b</tr>
<tr><td class="gutter">1</td><td><code>x</code></td><td style="display: none">y</td></tr>
<tr><td>outer<table><tr><td>inner</td><td>cell</td></tr></table></td><th>h</th></tr></tbody></table>
<td>alone</td><pre><table><tr><td>code</td></tr></table></pre><h2><td>heading</td></h2>
<dl><dt><table><tr><td>term</td></tr></table></dt></dl></body></html>
"""
# fmt: off
_PIECES = (
    "<td>", "</td>", "<th>", "</th>", "<tr>", "</tr>", "<table>", "</table>", "<caption>", "</caption>", "<thead>",
    "<td\n>", "<TD>", "</TD>", "</td >", "<td/>", "<td id=a>", "<td style='color:red'>", "<td colspan=2>", "<br>",
    "<pre>", "</pre>", "<h2>", "</h2>", "<li>", "<nav>", "</nav>", "<main>", "</main>", "<code>", "</code>", "&amp;",
    "&", "<", "\n", " ", "\u00a0", "\u200b", "\x0b", "<!-- x -->", "<script>x</script>", "<p>", "</p>", "<dd>",
    '<tr class="post">', "</td></tr>", "<tr><td>plain</td></tr>", '<td style="display:none">', "<ul>", "</ul>", "<nav>",
    "<span class='codeBlockTitle'>", "</span>", "<div>" * 297, "<textarea>", "</textarea>", "<template>",
)
# fmt: on


def read_by_parts(content: str, monkeypatch: pytest.MonkeyPatch) -> HtmlPart:
    with monkeypatch.context() as patch:
        patch.setattr(events, "is_whole", lambda _: False)
        patch.setattr(events, "is_whole_row", lambda _: False)
        return read_html_part("pages/x.html", content, 1)


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_page_gives_the_same_as_its_cells_read_part_by_part(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    content = PAGE
    for _ in range(seed % 6):
        start = chance.randrange(len(content))
        content = content[:start] + chance.choice(_PIECES) + content[start + chance.choice((0, 0, 1, 7)) :]
    assert read_html_part("pages/x.html", content, 1) == read_by_parts(content, monkeypatch)


def test_only_what_is_no_plain_cell_is_read_part_by_part(monkeypatch: pytest.MonkeyPatch) -> None:
    parts: list[str] = []
    parts_of = events.parts_of
    monkeypatch.setattr(events, "parts_of", lambda cell: parts.append(cell.text) or parts_of(cell))
    plain = "<table><tr><th>a</th></tr><tr><td>c</td><td width=3>d</td></tr></table>"
    table = read_html_part("pages/x.html", plain, 1).blocks[0]
    assert isinstance(table, Table)
    assert [cell.text.raw for cell in table.rows[0].cells] == ["c", "d"]
    assert parts == []
    read_html_part("pages/x.html", "<nav><table><tr><td>c</td></tr></table></nav>", 1)
    assert parts == ["c"]


def test_only_what_is_no_plain_row_is_read_by_its_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    rows: list[str] = []
    parts_of_row = events.parts_of_row
    monkeypatch.setattr(events, "parts_of_row", lambda row: rows.append(row.tag.source) or parts_of_row(row))
    plain = '<table><tr><th>a</th></tr>\n<tr class="odd">\n<td>c</td><td width="3">d</td></tr></table>'
    table = read_html_part("pages/x.html", plain, 1).blocks[0]
    assert isinstance(table, Table)
    assert [(cell.text.raw, cell.place.line) for cell in table.rows[0].cells] == [("c", 3), ("d", 3)]
    assert rows == []
    read_html_part("pages/x.html", '<nav><tr><td>c</td></tr></nav><table><tr class="get"><td>d</td></tr></table>', 1)
    assert rows == ["<td>c</td>", "<td>d</td>"]


def test_four_times_the_rows_take_at_most_four_times_the_steps() -> None:
    row = "<tr><td>id</td><td>integer</td><td></td></tr>\n"
    assert_steps_grow_with(
        lambda count: f"<table><tr><th>a</th><th>b</th><th>c</th></tr>\n{row * count}</table>",
        lambda content: read_html_part("pages/x.html", content, 1),
        30,
    )
