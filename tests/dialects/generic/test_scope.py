"""Scope: which lines document calls and which are samples, and what of a page belongs to which call."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import ExampleFact, GroupFact, OperationFact, SectionFact, StatementFact
from tests.dialects.generic.reading import calls, groups, of

FIELDS = "| Name | Type |\n|---|---|\n| {} | string |\n"


def owners(text: str) -> list[tuple[str, ...]]:
    """Return the calls of each group."""
    return [fact.operations for fact in of(GroupFact, text)]


@pytest.mark.parametrize(
    "sample",
    [
        "**Example request:**\n\n```\nGET /v2/owls/4fa6e0f0 HTTP/1.1\n```",
        "```\ncurl https://api.test/v2/owls/4fa6e0f0\n```",
        "```http\nGET /owls/7 HTTP/1.1\nHost: api.test\n```",
        "### Example\n\n`GET /owls/hedwig`",
        "`GET /owls/4fa6e0f0c678`",
    ],
    ids=["labelled", "curl", "message", "below-a-heading", "instance"],
)
def test_a_sample_is_no_call_and_what_follows_still_belongs_to_the_call_above(sample: str) -> None:
    page = (
        f"# Owls\n\n## Get an owl\n\n`GET /owls/(id)`\n\n{sample}\n\n**Query parameters:**\n\n- **deep** – show all\n"
    )
    assert calls(page) == ["GET /owls/{id}"]
    assert owners(page) == [("GET /owls/{id}",)]


def test_a_sample_documents_a_call_that_nothing_else_does() -> None:
    page = "# Owls\n\n## Find\n\n```\ncurl https://api.test/owls/7/feathers?q=x\n```\n\n" + FIELDS.format("q")
    assert calls(page) == ["(GET /owls/{id}/feathers)"]
    assert owners(page) == [("GET https://api.test/owls/{id}/feathers",)]


@pytest.mark.parametrize("heading", ["Authentication", "Errors"])
def test_a_sample_in_a_general_section_documents_none(heading: str) -> None:
    assert calls(f"# Owls\n\n## {heading}\n\n```\ncurl https://api.test/owls -u key:\n```\n") == []


def test_several_lines_in_one_block_are_several_calls_that_share_what_follows() -> None:
    page = "# Owls\n\n## List\n\n```\nGET /owls\nGET /parks/:id/owls\n```\n\n" + FIELDS.format("page")
    assert calls(page) == ["GET /owls", "GET /parks/{id}/owls"]
    assert owners(page) == [("GET /owls", "GET /parks/{id}/owls")]


def test_lines_with_something_between_them_are_calls_of_their_own() -> None:
    page = "## Owls\n\n`GET /owls`\n\n" + FIELDS.format("page") + "\n`POST /owls`\n\n" + FIELDS.format("name")
    assert owners(page) == [("GET /owls",), ("POST /owls",)]


def test_bullets_are_calls_and_their_words_describe_them() -> None:
    page = "## Owls\n\n* `GET /owls.json` will return all.\n* `GET /owls/mine.json` will return yours.\n"
    assert [(fact.paths[0], fact.description and fact.description.raw) for fact in of(OperationFact, page)] == [
        ("/owls.json", "will return all"),
        ("/owls/mine.json", "will return yours"),
    ]


def test_a_call_ends_where_the_next_topic_begins() -> None:
    page = f"""# Owls

## List owls

`GET /owls`

### Parameters

{FIELDS.format("page")}
### Notes on lists

{FIELDS.format("size")}
## Owl object

{FIELDS.format("id")}
## Drop an owl

`DELETE /owls/{{id}}`

{FIELDS.format("force")}"""
    assert owners(page) == [("GET /owls",), ("GET /owls",), (), ("DELETE /owls/{id}",)]


def test_parts_stand_below_the_heading_of_their_call_or_beside_it() -> None:
    beside = f"""# Owls

## List owls

`GET /owls`

## Parameters

{FIELDS.format("page")}
## Make an owl

`POST /owls`

## Parameters

{FIELDS.format("name")}"""
    assert owners(beside) == [("GET /owls",), ("POST /owls",)]


def test_the_parts_of_a_page_about_one_call_belong_to_its_title() -> None:
    page = f"""# Share an owl

## Permissions

Some.

## HTTP request

```http
POST /owls/{{id}}/share
```

## Request body

{FIELDS.format("with")}
## Response

