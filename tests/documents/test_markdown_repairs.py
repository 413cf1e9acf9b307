"""Markdown that other generators understand, and CommonMark does not: read as it was meant, each line where it is."""

from __future__ import annotations

import pytest

from codegen.documents.model import Code, ListItem, Table
from tests.documents.sketches import cells, codes, markdown, sketch, spans


def depths(source: str) -> list[tuple[int, str]]:
    return [(block.depth, block.text.raw) for block in markdown(source).blocks if isinstance(block, ListItem)]


@pytest.mark.parametrize(
    "source",
    [
        "+ a\n    + b\n        + c\n            + d\n",
        "+ a\n        + b\n                + c\n                        + d\n",
        "+ a\n  + b\n    + c\n      + d\n",
        "1. a\n  - b\n    - c\n      * d\n",
        "* a\n\t* b\n\t\t* c\n\t\t\t* d\n",
    ],
)
def test_items_are_as_deep_as_they_look(source: str) -> None:
    assert depths(source) == [(1, "a"), (2, "b"), (3, "c"), (4, "d")]


def test_what_follows_an_item_that_was_moved_moves_with_it() -> None:
    assert depths("+ a\n        + b\n        more of b\n        + c\n+ d\n") == [
        (1, "a"),
        (2, "b more of b"),
        (2, "c"),
        (1, "d"),
    ]


def test_a_numbered_list_knows_that_it_is() -> None:
    items = markdown("1. a\n2. b\n\n* c\n").blocks
    assert [list_item.ordered for list_item in items if isinstance(list_item, ListItem)] == [True, True, False]


def test_code_below_an_item_of_a_blueprint_is_code() -> None:
    page = markdown(
        "FORMAT: 1A\nHOST: https://kites.test\n\n# Kites [/kites]\n\n+ Response 200 (application/json)\n\n"
        '        {"id": 1}\n\n+ Response 404\n    + Body\n\n            {"error": 1}\n'
    )
    assert sketch(page) == [
        ("p", "FORMAT: 1A\nHOST: https://kites.test"),
        ("h1", "Kites [/kites]"),
        ("item1", "Response 200 (application/json)"),
        ("code", None, '{"id": 1}'),
        ("item1", "Response 404"),
        ("item2", "Body"),
        ("code", None, '{"error": 1}'),
    ]


def test_json_in_the_words_of_an_item_is_code_below_it() -> None:
    assert sketch(markdown('- Body:\n  {\n  "a_b": 1\n  }\n- next\n')) == [
        ("item1", "Body:"),
        ("code", None, '{\n"a_b": 1\n}'),
        ("item1", "next"),
    ]


@pytest.mark.parametrize("rule", ["|---|---|", "|---|", "--- | ---", "|:--|:-:|--:|"])
def test_a_table_whose_rule_has_too_few_columns_is_a_table(rule: str) -> None:
    page = markdown(f"| Name | Type | What |\n{rule}\n| a | int | x |\n")
    assert sketch(page) == [("table", ["Name", "Type", "What"], [["a", "int", "x"]])]


def test_a_pipe_inside_code_does_not_split_a_cell_that_the_header_has_no_place_for() -> None:
    page = markdown("| Name | What |\n|---|---|\n| a | `x|y` |\n| b | c | d |\n")
    assert sketch(page) == [("table", ["Name", "What"], [["a", "x | y"], ["b", "c", "d"]])]


def test_an_empty_header_gives_way_to_a_bold_row() -> None:
    bold = markdown("| | |\n|---|---|\n| **Name** | **Type** |\n| a | int |\n")
    plain = markdown("| | |\n|---|---|\n| a | int |\n| b | int |\n")
    assert sketch(bold) == [("table", ["Name", "Type"], [["a", "int"]])]
    assert sketch(plain) == [("table", [], [["a", "int"], ["b", "int"]])]


def test_html_in_a_cell_breaks_its_lines() -> None:
    page = markdown("| A |\n|---|\n| <ul><li>one</li><li>two</li></ul> |\n| <p>a</p><p>b</p> |\n")
    assert sketch(page) == [("table", ["A"], [["one\ntwo"], ["a\nb"]])]


def test_a_table_in_html_may_have_blank_lines_and_markdown_in_it() -> None:
    page = markdown(
        "<table>\n<tr><th>Name</th><th>What</th></tr>\n\n<tr><td>a</td>\n\n<td>\n\n**bold** `code`\n\n</td></tr>\n"
        "</table>\n\nAfter\n"
    )
    assert sketch(page) == [("table", ["Name", "What"], [["a", "bold code"]]), ("p", "After")]
    table = page.blocks[0]
    assert isinstance(table, Table)
    assert [mark.kind for mark in table.rows[0].cells[1].marks] == ["strong", "code"]
    assert [first for first, _ in spans(page)] == [1, 13]
    assert [row.place.line for row in table.rows] == [4]


def test_code_in_html_may_have_blank_lines() -> None:
    page = markdown("<div><pre>\na\n\n  b</pre></div>\n\nAfter\n")
    assert sketch(page) == [("code", None, "a\n\n  b"), ("p", "After")]


def test_an_endpoint_in_elements_of_its_own_is_read_as_html() -> None:
    page = markdown('<div class="call">\n\t<i class="label">GET</i>\n\t<h6>/kites/<id></h6>\n</div>\n\nAfter\n')
    assert sketch(page) == [("p", "GET"), ("h6", "/kites/<id>"), ("p", "After")]


