"""Components, shortcodes and custom elements of Markdown pages: what has attributes is a directive with its blocks."""

from __future__ import annotations

from tests.documents.sketches import codes, markdown, sketch, spans


def test_components_with_attributes_hold_their_blocks() -> None:
    page = markdown(
        '<ParamField body="tail" type="string" required default={5}>\n  The **tail**.\n\n'
        '  <Expandable title="more">\n    <ParamField body="tail.size">\n      Size.\n    </ParamField>\n'
        "  </Expandable>\n</ParamField>\n\nAfter\n"
    )
    inner = ("directive", "ParamField", {"body": "tail.size"}, [("p", "Size.")])
    assert sketch(page) == [
        (
            "directive",
            "ParamField",
            {"body": "tail", "type": "string", "required": "true", "default": "5"},
            [("p", "The tail."), ("directive", "Expandable", {"title": "more"}, [inner])],
        ),
        ("p", "After"),
    ]
    assert spans(page) == [(1, 9), (2, 2), (4, 8), (5, 7), (6, 6), (11, 11)]


def test_components_without_attributes_of_meaning_are_not_there() -> None:
    page = markdown('<Row>\n<Col sticky className="x">\n\n| A |\n|---|\n| b |\n\n</Col>\n</Row>\n\n<Divider />\n')
    assert sketch(page) == [("table", ["A"], [["b"]])]


def test_an_element_on_one_line_holds_its_words() -> None:
    assert sketch(markdown('<Route method="GET">/kites/{id}</Route>\n')) == [
        ("directive", "Route", {"method": "GET"}, [("p", "/kites/{id}")])
    ]
    assert sketch(markdown("<api-call method=\"delete\" path='/kites' />\n")) == [
        ("directive", "api-call", {"method": "delete", "path": "/kites"}, [])
    ]


def test_shortcodes_that_have_an_end_hold_their_blocks() -> None:
    page = markdown(
        '{{< tabs "x" >}}\n{{% tab title="One" %}}\n- a\n{{% /tab %}}\n{{< /tabs >}}\n'
        '{{< call method="GET" path="/kites" >}}\n\n{{< hr >}}\n'
    )
    tab = ("directive", "tab", {"title": "One"}, [("item1", "a")])
    assert sketch(page) == [
        ("directive", "tabs", {"0": "x"}, [tab]),
        ("directive", "call", {"method": "GET", "path": "/kites"}, []),
        ("p", "hr"),
    ]


def test_elements_between_words_are_words() -> None:
    assert sketch(markdown('Needs <Badge kind="x">wind</Badge> and {{< icon >}}.\n')) == [("p", "Needs wind and icon.")]


def test_elements_in_code_are_code() -> None:
    page = markdown('```jsx\n<Kite tail="x">\n</Kite>\n```\n\n`<Kite a="b">`\n\n`</Kite>`\n')
    assert sketch(page) == [
        ("code", None, '<Kite tail="x">\n</Kite>'),
        ("p", '<Kite a="b">'),
        ("p", "</Kite>"),
    ]


def test_an_element_that_never_ends_loses_no_words() -> None:
    page = markdown('<Kite tail="x">\n\nOne\n\n<Tail {...\n\nTwo\n')
    assert sketch(page) == [("directive", "Kite", {"tail": "x"}, []), ("p", "One"), ("p", "<Tail {..."), ("p", "Two")]
    assert page.findings == ()


def test_elements_that_overlap_lose_no_words() -> None:
    page = markdown('<A x="1">\none\n\n<B y="2">\ntwo\n\n</A>\nthree\n\n</B>\nfour\n')
    words = str(sketch(page))
    assert all(word in words for word in ("one", "two", "three", "four"))
    assert codes(page) == []


def test_the_calls_of_an_old_site_builder_nest() -> None:
    page = markdown(
        '{% api-method method="get" host="https://kites.test" path="/kites/:id" %}\n'
        "{% api-method-summary %}\nGet\n{% endapi-method-summary %}\n"
        "{% api-method-spec %}\n{% api-method-request %}\n{% api-method-path-parameters %}\n"
        '{% api-method-parameter name="id" type="string" required=true %}\nWhich\n{% endapi-method-parameter %}\n'
        "{% endapi-method-path-parameters %}\n{% endapi-method-request %}\n{% endapi-method-spec %}\n"
        "{% endapi-method %}\n"
    )
    field = (
        "directive",
        "api-method-parameter",
        {"name": "id", "type": "string", "required": "true"},
        [("p", "Which")],
    )
    call = sketch(page)[0]
    assert call[:3] == (
        "directive",
        "api-method",
        {"method": "get", "host": "https://kites.test", "path": "/kites/:id"},
    )
    assert str(field) in str(call[3])
    assert page.findings == ()


def test_blocks_that_a_hosted_editor_keeps_as_json() -> None:
    page = markdown(
        '[block:api-header]\n{"title": "Fields"}\n[/block]\n'
        '[block:parameters]\n{"data": {"h-0": "Field", "h-1": "Type",\n'
        '"0-0": "`id`", "0-1": "string\\n**required**"}, "cols": 2, "rows": 1}\n[/block]\n'
        '[block:code]\n{"codes": [{"code": "{\\n1\\n}", "language": "json"}]}\n[/block]\n\nAfter\n'
    )
    assert sketch(page) == [
        ("h2", "Fields"),
        ("table", ["Field", "Type"], [["id", "string\nrequired"]]),
        ("code", None, "{\n1\n}"),
        ("p", "After"),
    ]
    assert page.blocks[-1].place.line == 12


def test_a_block_whose_json_is_broken_stays_as_it_is() -> None:
    assert sketch(markdown("[block:parameters]\n{,\n[/block]\n")) == [("p", "[block:parameters] {, [/block]")]
