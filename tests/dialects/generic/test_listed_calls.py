"""Listed calls: tables below a list of calls belong to those that they can be about."""

from __future__ import annotations

from codegen.dialects.facts import GroupFact
from tests.dialects.generic.reading import calls, of

PAGE = """\
# Rebates

## Endpoints

| Method | Path | Description |
|---|---|---|
| `GET` | `/rebates/` | List |
| `POST` | `/rebates/` | Make |
| `GET` | `/rebates/{id}/` | Get |
| `DELETE` | `/rebates/{id}/` | Drop |

### Path parameters

| Parameter | Type | Description |
|---|---|---|
| `id` | Integer | Number |

## Request body

| Parameter | Type | Description |
|---|---|---|
| `code` | String | Code |

## Response fields

| Field | Type | Description |
|---|---|---|
| `id` | Integer | Number |

## Filters

| Parameter | Type | Description |
|---|---|---|
| `code` | String | Code |
"""


def owners(page: str) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(group.role, group.operations) for group in of(GroupFact, page)]


def test_tables_below_a_list_of_calls_of_one_thing_belong_to_those_that_they_can_be_about() -> None:
    assert owners(PAGE) == [
        ("path", ("GET /rebates/{id}/", "DELETE /rebates/{id}/")),
        ("body", ("POST /rebates/",)),
        ("answer", ("POST /rebates/", "GET /rebates/{id}/")),
        ("query", ("GET /rebates/",)),
    ]


def test_they_belong_to_none_where_the_list_is_of_several_things() -> None:
    page = PAGE.replace("| `DELETE` | `/rebates/{id}/`", "| `DELETE` | `/shops/{id}/`")
    assert {operations for _, operations in owners(page)} == {()}


def test_a_table_with_a_method_and_a_path_in_each_row_lists_calls_whatever_its_headers() -> None:
    page = """\
# Crates

Type | Resource | Description
--- | --- | ---
__POST__ | [`/crates`](b.md#post) | Make one
__GET__ | [`/crates/{id}`](b.md#get) | Get one
"""
    assert calls(page) == ["(POST /crates)", "(GET /crates/{id})"]
