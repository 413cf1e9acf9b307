"""Directives in Markdown and in saved text: nesting, and what is told when their tags do not fit."""

from __future__ import annotations

from codegen.documents.model import Document
from tests.documents.sketches import codes, html, markdown, saved, sketch, spans


def message(document: Document) -> tuple[str, str]:
    finding = document.findings[0]
    return finding.message, finding.hint


def test_several_directives_on_one_line_nest_the_same_in_both_forms() -> None:
    source = "{% swagger path=“/” %} {% swagger-description %} Words. {% endswagger-description %}\n\n{% endswagger %}"
    expected = [("directive", "swagger", {"path": "/"}, [("directive", "swagger-description", {}, [("p", "Words.")])])]
    assert sketch(markdown(source)) == sketch(saved(source)) == expected
    assert spans(saved(source)) == [(1, 3), (1, 1), (1, 1)]


def test_an_unknown_directive_is_kept_and_told() -> None:
    page = markdown("{% wonder a=b %}\nwords\n{% endwonder %}\nafter")
    assert sketch(page) == [("directive", "wonder", {"a": "b"}, [("p", "words")]), ("p", "after")]
    assert codes(page) == [("directive-unknown", "1")]
    assert message(page) == (
        "unknown directive `wonder`",
        "nothing to do if the blocks inside it were understood; otherwise correct the captured page",
    )


def test_an_unknown_directive_without_any_end_does_not_swallow_the_page() -> None:
    page = markdown("{% wonder %}\nwords")
    assert sketch(page) == [("directive", "wonder", {}, []), ("p", "words")]


def test_a_directive_that_is_never_closed_ends_where_the_one_around_it_ends() -> None:
    page = saved("{% tabs %}\n{% tab %}\nwords\n{% endtabs %}\nafter")
    assert sketch(page) == [
        ("directive", "tabs", {}, [("directive", "tab", {}, [("p", "words")])]),
        ("p", "after"),
    ]
    assert codes(page) == [("directive-not-closed", "2")]
    assert message(page) == ("the directive `tab` is not closed", "add `{% endtab %}` where it ends")


def test_an_end_without_a_start_is_an_error() -> None:
    page = saved("one\n{% endtab %}\ntwo")
    assert sketch(page) == [("p", "one"), ("p", "two")]
    assert codes(page) == [("directive-end-alone", "2")]
    assert message(page)[0] == "`endtab` closes a directive that is not open"


def test_embeds_stand_alone_or_have_an_end() -> None:
    page = markdown(
        '{% embed url="https://x" %}\n\nwords\n\n{% embed url="https://y" %}\ncaption\n{% endembed %}\n\nend'
    )
    assert sketch(page) == [
        ("directive", "embed", {"url": "https://x"}, []),
        ("p", "words"),
        ("directive", "embed", {"url": "https://y"}, [("p", "caption")]),
        ("p", "end"),
    ]
    assert page.findings == ()


def test_nesting_past_what_a_program_can_follow_is_an_error_and_loses_no_words() -> None:
    page = saved("{% tab %}x\n" * 60 + "{% endtab %}\n" * 60)
    assert ("directive-nested-deeply", "41") in codes(page)
    assert str(sketch(page)).count("'x'") == 60


def test_a_quote_too_many_ends_with_its_line() -> None:
    page = saved('{% hint style="info %}\nwords\n{% endhint %}')
    assert sketch(page)[0][3] == [("p", "words")]
    assert page.findings == ()


def test_a_percent_sign_in_a_brace_is_no_directive() -> None:
    assert sketch(saved("{%}\n{ % x %}")) == [("p", "{%}\n{ % x %}")]


def test_a_directive_right_above_code_in_one_paragraph_is_not_its_title() -> None:
    page = html('<p>{% swagger-response status="200" %}<br>\n{ "a": 1 }<br>\n{% endswagger-response %}</p>')
    assert sketch(page) == [("directive", "swagger-response", {"status": "200"}, [("code", None, '{ "a": 1 }')])]
