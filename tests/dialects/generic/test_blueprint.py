"""API Blueprint: requests, responses and named records as nested lists, as deep as they are."""

from __future__ import annotations

from codegen.dialects.facts import CallFact, ExampleFact, GroupFact, RowFact, ServerFact, StatusFact
from codegen.text import Text
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
    row_facts = {row.cells["name"].text.raw: row for row in of(RowFact, PAGE) if "name" in row.cells}
    assert {column: cell.text.raw for column, cell in row_facts["state"].cells.items()} == {
        "name": "state", "example": "up", "type": "enum", "required": "required", "description": "Which",
    }  # fmt: skip
    assert [cell.text.raw for cell in row_facts["state"].values] == ["up", "down"]
    assert row_facts["size"].cells["default"].text.raw == "20"


def test_alternatives_are_numbered() -> None:
    assert [row.choice for row in of(RowFact, PAGE) if row.choice is not None] == [0, 1]


def test_records_are_named_and_requests_have_their_media_type() -> None:
    group_facts = of(GroupFact, PAGE)
    assert [(group.named, group.media) for group in group_facts] == [
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


ACTIONS = """\
FORMAT: 1A
HOST: https://api.kiln.test/v1

# Kilns

# Group Ovens

## Ovens [/ovens{?page}]

### List ovens [GET]

+ Response 200 (application/json)
    + Attributes (array[Oven])

### Make an oven [POST]

+ Request (application/json)

    + Headers

            X-Shop: 12

    + Body

            {"name": "Big"}

+ Response 201 (application/json)

    + Headers

            Location: /ovens/2

    + Body

            {"id": 2}

## Oven [/ovens/{oven}]

+ Parameters
    + oven: 1 (number) - Its number

### Get an oven [GET]

+ Response 200 (application/json)
    + Attributes (Oven)

### Drop an oven [DELETE]

+ Response 204

# Data Structures

## Oven (object)
+ state: cold (enum)
    + cold
    + hot
"""


def test_headers_stand_between_a_request_or_a_response_and_its_body() -> None:
    results = [
        (example_fact.role, example_fact.status, example_fact.code.raw) for example_fact in of(ExampleFact, ACTIONS)
    ]
    assert results == [("request", None, '{"name": "Big"}'), ("response", 201, '{"id": 2}')]
    assert ("header", ["X-Shop"]) in groups(ACTIONS)


def test_parameters_of_a_resource_are_those_of_its_actions() -> None:
    (group,) = (group_fact for group_fact in of(GroupFact, ACTIONS) if group_fact.role == "argument")
    assert group.operations == ("GET /ovens/{oven}", "DELETE /ovens/{oven}")


def test_what_the_address_of_a_resource_asks_for_is_for_the_actions_that_read() -> None:
    assert [(call_fact.operation, call_fact.parameters) for call_fact in of(CallFact, ACTIONS)] == [
        ("GET /ovens", (("query", "page", Text("")),))
    ]


def test_the_items_of_an_enumeration_are_its_values_though_nothing_says_members() -> None:
    (state,) = (row for row in of(RowFact, ACTIONS) if row.cells.get("name") and row.cells["name"].text.raw == "state")
    assert [cell.text.raw for cell in state.values] == ["cold", "hot"]


def test_the_host_is_the_server() -> None:
    assert [server_fact.url for server_fact in of(ServerFact, ACTIONS)] == ["https://api.kiln.test/v1"]
