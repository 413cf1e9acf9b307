"""Headings and labels: what the block below them is."""

from __future__ import annotations

import pytest

from codegen.wording.labels import Label, Role, label_of
from tests.wording.marked_words import marked

LABELS = [
    ("Path parameters", "path"), ("Path Parameters:", "path"), ("URL Parameters", "path"), ("Path variables", "path"), ("URL params", "path"),
    ("Path", "path"), ("Route parameters", "path"), ("Parameters in path", "path"), ("URI arguments", "path"),
    ("Query parameters", "query"), ("Query String Parameters", "query"), ("Query string", "query"), ("Query params", "query"), ("Query", "query"),
    ("URL query parameters", "query"), ("GET parameters", "query"), ("Filters", "query"), ("Filter parameters", "query"), ("Querystring", "query"),
    ("Request query parameters", "query"), ("Query Parameters (optional)", "query -"), ("Optional query parameters", "query -"), ("Pagination parameters", "query"),
    ("Headers", "header"), ("Request headers", "header"), ("HTTP headers", "header"), ("Header parameters", "header"), ("Required headers", "header +"),
    ("Response headers", "answer-header"), ("Cookies", "cookie"), ("Cookie parameters", "cookie"),
    ("Request body", "body"), ("Body", "body"), ("Body parameters", "body"), ("Request Body:", "body"), ("POST parameters", "body"), ("Payload", "body"),
    ("JSON body", "body json"), ("JSON Parameters", "body json"), ("Request JSON object", "body json"), ("Form parameters", "body form"),
    ("Form data", "body form"), ("Form data parameters", "body form"), ("Form fields", "body form"), ("Multipart form data", "body multipart"),
    ("Request fields", "body"), ("Request attributes", "body"), ("Request object", "body"), ("Request payload", "body"), ("Request schema", "body"),
    ("Request (application/json)", "body application/json"), ("Request body (application/x-www-form-urlencoded)", "body application/x-www-form-urlencoded"),
    ("Data Params", "body"), ("POST data", "body"), ("Body Params", "body"), ("Request Body Schema", "body"),
    ("Parameters", "argument"), ("Params", "argument"), ("Arguments", "argument"), ("Options", "argument"), ("Request parameters", "argument"),
    ("Available parameters", "argument"), ("Required parameters", "argument +"), ("Optional parameters", "argument -"), ("Mandatory Parameters", "argument +"),
    ("Input parameters", "argument"), ("Supported parameters", "argument"), ("**Parameters**", "argument"), ("Parameters (optional)", "argument -"),
    ("Optional", "argument -"), ("Request", "argument"), ("Method parameters", "argument"), ("Additional parameters", "argument"), ("3.2 Parameters", "argument"),
    ("Response", "answer"), ("Response body", "answer"), ("Response fields", "answer"), ("Response attributes", "answer"), ("Returns", "answer"), ("Result", "answer"),
    ("Return value", "answer"), ("Response (200)", "answer 200"), ("200: OK", "answer 200"), ("200 OK", "answer 200"), ("Response 200 (application/json)", "answer 200 application/json"),
    ("Status: 200 OK", "answer 200"), ("201 Created", "answer 201"), ("HTTP 200", "answer 200"), ("Success response", "answer"), ("Successful response", "answer"),
    ("Response: 200", "answer 200"), ("404 Not Found", "answer 404"), ("401: Unauthorized", "answer 401"), ("422: Unprocessable entity", "answer 422"),
    ("Response object", "answer"), ("Response parameters", "answer"), ("Output", "answer"), ("Returned fields", "answer"), ("Response schema", "answer"),
    ("Response JSON object", "answer json"), ("Response - SHORT:", "answer"), ("Response for a single owl:", "answer"), ("JSON fields in response", "answer json"),
    ("Response when the owl sleeps", "answer"), ("Return values", "answer"), ("HTTP Response", "answer"), ("Success", "answer"), ("Response format", "answer"), ("Response data", "answer"),
    ("Status codes", "status"), ("HTTP status codes", "status"), ("Response codes", "status"), ("Return codes", "status"), ("Responses", "status list"), ("Status code", "status"),
    ("Errors", "errors"), ("Error codes", "errors"), ("Possible errors", "errors"), ("Error responses", "errors list"), ("Error response", "errors"), ("Exceptions", "errors"),
    ("Attributes", "record"), ("Properties", "record"), ("Fields", "record"), ("Schema", "record"), ("Attributes (object)", "record"), ("Object", "record"),
    ("The owl object", "record owl"), ("The Owl Object", "record Owl"), ("Owl attributes", "record Owl"), ("Owl object", "record Owl"), ("Owl properties", "record Owl"),
    ("Owl model", "record Owl"), ("Barn owl attributes", "record Barn owl"), ("`Owl` entity", "record Owl"), ("Forest::Owl attributes", "record Forest::Owl"),
    ("Owl entity attributes", "record Owl"), ("The owl resource", "record owl"), ("Properties of the owl", "record owl"), ("Attributes of owl", "record owl"), ("Owl schema", "record Owl"),
    ("The barn_owl object", "record barn_owl"), ("Owl - Wing properties", "record Owl - Wing"), ("The owl's attributes", "record owl's"), ("Owl Object Properties", "record Owl"),
    ("Owl (object)", "record Owl"), ("Size (enum)", "values Size"), ("Definition", "endpoint"), ("Request security", "auth"),
    ("Possible values", "values"), ("Allowed values", "values"), ("Values", "values"), ("Enum values", "values"), ("Possible values for size", "values size"), ("Values of `size`", "values size"),
    ("Example request", "example-request"), ("Sample request:", "example-request"), ("Request example", "example-request"), ("Example call", "example-request"), ("cURL", "example-request"),
    ("Example request body", "example-request"), ("Request sample", "example-request"), ("Sample call", "example-request"), ("Example payload", "example-request"),
    ("Example response", "example-response"), ("Sample Response", "example-response"), ("Response example", "example-response"), ("Example output", "example-response"),
    ("JSON response example:", "example-response json"), ("Sample response for a big owl:", "example-response"), ("Example Success Response", "example-response"),
    ("Example", "example"), ("Examples", "example"), ("Sample", "example"), ("Example: feed an owl", "example"),
    ("HTTP request", "endpoint"), ("Endpoint", "endpoint"), ("URL", "endpoint"), ("Request URL", "endpoint"), ("Method", "endpoint"), ("HTTP method", "endpoint"),
    ("Authentication", "auth"), ("Authorization", "auth"), ("Required scopes", "auth +"), ("OAuth", "auth"), ("Base URL", "base-url"), ("Base URI", "base-url"), ("Root URL", "base-url"),
    ("Owl has the following properties", "record Owl s"), ("Each owl has the following fields:", "record owl s"), ("You can use the following properties:", "record s"),
    ("The response contains the following fields:", "answer s"), ("This endpoint accepts the following parameters:", "argument s"), ("You can filter with the following query parameters:", "query s"),
    ("The request body contains the following fields:", "body s"), ("The above command returns JSON structured like this:", "example-response json s"),
    ("It returns the following attributes:", "answer s"), ("The API returns JSON structured like this:", "example-response json s"),
]  # fmt: skip

