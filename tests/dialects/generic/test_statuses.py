"""Statuses: their phrase apart from what is said behind it, and the bodies that lines about them print."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import ExampleFact, StatusFact
from codegen.dialects.generic.statuses import phrase_and_meaning
from tests.dialects.generic.reading import of

CALL = "# Owls\n\n## List owls\n\n`GET /owls`\n\n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Not Found", ("Not Found", None)),
        ("not found: no such owl", ("not found", "no such owl")),
        ("Not Found – no such owl", ("Not Found", "no such owl")),
        ("Not Found (no such owl)", ("Not Found", "(no such owl)")),
        ("No such owl: it has flown", ("No such owl: it has flown", None)),
        (None, (None, None)),
    ],
)
def test_what_is_behind_the_usual_phrase_is_what_the_status_means(
    words: str | None, expected: tuple[str | None, str | None]
) -> None:
    assert phrase_and_meaning("404", words) == expected


def test_a_line_about_a_status_may_print_the_body_that_comes_with_it() -> None:
    page = f'{CALL}**Errors:**\n\n* `404 Not Found`: No such owl. Body: `{{"error": "no owl"}}`\n* `410 Gone`: Flown.\n'
    assert [(fact.status, fact.phrase) for fact in of(StatusFact, page)] == [(404, "Not Found"), (410, "Gone")]
    assert [(fact.role, fact.status, fact.code.raw) for fact in of(ExampleFact, page)] == [
        ("error", 404, '{"error": "no owl"}')
    ]


def test_a_cell_of_a_table_of_calls_may_print_the_body_behind_the_status() -> None:
    page = '# Owls\n\n| Method | Path | Success |\n|---|---|---|\n| GET | `/health` | 200 `{"status":"ok"}` |\n'
    assert [(fact.status, fact.phrase) for fact in of(StatusFact, page)] == [(200, None)]
    assert [(fact.role, fact.status, fact.code.raw) for fact in of(ExampleFact, page)] == [
        ("response", 200, '{"status":"ok"}')
    ]
