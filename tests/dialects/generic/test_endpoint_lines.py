"""Endpoint lines: which words are one, in which spelling, and which only mention a method or a path."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import CallFact, ExampleFact, GroupFact
from codegen.dialects.generic.endpoints import (
    heading_call,
    keyed,
    leading_line,
    lines_in_code,
    lines_in_prose,
    method_alone,
    whole_line,
)
from tests.dialects.generic.reading import calls, of


@pytest.mark.parametrize(
    ("line", "results"),
    [
        ("GET /owls", ["GET /owls"]),
        ("get /owls", ["GET /owls"]),
        ("GET/owls", ["GET /owls"]),
        ("[GET] /owls", ["GET /owls"]),
        ("GET: /owls", ["GET /owls"]),
        ("GET `/owls`", ["GET /owls"]),
        ("GET /owls HTTP/1.1", ["GET /owls"]),
        ("GET /owls?page=1", ["GET /owls"]),
        ("GET /owls - Lists the owls", ["GET /owls"]),
        ("Endpoint: PATCH https://api.test/owls/:id", ["PATCH /owls/{id}"]),
        ("PUT|PATCH /owls/:id", ["PUT /owls/{id}", "PATCH /owls/{id}"]),
        ("GET, POST /owls", ["GET /owls", "POST /owls"]),
    ],
)
def test_a_line_is_an_endpoint_line_as_a_whole(line: str, results: list[str]) -> None:
    assert [f"{call.method} {call.address.path}" for call in whole_line(line)] == results


@pytest.mark.parametrize(
    "line", ["GET", "Get the owl", "POST it to us", "/owls", "DELETE everything /now", "GET request"]
)
def test_a_sentence_is_no_endpoint_line(line: str) -> None:
    assert whole_line(line) == ()


def test_words_beside_a_line_say_what_it_does() -> None:
    assert whole_line("GET /owls - Lists the owls")[0].summary == "Lists the owls"
    assert whole_line("GET /nests/:nest_id/owls Lists the owls") == ()
    assert leading_line("GET /owls.json will return the owls.")[0].summary == "will return the owls"


@pytest.mark.parametrize(
    ("heading", "title", "methods", "path"),
    [
        ("List owls [GET /owls]", "List owls", ("GET",), "/owls"),
        ("List owls (GET /owls)", "List owls", ("GET",), "/owls"),
        ("Create an owl: POST /owls", "Create an owl", ("POST",), "/owls"),
        ("Create an owl – POST /owls", "Create an owl", ("POST",), "/owls"),
        ("POST /owls: create an owl", "create an owl", ("POST",), "/owls"),
        ("3.1 GET /owls", None, ("GET",), "/owls"),
        ("GET /nests/:nest_id/owls\nLists the owls", "Lists the owls", ("GET",), "/nests/{nest_id}/owls"),
        ("GET /nests/:nest_id/owls: list owls", "list owls", ("GET",), "/nests/{nest_id}/owls"),
        ("Owls [/owls]", "Owls", (), "/owls"),
        ("List [GET]", "List", ("GET",), None),
        ("/owls", None, (), "/owls"),
        ("GET", None, ("GET",), None),
    ],
)
def test_a_heading_names_a_call(heading: str, title: str | None, methods: tuple[str, ...], path: str | None) -> None:
    call = heading_call(heading)
    assert call is not None
    assert (call.title, call.methods, call.address and call.address.path) == (title, methods, path)


@pytest.mark.parametrize("heading", ["Owls", "Get", "Delete", "Telephone (object)", "Sending a POST request"])
def test_a_heading_of_words_names_none(heading: str) -> None:
    assert heading_call(heading) is None


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("Send a `POST` request to `/owls`.", "/owls"),
        ("Make a GET request to https://api.test/owls/{id} and read on.", "/owls/{id}"),
        ("A POST to /owls/x will do.", "/owls/x"),
    ],
)
def test_a_sentence_names_a_call(words: str, path: str) -> None:
    assert [line.address.path for line in lines_in_prose(words)] == [path]


def test_keys_and_values_make_a_call_on_one_line_or_on_two() -> None:
    assert [value for _, value in keyed("URL: `/owls/{id}` Method: `DELETE`")] == ["/owls/{id}", "DELETE"]
    assert keyed("HTTP method: POST")[0][1] == "POST"
    assert keyed("Base URL: https://api.test/v1") == []
    assert keyed("Note: this is a sentence.") == []


def test_code_is_of_endpoint_lines_where_it_holds_nothing_else() -> None:
    assert [line.address.path for line in lines_in_code("# all\nGET /owls\nGET /parks/:id/owls\n")] == [
        "/owls",
        "/parks/{id}/owls",
    ]
    assert lines_in_code("GET /owls\nHost: api.test\n") == ()


def test_a_method_alone() -> None:
    assert method_alone("`PUT`") == ("PUT",)
    assert method_alone("PUT it") == ()


PLACES = {
    "inline code": "`GET /owls`",
    "bold": "**GET** `/owls`",
    "code": "```\nGET /owls\n```",
    "code with HTTP": "```http\nGET /owls HTTP/1.1\n```",
    "bullet": "* `GET /owls` will return the owls.",
    "definition": "URL: `/owls`  \nMethod: `GET`",
    "table of keys": "| Method | GET |\n|---|---|\n| URL | /owls |",
    "table with one row": "| Method | Path |\n|---|---|\n| GET | /owls |",
    "table whose header it is": "| GET | /owls |\n|---|---|",
    "heading": "### GET /owls",
    "method and path apart": "<div><i>GET</i><h6>/owls</h6></div>",
    "curl": "```\ncurl https://api.test/owls\n```",
    "sentence": "Send a GET request to `/owls`.\n\n| Name | Type |\n|---|---|\n| page | integer |",
    "label and path": "#### URL\n\n`/owls`\n\n#### Method\n\n`GET`",
}


@pytest.mark.parametrize("place", PLACES)
def test_a_call_is_found_wherever_it_is_printed(place: str) -> None:
    page = f"# Shed\n\n## List owls\n\n{PLACES[place]}\n\nWords.\n"
    assert [call.strip("()") for call in calls(page)] == ["GET /owls"]


BADGE = """\
### <span style="color:green">POST</span>  Make a crate