{FIELDS.format("link")}"""
    assert [fact.summary and fact.summary.raw for fact in of(OperationFact, page)] == ["Share an owl"]
    assert groups(page) == [("body", ["with"]), ("answer", ["link"])]
    assert owners(page) == [("POST /owls/{id}/share",)] * 2


def test_an_endpoint_heading_is_named_by_the_heading_above() -> None:
    page = (
        f"# Owls\n\n## Make an owl\n\n### POST /owls\n\n{FIELDS.format('name')}\n### Response\n\n{FIELDS.format('id')}"
    )
    fact = of(OperationFact, page)[0]
    assert fact.summary is not None
    assert fact.summary.raw == "Make an owl"
    assert groups(page) == [(None, ["name"]), ("answer", ["id"])]


def test_endpoint_headings_beside_one_another_are_topics() -> None:
    page = f"# Owls\n\n## GET /owls\n\n{FIELDS.format('page')}\n## POST /owls\n\n{FIELDS.format('name')}"
    assert owners(page) == [("GET /owls",), ("POST /owls",)]


def test_a_resource_in_a_heading_gives_its_path_to_the_methods_below() -> None:
    assert calls("# Owls [/owls]\n\n## List [GET]\n\n## Make [POST]\n") == ["GET /owls", "POST /owls"]
    assert calls("## /owls/{id}\n\n### GET\n\nOne.\n\n### DELETE\n\nDrop it.\n") == [
        "GET /owls/{id}",
        "DELETE /owls/{id}",
    ]


def test_the_labelled_line_is_the_call_where_two_spellings_stand() -> None:
    page = "## Make an owl\n\n> `POST /owls.json`\n\n#### HTTP Request\n\n`POST /owls`\n"
    assert calls(page) == ["POST /owls"]


def test_a_list_of_links_to_calls_that_follow_names_no_second_call() -> None:
    page = "# Owls\n\n- `GET /owls`\n- `POST /owls`\n\n## List\n\n`GET /owls`\n\n## Make\n\n`POST /owls`\n"
    assert calls(page) == ["GET /owls", "POST /owls"]
    assert [fact.section for fact in of(OperationFact, page)] == ["pages/page.md#6", "pages/page.md#10"]


def test_methods_are_headings_under_one_address() -> None:
    page = f"""# Methods

All are called as `https://api.test/bot<token>/METHOD_NAME`, with GET or POST.

### sendOwl

Sends one.

{FIELDS.format("to")}
### Owl

An owl.

{FIELDS.format("id")}"""
    fact = of(OperationFact, page)[0]
    assert calls(page) == ["POST /sendOwl"]
    assert fact.base_url == "https://api.test/bot<token>"
    assert owners(page) == [(fact.key,), ()]


def test_sections_know_their_anchors_and_the_section_around() -> None:
    section_facts = of(SectionFact, "# Owls\n\n## Get {#get-one}\n\nWords.\n\n## Get\n\nMore.\n")
    assert [(fact.title.raw, fact.anchors, fact.parent) for fact in section_facts] == [
        ("Owls", ("owls",), None),
        ("Get", ("get-one", "get"), "pages/page.md#1"),
        ("Get", ("get-1",), "pages/page.md#1"),
    ]


def test_words_are_kept_with_the_call_and_the_status_they_are_about() -> None:
    page = "# Owls\n\nAll owls.\n\n## Get\n\n`GET /owls/{id}`\n\nReturns one.\n\n### Response\n\n#### 404: Not found\n\nIt flew.\n"  # noqa: E501 - a line of a page, as it is written
    assert [(fact.text.raw, fact.about) for fact in of(StatementFact, page)] == [
        ("All owls.", "api"),
        ("Returns one.", "operation"),
        ("It flew.", "status:404"),
    ]


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("#### Request body", "request"),
        ("Example response:", "response"),
        ("#### 201: Created", "response"),
        ("#### 422: Unprocessable entity", "error"),
        ("The answer looks like this:", "response"),
        ("Something else.", "unknown"),
        ("#### Request parameters\n\n`application/json`, for example:", "request"),
        ("#### Parameters\n\nFor example:", "unknown"),
    ],
)
def test_an_example_is_what_its_label_or_the_sentence_above_says(words: str, role: str) -> None:
    page = f'## Make\n\n`POST /owls`\n\n{words}\n\n```json\n{{"id": 1}}\n```\n'
    assert [fact.role for fact in of(ExampleFact, page)] == [role]
