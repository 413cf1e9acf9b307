"""The spec's names out of the documentation's words."""

from __future__ import annotations

import pytest

from codegen.interpret.names import camel_like, pascal, singular, snake


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ActualCostProducts", "actual_cost_products"),
        ("VATCodes", "vat_codes"),
        ("ProductStock", "product_stock"),
        ("Productstock", "productstock"),
        ("assignment_plan", "assignment_plan"),
        ("note-plain", "note_plain"),
        ("API2Keys", "api2_keys"),
        ("  two words ", "two_words"),
    ],
)
def test_snake(word: str, expected: str) -> None:
    assert snake(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("assignment_plan", "AssignmentPlan"), ("recordIds", "RecordIds"), ("VATCode", "VATCode"), ("task", "Task")],
)
def test_pascal_keeps_the_capitals_inside_a_word(word: str, expected: str) -> None:
    assert pascal(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Addresses", "Address"),
        ("VATCodes", "VATCode"),
        ("Companies", "Company"),
        ("Statuses", "Status"),
        ("Boxes", "Box"),
        ("Branches", "Branch"),
        ("Products", "Product"),
        ("tasks", "task"),
        ("Purchases", "Purchase"),
        ("Warehouses", "Warehouse"),
        ("AssignmentLabor", "AssignmentLabor"),
        ("Earthworksdetail", "Earthworksdetail"),
        ("Address", "Address"),
        ("Status", "Status"),
        ("Analysis", "Analysis"),
        ("series", "series"),
        ("s", "s"),
    ],
)
def test_singular_of_an_english_plural_and_of_what_is_none(word: str, expected: str) -> None:
    assert singular(word) == expected


def test_a_name_that_nobody_shows_is_spelled_as_its_neighbours() -> None:
    assert camel_like("FieldValue", ["fieldName", "message"]) == "fieldValue"
    assert camel_like("FieldValue", ["fieldName", "Message"]) == "FieldValue"
    assert camel_like("FieldValue", []) == "FieldValue"