```
BASE_URL/crates/{id}/lids
```

## Body

| Field | Type | Required |
|---|---|---|
| name | string | yes |

## Example Response

::: details Body

```json
{"id": 3}
```

:::
"""


def test_a_heading_with_a_method_and_a_title_is_a_call_with_the_address_below_it() -> None:
    assert calls(BADGE) == ["POST /crates/{id}/lids"]


def test_parts_behind_the_only_call_of_a_page_are_its_own_whatever_their_level() -> None:
    (group,) = of(GroupFact, BADGE)
    assert (group.role, group.operations) == ("body", ("POST /crates/{id}/lids",))


def test_a_body_within_an_example_of_an_answer_is_answered() -> None:
    (example,) = of(ExampleFact, BADGE)
    assert example.role == "response"


@pytest.mark.parametrize("heading", ["GET parameters", "Post a crate", "POST body", "DELETE"])
def test_other_headings_take_no_address_below_them(heading: str) -> None:
    found = calls(f"# Crates\n\n## {heading}\n\nThe crates are at:\n\n## Next\n\n```\nBASE_URL/crates\n```\n")
    assert found == []


CLIENT_FILE = """\
# Crates

```http
@base = https://api.crates.test/v1
@unused = 3

### Make one
POST {{base}}/crates
Content-Type: application/json

{"name": "a"}

###

# Get it
GET {{base}}/crates/3
```
"""


def test_a_file_for_a_client_of_http_has_several_calls() -> None:
    assert calls(CLIENT_FILE) == ["(POST /v1/crates)", "(GET /v1/crates/{id})"]
    made, got = of(CallFact, CLIENT_FILE)
    assert made.url == "https://api.crates.test/v1/crates"
    assert made.body is not None
    assert made.body.raw.strip() == '{"name": "a"}'
    assert got.body is None


@pytest.mark.parametrize("form", ["HTTP\nGET /owls", "```\nHTTP\nGET /owls\n```"])
def test_the_name_of_a_tab_above_a_call_is_none_of_its_words(form: str) -> None:
    assert calls(f"# Owls\n\n{form}\n\nAll of them.\n") == ["GET /owls"]
