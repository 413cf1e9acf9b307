"""Fields on lines of their own: which lines are such, and which are only sentences."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from codegen.diagnostics.location import Location
from codegen.dialects.generic import wording
from codegen.dialects.generic.endpoint import endpoint, resource_of
from codegen.dialects.generic.lines import attribute
from codegen.documents.model import Paragraph
from codegen.text import Text
from tests.steps import assert_steps_grow_with


def cells(line: str) -> dict[str, str] | None:
    found = attribute(Paragraph(Location("p", 1), Text(line)))
    return found and {column: cell.text.raw for column, cell in found.items()}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("id (int) – its number", {"name": "id", "type": "int", "description": "its number"}),
        ("seat string Required", {"name": "seat", "type": "string", "required": "required"}),
        ("seat nullable string", {"name": "seat", "type": "string", "nullable": "yes"}),
        ("page: integer, optional. Which page.", {"name": "page", "type": "integer", "required": "optional",
                                                  "description": "Which page."}),
        ("tags (string[], required): Words.", {"name": "tags", "type": "string[]", "required": "required",
                                               "description": "Words."}),
        ("holder.name string\nIn full.", {"name": "holder.name", "type": "string", "description": "In full."}),
        ("lines array of objects - What is ordered.", {"name": "lines", "type": "array of objects",
                                                       "description": "What is ordered."}),
        ("page - Which page.", {"name": "page", "description": "Which page."}),
        ("status enum", {"name": "status"}),
    ],
)  # fmt: skip
def test_a_line_that_describes_a_field(line: str, expected: dict[str, str]) -> None:
    assert cells(line) == expected


@pytest.mark.parametrize(
    "line",
    ["Note: string values are cut.", "Dates are in UTC.", "All numbers", "string", "", "see the string-values page",
     "1 string", "The id (of the order) is given."],
)  # fmt: skip
def test_a_sentence_describes_none(line: str) -> None:
    assert cells(line) is None


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("GET /users/(int:id)/posts/(tag)", "/users/{id}/posts/{tag}"),
        ("GET /users/<int:id>", "/users/{id}"),
        ("GET /users/<ID>¶", "/users/{ID}"),
        ("put/users/{id}", "/users/{id}"),
    ],
)
def test_places_in_paths_however_they_are_written(line: str, path: str) -> None:
    found = endpoint(Paragraph(Location("p", 1), Text(line)))
    assert found is not None
    assert found.path == path


@pytest.mark.parametrize(
    ("path", "resource"),
    [("/orders", "orders"), ("/orders/{id}", "orders"), ("/orders/{id}/lines", "lines"), ("/orders/{id}/pay", "orders"),
     ("/v1/orders/:id/lines/:line", "lines"), ("/{id}", None)],
)  # fmt: skip
def test_what_a_call_is_about(path: str, resource: str | None) -> None:
    assert resource_of(path) == resource


HOSTILE: dict[str, Callable[[int], str]] = {
    "words": lambda count: "a " * count,
    "marks": lambda count: "a string" + " required," * (count // 5),
    "dots": lambda count: "a." * count + " (",
    "brackets": lambda count: "a string" + " (" * count,
    "blanks": lambda count: "a" + "  " * count + "!",
}
ADDRESSES: dict[str, tuple[re.Pattern[str], Callable[[int], str]]] = {
    "endpoint": (wording.ENDPOINT, lambda count: "GET" + " " * count + " x"),
    "base url": (wording.BASE_URL_LINE, lambda count: "base url https://" + "/" * count + " x"),
    "address": (wording.WEB_ADDRESS, lambda count: "https://" + "/" * count + " x"),
}


@pytest.mark.parametrize("text_of", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_line_takes_no_more_steps_than_it_is_long(text_of: Callable[[int], str]) -> None:
    cells(text_of(990))
    assert_steps_grow_with(text_of, cells, 240)


@pytest.mark.parametrize(("pattern", "text_of"), ADDRESSES.values(), ids=ADDRESSES)
def test_a_hostile_address_is_none(pattern: re.Pattern[str], text_of: Callable[[int], str]) -> None:
    assert pattern.fullmatch(text_of(50_000)) is None
