"""Constraints: only the sentences of a schema page are limits; a person's words that begin alike describe the field."""

from __future__ import annotations

import pytest

from codegen.interpret.constraints import read_constraint
from codegen.interpret.models import enum_value
from codegen.spec.types import FieldType


@pytest.mark.parametrize(
    "words",
    [
        "Pattern: see the guide",
        "Date: when it was made",
        "Time: 10",
        "Maximum: 10 per nest, more on request",
        "Enum: the colours of the season",
        "Constant: the rate that was agreed on",
    ],
)
def test_words_of_a_person_are_no_constraint(words: str) -> None:
    assert read_constraint(words, FieldType.STRING) is None


@pytest.mark.parametrize(
    ("words", "attributes"),
    [
        ("maximum length: the maximum number of characters for this string is: 12", (("max_length", 12),)),
        ("minimum: the value of this number must greater than or equal to: 0.5", (("minimum", 0.5),)),
        ("minimum (exclusive): the value of this number must be greater than: 0", (("minimum", 1),)),
        ("date time: the string must be a date time string, according to RFC 3339", (("type", FieldType.DATETIME),)),
        ("pattern: the string must match the following regular expression: ^[A-Z]+$", (("pattern", "^[A-Z]+$"),)),
        ("maximum number of items: the maximum number of items for this array is: 4", (("max_items", 4),)),
        ("unique items: all items in this array must be unique. Duplicates are not allowed.", ()),
        ("enum: the value of this property must be equal to one of the following values:", ()),
    ],
)
def test_a_sentence_of_a_schema_states_its_limit(words: str, attributes: tuple[tuple[str, object], ...]) -> None:
    constraint = read_constraint(words, FieldType.INTEGER)
    assert constraint is not None
    assert constraint.attributes == attributes


@pytest.mark.parametrize(
    ("printed", "value"),
    [('"red"', "red"), ("red", "red"), ("true", "true"), ("1.10", "1.10"), (' "1" ', "1"), ("1e3", "1e3")],
)
def test_a_value_of_an_enum_keeps_its_spelling(printed: str, value: str) -> None:
    assert enum_value(printed) == value
