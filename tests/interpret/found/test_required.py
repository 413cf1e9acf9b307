"""Which fields must be sent where a page marks only some of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.interpret.found.made_facts import Page, interpreted

A, B, C = ({"name": name, "type": "string"} for name in "abc")
OPTIONAL, REQUIRED = {"description": "Optional. More."}, {"description": "**Required.** More."}


def required_of(tmp_path: Path, *rows: dict[str, Any], page: Page | None = None, **more: Any) -> list[bool | None]:
    page = page or Page()
    call = page.call("POST", "/owls")
    page.group(*rows, of=call, role="body", **more)
    result = interpreted(tmp_path, page)
    return [field.required for field in result.spec.models["CreateOwlRequest"].fields.values()]


def test_beside_required_fields_the_unmarked_ones_are_not(tmp_path: Path) -> None:
    assert required_of(tmp_path, {**A, **REQUIRED}, B) == [True, False]


def test_where_only_optional_fields_are_marked_the_rest_is_required(tmp_path: Path) -> None:
    assert required_of(tmp_path, A, {**B, **OPTIONAL}, {**C, **OPTIONAL}) == [True, False, False]


def test_a_sentence_that_begins_with_the_word_is_no_style_of_marking(tmp_path: Path) -> None:
    assert required_of(tmp_path, A, {**B, "description": "Optional name of it."}) == [None, False]


def test_a_single_mark_is_a_style_of_marking(tmp_path: Path) -> None:
    assert required_of(tmp_path, A, {**B, **OPTIONAL}) == [True, False]


def test_without_any_mark_nothing_is_known(tmp_path: Path) -> None:
    assert required_of(tmp_path, A, B) == [None, None]


def test_a_list_without_marks_follows_the_others_of_its_page(tmp_path: Path) -> None:
    page = Page()
    other = page.call("POST", "/nests")
    page.group({**A, **REQUIRED}, B, of=other, role="body")
    assert required_of(tmp_path, A, B, page=page) == [False, False]


def test_required_under_a_condition_is_not_always_required_and_is_a_mark(tmp_path: Path) -> None:
    assert required_of(tmp_path, {**A, "description": "Required if b is not sent."}, B) == [False, False]


def test_what_has_a_default_need_not_be_sent(tmp_path: Path) -> None:
    assert required_of(tmp_path, A, {**B, "description": "Default is `x`."}) == [None, False]


def test_a_label_above_says_it_for_all_below(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group(A, of=call, role="body", label="Required", required=True)
    page.group(B, of=call, role="body", label="Optional", required=False)
    result = interpreted(tmp_path, page)
    fields = result.spec.models["CreateOwlRequest"].fields
    assert {name: field.required for name, field in fields.items()} == {"a": True, "b": False}


def test_a_column_that_says_optional_says_the_opposite(tmp_path: Path) -> None:
    assert required_of(tmp_path, {**A, "optional": "no"}, {**B, "optional": "yes"}) == [True, False]


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("Properties without a default value are required.", [True, False]),
        ("All parameters are required.", [True, False]),
        ("All fields below are optional:", [False, False]),
        ("All fields marked with a star are required.", [None, False]),
        ("Not all fields are required if one is.", [None, False]),
    ],
)
def test_a_sentence_above_says_it_for_all_below(tmp_path: Path, lead: str, expected: list[bool | None]) -> None:
    assert required_of(tmp_path, A, {**B, "default": "x"}, lead=lead) == expected
