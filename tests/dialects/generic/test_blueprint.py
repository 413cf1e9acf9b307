"""API Blueprint: requests, responses and named records as nested lists, as deep as they are."""

from __future__ import annotations

from codegen.dialects.facts import ExampleFact, GroupFact, RowFact, StatusFact
from tests.dialects.generic.reading import calls, groups, of

PAGE = """\
# Owls [/owls]

### owls.list [POST /owls.list]

Lists owls.

+ Request (application/json)

    + Attributes (object)
        + filter (object, optional)
            + state: `up` (enum, required) - Which
                + Members
                    + up
                    + down
        + page (Page, optional)
        + sort (array, optional)
            + (object)
                + field (string, required)
            + Default
                + (object)
                    + field: `id`

+ Response 200 (application/json)

    + Attributes (object)
        + data (array[Owl])
        + One Of
            + wing: `1` (number)
            + wing: `a` (string)

+ Response 204

# Data Structures

## Owl (object)
+ id: `5` (number, required) - Its number
+ Include Bird

## Page
+ size: `20` (number, optional)
    + Default: `20`

## Colour (enum)
+ red - as blood
+ blue
"""


def test_calls_stand_in_headings_with_brackets() -> None:
    assert calls(PAGE) == ["POST /owls.list"]


def test_requests_responses_and_records_are_trees() -> None:
    assert groups(PAGE) == [
        ("body", ["filter", ". state", "page", "sort", ". (object)", ". . field"]),
        ("answer", ["data", "wing", "wing"]),
        ("record", ["id", "(Bird)"]),
        ("record", ["size"]),
        ("values", ["red", "blue"]),
    ]


def test_a_property_has_its_example_its_type_its_flags_and_its_words() -> None:
    found = {row.cells["name"].text.raw: row for row in of(RowFact, PAGE) if "name" in row.cells}
    assert {column: cell.text.raw for column, cell in found["state"].cells.items()} == {
        "name": "state", "example": "up", "type": "enum", "required": "required", "description": "Which",
    }  # fmt: skip
    assert [cell.text.raw for cell in found["state"].values] == ["up", "down"]
    assert found["size"].cells["default"].text.raw == "20"


def test_alternatives_are_numbered() -> None:
    assert [row.choice for row in of(RowFact, PAGE) if row.choice is not None] == [0, 1]


def test_records_are_named_and_requests_have_their_media_type() -> None:
    found = of(GroupFact, PAGE)
    assert [(group.named, group.media) for group in found] == [
        (None, "application/json"), (None, "application/json"), ("Owl", None), ("Page", None), ("Colour", None),
    ]  # fmt: skip
    assert [status.status for status in of(StatusFact, PAGE)] == [200, 204]


def test_a_body_below_a_request_is_what_it_sends() -> None:
    page = '### Make [POST /owls]\n\n+ Request (application/json)\n\n    + Body\n\n            {"a": 1}\n\n+ Response 200\n'  # noqa: E501 - a line of a page, as it is written
    assert [fact.role for fact in of(ExampleFact, page)] == ["request"]


def test_attributes_may_be_a_record() -> None:
    page = "### Get [GET /owls/{id}]\n\n+ Response 200 (application/json)\n\n    + Attributes (array[Owl])\n"
    assert groups(page) == [("answer", ["(array[Owl])"])]


def test_a_list_on_a_page_of_another_make_is_none() -> None:
    assert groups("# Words\n\n## Make (object)\n\nWords.\n\n- Request a key.\n- Send it.\n") == []
