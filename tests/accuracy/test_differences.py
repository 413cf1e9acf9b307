"""Grouping of differences: the largest first, each difference once."""

from __future__ import annotations

from tests.accuracy.differences import costliest, parsed
from tests.accuracy.scorer import Difference

TRUTH = {
    "operations": [
        {"method": "GET", "path": "/owls", "parameters": [{"name": "page"}], "answer": [{"name": "a"}, {"name": "b"}]},
    ]
}


def test_a_difference_is_taken_apart() -> None:
    item = parsed(Difference("type", "in", "GET /owls/{id}: ('query', 'a.b'): ['integer', 'string'] is ['any']"))
    assert (item.operation, item.field, item.detail) == ("GET /owls/{id}", "a.b", "integer or string as any")
    item = parsed(Difference("place", "in", "GET /owls: ('body', 'a') is ('query', 'a')"))
    assert (item.field, item.detail) == ("a", "")
    assert parsed(Difference("enum", "out", "GET /owls: a: ['x'] is []")).field == "a"


def test_a_missing_operation_costs_what_is_missing_with_it() -> None:
    lines = costliest([Difference("missing", "operation", "GET /owls")], TRUTH)
    assert lines == ["1 operation missing, with 1 input and 2 answer fields: `GET /owls`"]


def test_one_line_names_one_cause() -> None:
    differences = [Difference("extra", "in", f"GET /{name}: ('query', 'page')") for name in "abcde"]
    differences += [Difference("missing", "out", f"GET /a: {name}") for name in "xyz"]
    differences += [Difference("type", "out", f"GET /{name}: f{name}: string is ['integer']") for name in "ab"]
    assert costliest(differences, TRUTH) == [
        "input `page`: extra in 5 operations (`GET /a`, `GET /b`, `GET /c`, `GET /d`, …)",
        "`GET /a`: 3 answer fields missing (`x`, `y`, `z`)",
        "2 answer fields: string as integer (`fa`, `fb`)",
    ]


def test_only_the_largest_groups_are_named() -> None:
    differences = [Difference("missing", "out", f"GET /{name}: {name}{name}") for name in "abcdef"]
    assert len(costliest(differences, TRUTH, most=2)) == 2
