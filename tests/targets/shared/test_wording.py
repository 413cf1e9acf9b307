"""Our own words: resources become English nouns, calls become sentences, slips of typing are mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codegen.targets.encoders.typography import repaired
from codegen.targets.shared.wording import calls_in_words, joined, noun_of, summary_of, thing
from codegen.text import Text
from tests.steps import assert_steps_grow_with
from tests.targets.sample_specs import planner, yard


@pytest.mark.parametrize(
    ("resource", "one", "many"),
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
        ("<b>", "a record of &lt;b>", "&lt;b>"),
    ],
)
def test_a_resource_becomes_a_noun_with_its_article(resource: str, one: str, many: str) -> None:
    noun = noun_of(resource)
    assert (noun.one, noun.many) == (one, many)


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
    calls = [(key, one) for key, one in planner().operations.items()]
    assert calls_in_words(calls) == "List, get, create, update and delete visits."
    assert calls_in_words(reversed(calls)) == calls_in_words(calls)


def test_a_call_that_tells_fields_says_so() -> None:
    told = {summary_of(key, one) for key, one in yard().operations.items()}
    assert {"List jobs", "Get a job", "Create a job", "Update a job", "Delete a job"} <= told


def test_lists_of_words_read_as_people_write_them() -> None:
    assert [joined(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]


@pytest.mark.parametrize(
    ("written", "values", "mended"),
    [
        ("counted from zero.Page is the number", (), "counted from zero. Page is the number"),
        ("see System.Text for", (), "see System.Text for"),
        ("the field plan.Date", (), "the field plan.Date"),
        ("names ( parted by | ) of fields", (), "names (parted by |) of fields"),
        ("None, Skippedor Completed.", ("None", "Skipped", "Completed"), "None, Skipped or Completed."),
        ("an Actor who", ("Act",), "an Actor who"),
        ("the Actor Act", ("Act",), "the Act or Act"),
    ],
)
def test_slips_of_typing_are_mended_and_nothing_else(written: str, values: tuple[str, ...], mended: str) -> None:
    assert repaired(Text(written), values).raw == mended


HOSTILE: dict[str, Callable[[int], str]] = {
    "letters": lambda count: "a" * count + ".B c",
    **{piece: piece.__mul__ for piece in ("( ", "(", "a.A", "Xor ")},
}


@pytest.mark.parametrize("text_of", HOSTILE.values(), ids=HOSTILE)
def test_mending_a_hostile_text_takes_no_more_steps_than_it_is_long(text_of: Callable[[int], str]) -> None:
    mend(text_of(30_000))
    assert_steps_grow_with(text_of, mend, 500)


def mend(text: str) -> None:
    repaired(Text(text), ("X", "Xo", "XorX"))