@pytest.mark.parametrize(
    ("source", "sketched"),
    [
        ("##Tight\n", [("h2", "Tight")]),
        ("### Kite {#kite .wide}\n", [("h3", "Kite")]),
        ("### Kite {: #kite }\n{: .no_toc}\n", [("h3", "Kite")]),
        ("## Kites {{ tag: 'GET', label: '/kites' }}\n", [("h2", "Kites GET /kites")]),
        ("---\ntitle: Kites\n---\n# {{ page.title }}\n", [("h1", "Kites")]),
    ],
)
def test_headings_of_other_generators(source: str, sketched: list[tuple[str, str]]) -> None:
    assert sketch(markdown(source)) == sketched


def test_a_stray_backtick_below_a_line_of_code_is_none_of_it() -> None:
    page = markdown("```text\nPOST https://kites.test/kites\n`\n```\n\nwords\n")
    assert sketch(page) == [("code", None, "POST https://kites.test/kites"), ("p", "words")]
    assert page.findings == ()


def test_a_fence_that_nobody_closed_does_not_swallow_the_page() -> None:
    page = markdown('```json\n{"a": 1}\n\n## Next\n\n```json\n{"b": 2}\n```\n\nAfter\n')
    assert sketch(page) == [("code", None, '{"a": 1}'), ("h2", "Next"), ("code", None, '{"b": 2}'), ("p", "After")]


def test_a_fence_keeps_comments_that_look_like_headings() -> None:
    page = markdown("```sh\ncurl x\n\n# then\ncurl y\n```\n")
    assert sketch(page) == [("code", None, "curl x\n\n# then\ncurl y")]


@pytest.mark.parametrize(
    ("info", "language", "title"),
    [
        ("json Example answer", "json", "Example answer"),
        ("bash cURL", "bash", "cURL"),
        ("json {2-3} showLineNumbers", "json", None),
        ("bash {{ title: 'cURL' }}", "bash", "cURL"),
        ("{.json .wide}", "json", None),
        ("{code-block} json", "json", None),
        ("json:answer.json", "json", None),
    ],
)
def test_what_stands_behind_a_fence(info: str, language: str, title: str | None) -> None:
    code = markdown(f"```{info}\n1\n```\n").blocks[0]
    assert isinstance(code, Code)
    assert (code.language, code.title.raw if code.title else None) == (language, title)


def test_notes_and_tabs_are_words_of_the_page() -> None:
    page = markdown(
        '!!! note "Wind"\n    Some *words*.\n\n    ```json\n    1\n    ```\n\n=== "Body"\n\n    | A |\n    |---|\n'
        "    | b |\n\n:::tip Title\ninside\n:::\n\nAfter\n"
    )
    assert sketch(page) == [
        ("p", "Wind\nSome words."),
        ("code", None, "1"),
        ("p", "Body"),
        ("table", ["A"], [["b"]]),
        ("p", "Title\ninside"),
        ("p", "After"),
    ]


def test_what_a_generator_puts_a_page_together_with_is_no_word_of_it() -> None:
    page = markdown(
        "import Note from '../note'\n\nexport const x = {\n  a: 1,\n}\n\n{/* not this */}\n\n"
        "{% if x %}\nshown\n{% endif %}\n\n"
        "{% comment %}\nhidden\n{% endcomment %}\n\n{% raw %}\n`{{id}}`\n{% endraw %}\n\n"
        "{% highlight json %}\n1\n{% endhighlight %}\n\nimport is a word\n"
    )
    assert sketch(page) == [("p", "shown"), ("p", "{{id}}"), ("code", None, "1"), ("p", "import is a word")]
    assert page.findings == ()


def test_an_unknown_tag_between_words_stays_with_them() -> None:
    page = markdown("Ask {% data wind.name %} for it.\n")
    assert sketch(page) == [("p", "Ask {% data wind.name %} for it.")]


def test_lines_that_were_set_apart_stay_apart() -> None:
    assert sketch(markdown("`GET /kites`\n`POST /kites`\nBoth take a\ntail.\n")) == [
        ("p", "GET /kites\nPOST /kites\nBoth take a tail.")
    ]
    assert sketch(markdown("URL: `/kites`\nMethod: `GET`\n")) == [("p", "URL: /kites\nMethod: GET")]
    assert sketch(markdown("One line\nand its end.\n")) == [("p", "One line and its end.")]


@pytest.mark.parametrize(
    ("top", "sketched"),
    [
        ("---\ntitle: Kites\ndescription: Fly.\n---\ntext\n", [("h1", "Kites"), ("p", "Fly."), ("p", "text")]),
        ("---\ntitle: Kites\n---\n# Own\n", [("h1", "Own")]),
        ('+++\ntitle = "Kites"\n+++\ntext\n', [("h1", "Kites"), ("p", "text")]),
        ("---\ntitle: Kites\nlist: [\n\t1,\n]\n---\ntext\n", [("h1", "Kites"), ("p", "text")]),
    ],
)
def test_the_settings_at_the_top_give_a_title(top: str, sketched: list[tuple[str, str]]) -> None:
    page = markdown(top)
    assert sketch(page) == sketched
    assert page.findings == ()


def test_settings_that_are_no_yaml_still_give_a_title() -> None:
    page = markdown("---\ntitle: Kites\nx: @no\n---\ntext\n")
    assert sketch(page) == [("h1", "Kites"), ("p", "text")]
    assert codes(page) == [("front-matter-unreadable", "3")]


def test_each_line_stays_where_it_is() -> None:
    page = markdown("---\ntitle: x\n---\n##Tight\n\n:::note\na\n:::\n\n+ b\n        + c\n\n|A|B|\n|-|\n|1|2|\n")
    assert spans(page) == [(1, 3), (4, 4), (7, 7), (10, 10), (11, 11), (13, 15)]
    table = page.blocks[-1]
    assert isinstance(table, Table)
    assert [cells(row) for row in table.rows] == [["1", "2"]]