NO_LABELS = [
    "", "Owls", "Get an owl", "List owls", "Create an owl", "GET /owls", "Update owl status", "Introduction", "The owl", "Delete an object", "Upload a file", "Owls of the nest",
    "https://api.owls.example/v1", "Feeding owls", "Top 100 owls", "The name of the owl (string)", "Search owls", "How to use the API", "Changelog", "Send a friend request",
    "Rate limits", "Address of the keeper", "About responses and other things that owls may do when they sleep", "Owl 200", "A list of owls", "Getting started", "Get the details of an owl",
    "Returns a list of owls.", "You may also want to read the following:", "Rename a field", "Version 2", "Notes", "Batch update owls", "Remove an owl from a nest", "owls.list", "Note:", "params[text]", "General endpoints", "Owl size type (sizeType)", "size (enum)", "value", "Pagination",
]  # fmt: skip


def shown(label: Label | None) -> str:
    """A label in short: role, status, media or name, ``+`` required, ``-`` optional, ``list``, ``s`` for a sentence."""
    if label is None:
        return ""
    required = {True: "+", False: "-", None: ""}[label.required]
    parts = (
        label.role.value,
        label.status,
        label.media,
        label.named,
        required,
        "list" * label.list,
        "s" * label.sentence,
    )
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(("words", "expected"), LABELS)
def test_a_label_is_read(words: str, expected: str) -> None:
    assert shown(label_of(words)) == expected


@pytest.mark.parametrize("words", NO_LABELS)
def test_other_headings_are_no_labels(words: str) -> None:
    assert shown(label_of(words)) == ""


def test_a_heading_that_is_code_is_the_name_of_a_field_and_no_label() -> None:
    assert label_of("fields") == Label(Role.RECORD)
    assert label_of(*marked("`fields`")) is None


def test_every_role_has_a_label() -> None:
    assert {expected.split()[0] for _, expected in LABELS} == {role.value for role in Role}
