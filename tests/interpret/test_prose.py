"""What sentences state: limits, defaults, units and enums; and what only looks like it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from codegen.interpret.prose import read_prose
from tests.steps import assert_steps_grow_with


def said(words: str) -> dict[str, Any]:
    return {said.attribute: said.value for said in read_prose(words)}


@pytest.mark.parametrize(
    ("words", "attribute", "value"),
    [
        ("Minimum 3 minutes.", "minimum", 3),
        ("The minimum is 3.", "minimum", 3),
        ("minimum: 3", "minimum", 3),
        ("At least 5 of them.", "minimum", 5),
        ("The maximum of 12 holds.", "maximum", 12),
        ("At first max 500, later more.", "maximum", 500),
        ("Default is 20.", "default", 20),
        ("It defaults to 200.", "default", 200),
        ("default: 7", "default", 7),
        ("maximum length: the number of characters is: 100", "max_length", 100),
        ("At most 40 characters.", "max_length", 40),
        ("An array of 2 numbers.", "count", 2),
        ("How long it takes in minutes.", "unit", "minutes"),
        ("The duration in hours of the visit.", "unit", "hours"),
        ("The price to ask in 1⁄100 of the monetary unit.", "unit", "hundredths of the currency"),
        ("In hundredths of the currency.", "unit", "hundredths of the currency"),
        ("Red, Green or Blue.", "enum", ["Red", "Green", "Blue"]),
        ("The colour. Red, Greenor Blue.", "enum", ["Red", "Green", "Blue"]),
        ("What it is: Red or Blue", "enum", ["Red", "Blue"]),
        ("The state. Open, HalfOpen, or Shut.", "enum", ["Open", "HalfOpen", "Shut"]),
        ("Fixed for one day or Floating for any day.", "enum", ["Fixed", "Floating"]),
        ("A = Anvil, B = Bellows, AX = Axe", "enum", ["A", "B", "AX"]),
        ("Currently only 'Sawing'.", "enum_open", ["Sawing"]),
        ("For the moment only ‘Sawing’", "enum_open", ["Sawing"]),
    ],
)
def test_a_sentence_states(words: str, attribute: str, value: Any) -> None:
    assert said(words)[attribute] == value


def test_a_range_states_both_ends_and_a_default_beside_it() -> None:
    assert said("Anything between 2 and 60. Default is 15.") == {"minimum": 2, "maximum": 60, "default": 15}


@pytest.mark.parametrize(
    "words",
    [
        "The name of the shed or of its owner.",
        "The id of the tool. It may be old or new.",
        "Use this or that, whichever fits.",
        "Ask Anna or Bob about it tomorrow.",
        "Tools or parts may come, see Section 4 or below.",
        "A list of ids; an empty list allows all of them.",
    ],
)
def test_a_sentence_with_an_or_is_not_always_an_enum(words: str) -> None:
    assert "enum" not in said(words)


@pytest.mark.parametrize(
    "words",
    [
        "The maximum that the yard can hold.",
        "Set by default.",
        "The least of them.",
        "A number that tells where in the yard it hangs.",
        "An array of numbers.",
        "The minimum wage applies since 2019.",
        "Only the owner may change it later.",
    ],
)
def test_words_of_limits_without_a_number_state_nothing(words: str) -> None:
    assert said(words) == {}


def test_each_attribute_is_stated_at_most_once_and_the_first_pattern_counts() -> None:
    assert said("Minimum 3. At least 5.") == {"minimum": 3}


def test_what_was_read_is_quoted() -> None:
    (said,) = read_prose("How heavy it is. Minimum 3 kilograms.")
    assert (said.rule, said.words) == ("prose-limit", "Minimum 3")


PIECES = (": Ab for x", "A, ", "A or ", ". A", "only ", "duration ", "maximum length ", "between 1 and ", "minimum ")
HOSTILE: dict[str, Callable[[int], str]] = {piece: piece.__mul__ for piece in PIECES}


@pytest.mark.parametrize("text_of", HOSTILE.values(), ids=HOSTILE)
def test_hostile_sentences_take_no_more_steps_than_they_are_long(text_of: Callable[[int], str]) -> None:
    said(text_of(10_000))
    assert_steps_grow_with(text_of, said, 200)


def test_a_number_too_long_to_be_one_is_cut_short_of_harm() -> None:
    assert said("Minimum " + "9" * 5000)["minimum"] == 999_999_999


@pytest.mark.parametrize(
    "words",
    [
        "Deprecated.",
        "deprecated",
        "In kilograms. Deprecated: use mass.",
        "In kilograms (deprecated)",
        "[Deprecated since 2.1] In kilograms.",
        "This field is deprecated and will go.",
        "In kilograms; it is now deprecated",
    ],
)
def test_a_sentence_says_that_a_field_is_deprecated(words: str) -> None:
    assert said(words)["deprecated"] is True


@pytest.mark.parametrize(
    "words",
    [
        "Takes the place of a deprecated field.",
        "Deprecated fields are left out.",
        "The value None is deprecated.",
        "Not deprecated.",
        "Whether the tool is deprecated",
    ],
)
def test_what_is_said_of_something_else_deprecates_nothing(words: str) -> None:
    assert "deprecated" not in said(words)
