"""Documented errors: their texts as patterns, in which what changes with the request is a named hole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codegen.interpret.errors import condition_of, pattern_of
from tests.steps import assert_steps_grow_with


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("Column not found: name", "Column not found: {column}"),
        ("Can't update address_id", "Can't update {column}"),
        ("address_id must exist", "{column} must exist"),
        ("Invalid Doublevalue in Column quantity: 'a'", "Invalid Doublevalue in Column {column}: {value}"),
        (
            "Invalid booleanvalue in Column sent: 2 (True or False expected)",
            "Invalid booleanvalue in Column {column}: {value} (True or False expected)",
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
    assert pattern_of("Invalid Datevalue in Column {day}: a").startswith("Invalid Datevalue in Column {column}: ")


HOSTILE: dict[str, Callable[[int], str]] = {
    f"{kind}, {piece}": lambda count, kind=kind, piece=piece: f"Invalid {kind} in Column a: " + piece * count
    for kind in ("Datevalue", "Integervalue")
    for piece in ("a: ", " (", " (x)")
}


@pytest.mark.parametrize("text_of", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_take_no_more_steps_than_they_are_long(text_of: Callable[[int], str]) -> None:
    pattern_of(text_of(20_000))
    assert_steps_grow_with(text_of, pattern_of, 500)


def test_a_hole_may_hold_blanks_colons_and_braces() -> None:
    assert pattern_of("Column not found: a: {b} c") == "Column not found: {column}"


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Column not found: name", "column_unknown"),
        ("Requested limit is larger than 500", "size_too_large"),
        ("Id not found: 12", "record_missing"),
        ("Something that nobody documented", None),
    ],
)
def test_what_is_wrong_is_known_by_its_wording(text: str, condition: str | None) -> None:
    assert condition_of(text) == condition
