"""Our own words: resources become English nouns, and calls become sentences."""

from __future__ import annotations

import pytest

from codegen.targets.shared.wording import calls_in_words, joined, noun_of, summary_of, thing
from tests.targets.sample_specs import planner, yard


@pytest.mark.parametrize(
    ("resource", "text", "many"),
    [
        ("assignments", "an assignment", "assignments"),
        ("VATCodes", "a VAT code", "VAT codes"),
        ("IBANChecks", "an IBAN check", "IBAN checks"),
        ("ActualCostProducts", "an actual cost product", "actual cost products"),
        ("ProjectStaff", "a project staff record", "project staff records"),
        ("WageCategories", "a wage category", "wage categories"),
        ("Hours", "an hour", "hours"),
        ("Units", "a unit", "units"),
        ("user_ids", "a user ID", "user IDs"),
        ("Büros", "a record of Büros", "Büros"),
        ("<b>", "a record of <b>", "<b>"),
    ],
)
def test_a_resource_becomes_a_noun_with_its_article(resource: str, text: str, many: str) -> None:
    noun = noun_of(resource)
    assert (noun.singular, noun.plural) == (text, many)


@pytest.mark.parametrize(
    ("model", "words"),
    [
        ("AssignmentPlan", "an assignment plan"),
        ("OnlineOptions", "online options"),
        ("ApiError", "an API error"),
        ("FieldInfo", "field info"),
    ],
)
def test_a_model_without_a_resource_has_an_article_unless_it_is_many(model: str, words: str) -> None:
    assert thing(model) == words


def test_a_tag_tells_what_its_calls_do_in_the_usual_order() -> None:
    calls = [(key, operation) for key, operation in planner().operations.items()]
    assert calls_in_words(calls) == "List, get, create, update and delete visits."
    assert calls_in_words(reversed(calls)) == calls_in_words(calls)


def test_a_call_that_tells_fields_says_so() -> None:
    summaries = {summary_of(key, operation) for key, operation in yard().operations.items()}
    assert {"List jobs", "Get a job", "Create a job", "Update a job", "Delete a job"} <= summaries


def test_lists_of_words_read_as_people_write_them() -> None:
    assert [joined(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]
