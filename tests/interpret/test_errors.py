"""Documented errors: their texts as patterns, in which what changes with the request is a named hole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codegen.interpret import errors
from codegen.interpret.error_texts import Wording
from codegen.spec.conventions import ErrorText
from tests.steps import assert_steps_grow_with

_TEXTS = (
    ("field_unknown", "Column not found: {field}"),
    ("field_not_writeable", "Can't update {field}"),
    ("reference_missing", "{field} must exist"),
    ("value_invalid", "Invalid Datevalue in Column {field}: {text}"),
    ("value_invalid", "Invalid {}value in Column {field}: {value} ({})"),
    ("value_invalid", "Invalid {}value in Column {field}: {value}"),
    ("operator_without_field", "Operator {operator} found without a Field"),
    ("filter_value_invalid", "{value} is not a boolean"),
    ("sort_field_twice", "Sort Field defined twice: {field}"),
    ("cursor_missing", "NextId not found: {id}"),
    ("resource_unknown", "This Method is not implemented: {path}"),
    ("filter_ends_with_and", "Filter ends with AND"),
    ("size_too_large", "Requested limit is larger than {}"),
    ("record_missing", "Id not found: {id}"),
    ("operator_unknown", "Write {{operator}} as {operator}"),
)
_WORDINGS = [Wording(ErrorText(condition=condition, text=text)) for condition, text in _TEXTS]  # type: ignore[arg-type]


def pattern_of(text: str) -> str:
    return errors.pattern_of(text, _WORDINGS)


def condition_of(text: str) -> str | None:
    return errors.condition_of(text, _WORDINGS)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("Column not found: name", "Column not found: {field}"),
        ("Can't update address_id", "Can't update {field}"),
        ("address_id must exist", "{field} must exist"),
        ("Invalid Doublevalue in Column quantity: 'a'", "Invalid Doublevalue in Column {field}: {value}"),
        (
            "Invalid booleanvalue in Column sent: 2 (True or False expected)",
            "Invalid booleanvalue in Column {field}: {value} (True or False expected)",
        ),
        ("Operator eq found without a Field", "Operator {operator} found without a Field"),
        ("'BE' is not a boolean", "{value} is not a boolean"),
        ("Sort Field defined twice: zipcode", "Sort Field defined twice: {field}"),
        ("NextId not found: 12", "NextId not found: {id}"),
        ("This Method is not implemented: api/v1/Sheds", "This Method is not implemented: {path}"),
        ("Filter ends with AND", "Filter ends with AND"),
        ("Something that nobody documented", "Something that nobody documented"),
    ],
)
def test_what_changes_becomes_a_hole_and_the_rest_stays(text: str, pattern: str) -> None:
    assert pattern_of(text) == pattern


def test_braces_that_the_page_prints_are_no_holes() -> None:
    assert pattern_of("Send {id} or {nr}") == "Send {{id}} or {{nr}}"
    assert pattern_of("Invalid Datevalue in Column {day}: a").startswith("Invalid Datevalue in Column {field}: ")


HOSTILE: dict[str, Callable[[int], str]] = {
    f"{kind}, {piece}": lambda count, kind=kind, piece=piece: f"Invalid {kind} in Column a: " + piece * count
    for kind in ("Datevalue", "Integervalue")
    for piece in ("a: ", " (", " (x)")
}


@pytest.mark.parametrize("text_of", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_take_no_more_steps_than_they_are_long(text_of: Callable[[int], str]) -> None:
    pattern_of(text_of(20_000))
    assert_steps_grow_with(text_of, pattern_of, 500)


def test_each_literal_part_is_sought_once_however_often_it_occurs() -> None:
    """A text of half a million characters full of literal parts has its holes at the first and the last of them."""
    words = "Invalid Integervalue in Column " + "a: " + " (x)" * 120_000
    assert pattern_of(words).startswith("Invalid Integervalue in Column {field}: {value}")


def test_doubled_braces_in_a_wording_are_braces_of_the_text() -> None:
    assert pattern_of("Write {operator} as eq") == "Write {{operator}} as {operator}"


def test_an_api_without_wordings_keeps_its_texts_as_they_are() -> None:
    assert errors.pattern_of("Column not found: name", []) == "Column not found: name"


def test_a_hole_may_hold_blanks_colons_and_braces() -> None:
    assert pattern_of("Column not found: a: {b} c") == "Column not found: {field}"


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Column not found: name", "field_unknown"),
        ("Requested limit is larger than 500", "size_too_large"),
        ("Id not found: 12", "record_missing"),
        ("Something that nobody documented", None),
    ],
)
def test_what_is_wrong_is_known_by_its_wording(text: str, condition: str | None) -> None:
    assert condition_of(text) == condition
