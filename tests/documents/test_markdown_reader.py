"""The Markdown reader: CommonMark, pipe tables, and GitBook's directives and escapes."""

from __future__ import annotations

import pytest

from codegen.documents.model import Code, Heading, Table
from tests.documents.sketches import codes, markdown, sketch, spans


@pytest.mark.parametrize(
    ("source", "anchor"),
    [
        ('## The task object <a id="task"></a>', "task"),
        ('## <a href="#task" id="task">The task object</a>', "task"),
        ("## The task object {#task}", "task"),
        ("## The task object", None),
    ],
)
def test_a_headings_anchor_is_found_and_is_none_of_its_words(source: str, anchor: str | None) -> None:
    heading = markdown(source).blocks[0]
    assert isinstance(heading, Heading)
    assert (heading.level, heading.text.raw, heading.anchor) == (2, "The task object", anchor)


def test_tables_with_every_escape_that_is_in_circulation() -> None:
    page = markdown(
        "| Field | Type |\n| ----- | --- |\n| account\\_ids | string\\[] |\n| b | number\\[\\] |\n"
        "| c | `a\\|b`<br>x |\n| [d](http://x) | **e**&#x20; |\n"
    )
    rows = [["account_ids", "string[]"], ["b", "number[]"], ["c", "a|b\nx"], ["d", "e"]]
    assert sketch(page) == [("table", ["Field", "Type"], rows)]
    table = page.blocks[0]
    assert isinstance(table, Table)
    assert str(table.rows[2].cells[1].place) == "pages/page:5 [Type]"


def test_rows_keep_as_many_cells_as_the_page_gives_them() -> None:
    page = markdown("| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | `3` |\n")
    assert sketch(page) == [("table", ["A", "B"], [["1"], ["1", "2", "3"]])]


def test_a_call_with_its_directives_nested_over_many_lines() -> None:
    page = markdown(
        '{% swagger method="post" path="/" baseUrl="https://api.example.test" summary="Say \\"hi\\"" %}\n'
        "{% swagger-description %}\nMakes a thing.\n{% endswagger-description %}\n\n"
        '{% swagger-parameter in="body" name="" type="object" %} A thing. {% endswagger-parameter %}\n\n'
        '{% swagger-response status="200" description="" %}\n```json\n{ "a_b": 1 }\n```\n{% endswagger-response %}\n'
        '{% swagger-response status="204" description="" %}\n```\n\n```\n{% endswagger-response %}\n'
        "{% endswagger %}"
    )
    call = {"method": "post", "path": "/", "baseUrl": "https://api.example.test", "summary": 'Say "hi"'}
    inside = [
        ("directive", "swagger-description", {}, [("p", "Makes a thing.")]),
        ("directive", "swagger-parameter", {"in": "body", "name": "", "type": "object"}, [("p", "A thing.")]),
        ("directive", "swagger-response", {"status": "200", "description": ""}, [("code", None, '{ "a_b": 1 }')]),
        ("directive", "swagger-response", {"status": "204", "description": ""}, []),
    ]
    assert sketch(page) == [("directive", "swagger", call, inside)]
    assert spans(page) == [(1, 18), (2, 4), (3, 3), (6, 6), (6, 6), (8, 12), (10, 10), (13, 17)]


def test_a_fence_may_touch_the_directives_around_it() -> None:
    page = markdown('{% swagger-response status="200" %}```json\n{ "a": "{% b %}" }\n```{% endswagger-response %}')
    assert sketch(page) == [
        ("directive", "swagger-response", {"status": "200"}, [("code", None, '{ "a": "{% b %}" }')])
    ]
    assert page.findings == ()


def test_tabs_hints_and_titled_code() -> None:
    page = markdown(
        '{% tabs %}\n{% tab title="One" %}\n- a\n  - b\n{% endtab %}\n{% endtabs %}\n'
        '{% hint style="info" %}\nNote `{% x %}`.\n{% endhint %}\n'
        '{% code title="Example" %}\n```js\n1\n```\n{% endcode %}'
    )
    assert sketch(page) == [
        ("directive", "tabs", {}, [("directive", "tab", {"title": "One"}, [("item1", "a"), ("item2", "b")])]),
        ("directive", "hint", {"style": "info"}, [("p", "Note {% x %}.")]),
        ("directive", "code", {"title": "Example"}, [("code", "Example", "1")]),
    ]
    assert page.findings == ()


def test_a_fence_gives_language_title_and_the_lines_of_its_text() -> None:
    page = markdown('text\n\n```json title="Example Body" lineNumbers="true"\n{\n  1\n}\n```\n')
    code = page.blocks[1]
    assert isinstance(code, Code)
    assert (code.language, code.text.raw, code.lifted) == ("json", "{\n  1\n}", False)
    assert code.title
    assert code.title.raw == "Example Body"
    assert (code.place.line, code.place.last) == (4, 6)


def test_inline_markup_is_reduced_to_its_words() -> None:
    page = markdown("Some *text* with `a_code`, [a link](http://x 'y')\nwrapped<br>broken<!-- not this -->.&nbsp;End")
    assert sketch(page) == [("p", "Some text with a_code, a link wrapped\nbroken. End")]


def test_quotes_give_the_blocks_inside_and_items_end_where_other_blocks_begin() -> None:
    page = markdown("> ## Quoted\n> words\n> - item\n\n1. one\n\n   more\n\n   > inner\n\n   tail\n2. two\n")
    assert sketch(page) == [
        ("h2", "Quoted"),
        ("p", "words"),
        ("item1", "item"),
        ("item1", "one\nmore"),
        ("p", "inner"),
        ("item1", "tail"),
        ("item1", "two"),
    ]


def test_html_in_markdown_is_read_as_html_at_its_lines() -> None:
    page = markdown(
        'Words\n\n<table><thead><tr><th width="9">A</th></tr></thead>\n<tr><td>1</td></tr></table>\n\nEnd\n'
    )
    assert sketch(page) == [("p", "Words"), ("table", ["A"], [["1"]]), ("p", "End")]
    assert spans(page) == [(1, 1), (3, 4), (6, 6)]


def test_json_without_a_fence_is_lifted_with_its_underscores() -> None:
    page = markdown('Answer:\n{\n"a_b_c": [ 1 ],\n"*x*": 2\n}\n')
    assert sketch(page) == [("code", "Answer:", '{\n"a_b_c": [ 1 ],\n"*x*": 2\n}')]


def test_the_description_at_the_top_is_a_paragraph_and_lines_stay_right() -> None:
    page = markdown("---\ndescription: >-\n  About\n  things.\nicon: x\n---\n\n# Things\n")
    assert sketch(page) == [("p", "About things."), ("h1", "Things")]
    assert spans(page) == [(1, 6), (8, 8)]


def test_settings_that_are_no_yaml_are_told_and_the_page_is_read() -> None:
    page = markdown("---\na: [\n---\n# Things\n")
    assert sketch(page) == [("h1", "Things")]
    assert codes(page) == [("front-matter-unreadable", "3")]


def test_nesting_that_the_parser_does_not_follow_is_an_error() -> None:
    assert codes(markdown(">" * 500 + " words")) == [("markdown-nested-deeply", "1")]
