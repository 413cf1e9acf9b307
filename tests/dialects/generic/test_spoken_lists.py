"""Spoken lists: fields and statuses that a sentence lists behind a label."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import GroupFact, StatementFact, StatusFact
from tests.dialects.generic.reading import of, rows

CALL = "# Owls\n\n## Make an owl\n\n`POST /owls`\n\n"


@pytest.mark.parametrize(
    ("sentence", "role", "fields"),
    [
        (
            "Body: `name` (string, required), `size` (integer, 2 to 9).",
            "body",
            [{"name": "name", "type": "string", "required": "required"}, {"name": "size", "type": "integer, 2 to 9"}],
        ),
        ("Body: name (string, required)", "body", [{"name": "name", "type": "string", "required": "required"}]),
        ("Query: `page`, `limit` and `sort`", "query", [{"name": "page"}, {"name": "limit"}, {"name": "sort"}]),
        ("Returns: `id`, `nest.height`. Needs a key.", "answer", [{"name": "id"}, {"name": "nest.height"}]),
    ],
)
def test_fields_behind_a_label_are_its_rows(sentence: str, role: str, fields: list[dict[str, str]]) -> None:
    assert [group.role for group in of(GroupFact, CALL + sentence)] == [role]
    assert rows(CALL + sentence) == fields


def test_what_is_required_and_what_is_optional_may_be_listed_in_one_line() -> None:
    page = f"{CALL}Required parameters: `name`, `size`. Optional: `note` (max 200 chars). An owl is made at once."
    assert [(group.role, group.required) for group in of(GroupFact, page)] == [("argument", True), ("argument", False)]
    assert [row["name"] for row in rows(page)] == ["name", "size", "note"]
    assert "An owl is made at once." in [statement.text.raw for statement in of(StatementFact, page)]


@pytest.mark.parametrize("sentence", ["Errors: 401, 429.", "Errors: 401 (no key) and 429"])
def test_statuses_behind_a_label_are_answers(sentence: str) -> None:
    assert [fact.status for fact in of(StatusFact, CALL + sentence)] == [401, 429]


@pytest.mark.parametrize(
    "sentence",
    [
        "Parameters: none.",
        "Body: JSON",
        "Query: page, limit",  # words, as in any sentence
        "Note: `name`, `size`",
        "Fields: `name`, `size`",  # may be the values of a parameter
        "Body: `name`, or nothing at all if there is none",
        "Errors: 401 owls were lost.",
    ],
)
def test_any_other_sentence_stays_one(sentence: str) -> None:
    assert of(GroupFact, CALL + sentence) == []
    assert of(StatusFact, CALL + sentence) == []
