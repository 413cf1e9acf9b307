"""Noted names: parameters in one cell of a table of calls, with places and remarks."""

from __future__ import annotations

import pytest

from tests.dialects.generic.reading import rows

HEAD = "# Owls\n\n| Method | Endpoint | Query / Path Parameters |\n|---|---|---|\n| GET | `/owls/:id/prey` |"


def of_cell(words: str) -> list[dict[str, str]]:
    return rows(f"{HEAD} {words} |\n")


def test_remarks_in_brackets_say_what_is_required_and_the_rest() -> None:
    assert of_cell("`north` (req), `radius` (opt, default: 10), `page`") == [
        {"name": "north", "required": "req"},
        {"name": "radius", "required": "opt", "description": "default: 10"},
        {"name": "page"},
    ]


def test_a_place_holds_until_the_next_one_and_a_stroke_joins_alternatives() -> None:
    assert of_cell("Path: `:id` (6 digits), Query: `page`, `size`/`limit`") == [
        {"name": "id", "location": "path", "description": "6 digits"},
        {"name": "page", "location": "query"},
        {"name": "size", "location": "query"},
        {"name": "limit", "location": "query"},
    ]


@pytest.mark.parametrize("words", ["None", "the owl (or its nest) that is meant", "as above (see there), and so on"])
def test_words_are_no_names(words: str) -> None:
    assert of_cell(words) == []
