"""Tables: what kind each is by its headers and cells, in any language, and what becomes of its rows."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import GroupFact, OperationFact, RowFact, StatusFact
from codegen.dialects.generic.tables import TableKind, read_table
from codegen.documents.model import Table
from codegen.documents.read import read_page
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.sources.page import MEDIA_TYPES, Page
from tests.dialects.generic.reading import calls, facts_of, groups, of, rows


def table(header: str, *lines: str) -> str:
    width = header.count("|")
    return "\n".join([f"|{header}|", "|" + "---|" * (width + 1), *(f"|{line}|" for line in lines)]) + "\n"


def kind(text: str) -> TableKind:
    page = Page("pages/page.md", "", MEDIA_TYPES[".md"], text, "")
    block = read_page(page, Vocabulary()).blocks[0]
    assert isinstance(block, Table)
    return read_table(block).kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (table("Name|Type|Description", "page|integer|Which"), TableKind.FIELDS),
        (table("Parameter|Mandatory", "page|YES"), TableKind.FIELDS),
        (table("Status|Description", "200|fine", "404|gone"), TableKind.STATUSES),
        (table("Value|Description", "BOX|a box"), TableKind.VALUES),
        (table("Status|Description", "`NEW`|taken", "`DONE`|ended"), TableKind.VALUES),
        (table("Code|Message|Error description", "-1100|ILLEGAL|Not so"), TableKind.ERRORS),
        (table("Method|Path|Description", "GET|/owls|All", "POST|/owls|One more"), TableKind.CALLS),
        (table("Endpoint|What", "`GET /owls`|All", "`POST /owls`|One more"), TableKind.CALLS),
        (table("Colour|Taste", "red|sweet"), TableKind.UNKNOWN),
        (table("Limit|Weight", "1-100|5"), TableKind.UNKNOWN),
    ],
)
def test_the_kind_of_a_table_follows_from_its_headers_and_cells(text: str, expected: TableKind) -> None:
    assert kind(text) is expected


CALL = "# Owls\n\n## List owls\n\n`GET /owls`\n\n"


def test_rows_go_into_standard_columns_and_unknown_headers_are_kept() -> None:
    page = CALL + table("Name|Type|Mandatory|Visibility|Description", "page|INT|NO|all|Page")
    row = of(RowFact, page)[0]
    assert {column: cell.text.raw for column, cell in row.cells.items()} == {
        "name": "page", "type": "INT", "required": "NO", "description": "Page",
    }  # fmt: skip
    assert [(cell.header, cell.text.raw) for cell in row.unknown] == [("Visibility", "all")]


def test_a_table_that_nobody_understands_is_left_to_the_account() -> None:
    page = facts_of(CALL + table("Colour|Taste", "red|sweet", "blue|sour"))
    assert [place.line for place in page.account.unknown] == [9, 10]


def test_statuses_belong_to_the_call() -> None:
    page = CALL + table("Status|Description", "200 OK|fine", "404|gone")
    assert [(fact.status, fact.operation, fact.meaning and fact.meaning.raw) for fact in of(StatusFact, page)] == [
        (200, "GET /owls", "fine"),
        (404, "GET /owls", "gone"),
    ]


def test_errors_and_values_are_groups_of_their_own() -> None:
    page = "# Kites\n\n## Kinds\n\n" + table("Value|Description", "BOX|a box", "FLAT|flat")
    assert groups(page) == [("values", ["BOX", "FLAT"])]
    assert of(GroupFact, page)[0].named == "Kinds"
    errors = CALL + "Errors:\n\n" + table("Code|Message|Description", "-1100|ILLEGAL|Not so")
    assert [role for role, _ in groups(errors)] == ["errors"]


def test_a_sentence_says_of_which_field_values_are() -> None:
    page = (
        CALL
        + "The following values are allowed for the `sort` parameter.\n\n"
        + table("Type value|Description", "`a`|up")
    )
    group = of(GroupFact, page)[0]
    assert (group.role, group.named) == ("values", "sort")


def test_a_list_of_calls_names_them_and_a_row_elsewhere_documents_them() -> None:
    listed = table(
        "Method|Path|Description",
        *(f"{method}|/owls/{{id}}|To {method}" for method in ("GET", "PUT", "PATCH", "DELETE")),
    )
    assert calls(f"# Owls\n\n{listed}") == [
        "(GET /owls/{id})",
        "(PUT /owls/{id})",
        "(PATCH /owls/{id})",
        "(DELETE /owls/{id})",
    ]
    documented = f"# Owls\n\n{listed}\n## Drop an owl\n\n`DELETE /owls/{{id}}`\n"
    assert calls(documented) == ["(GET /owls/{id})", "(PUT /owls/{id})", "(PATCH /owls/{id})", "DELETE /owls/{id}"]
    assert next(fact.summary and fact.summary.raw for fact in of(OperationFact, documented)) == "To GET"


@pytest.mark.parametrize(
    "header",
    ["Naam|Type|Verplicht|Omschrijving", "Feld|Typ|Pflichtfeld|Beschreibung", "Champ|Type|Obligatoire|Description",
     "Campo|Tipo|Obligatorio|Descripción"],
)  # fmt: skip
def test_headers_of_other_languages_are_known(header: str) -> None:
    assert set(rows(CALL + table(header, "page|integer|ja|Wat"))[0]) == {"name", "type", "required", "description"}


def test_a_row_as_wide_as_the_table_groups_those_below_it_or_is_a_label() -> None:
    page = """<h2>Make an owl</h2><p>POST /owls</p>
<table><tr><th>Name</th><th>Type</th><th>Description</th></tr>
<tr><td>name</td><td>string</td><td>its name</td></tr>
<tr><td colspan="3">Where it lives</td></tr><tr><td>nest</td><td>string</td><td>its nest</td></tr>
<tr><td colspan="3">Query parameters</td></tr><tr><td>deep</td><td>boolean</td><td>all</td></tr></table>"""
    assert groups(page, ".html") == [(None, ["name", "nest"]), ("query", ["deep"])]
    assert [row.under and row.under.raw for row in of(RowFact, page, ".html")] == [None, "Where it lives", None]


def test_a_table_inside_a_cell_is_below_its_row() -> None:
    page = """<h2>Make an owl</h2><p>POST /owls</p>
<table><tr><th>Name</th><th>Type</th><th>Description</th></tr>
<tr><td>nest</td><td>object</td><td>Its nest
  <table><tr><th>Name</th><th>Type</th></tr><tr><td>tree</td><td>string</td></tr></table></td></tr>
<tr><td>age</td><td>integer</td><td>years</td></tr></table>"""
    assert groups(page, ".html") == [(None, ["nest", ". tree", "age"])]


PLACES = """\
# Find owls

`GET /nests/{nest}/owls`

| Name | Kind | Description |
|---|---|---|
| `Host` | header | The host. |
| `nest` | path | The nest. |
| `n` | query | How many. |
"""


def test_a_column_whose_cells_name_places_is_the_place_whatever_its_header() -> None:
    assert [row.get("location") for row in rows(PLACES)] == ["header", "path", "query"]
    types = PLACES.replace("| query |", "| string |")
    assert [row.get("location") for row in rows(types)] == [None, None, None]


HEADERS = """\
# List owls

`GET /owls`

## Response

The following headers will be returned with the response:

| Name | Description |
|---|---|
| `Content-Length` | Length of the body. |
"""


def test_headers_that_are_returned_are_no_fields_of_the_body() -> None:
    assert groups(HEADERS) == [("answer-header", ["Content-Length"])]


MARKED = """\
# Reference

<table>
<tr><th>GET</th><th>PUT</th><th>DELETE</th><th>Path</th><th>Description</th></tr>
<tr><td>X</td><td></td><td></td><td>/api/owls<br>/api/all-owls <em>(deprecated)</em></td><td>All owls.</td></tr>
<tr><td>X</td><td>X</td><td>-</td><td>/api/owls/<i>nest</i>/<i>name</i></td><td>One owl.</td></tr>
</table>
"""


@pytest.mark.parametrize("ending", [".md", ".html"])
def test_columns_for_methods_mark_what_each_address_takes(ending: str) -> None:
    assert calls(MARKED.replace("# Reference", "<h1>Reference</h1>"), ending) == [
        "(GET /api/owls)",
        "(GET /api/all-owls)",
        "(GET /api/owls/{nest}/{name})",
        "(PUT /api/owls/{nest}/{name})",
    ]


def test_columns_named_like_methods_that_hold_words_are_no_calls() -> None:
    assert calls(table("GET|PUT|Path", "reads it|writes it|/owls")) == []


SLANTED = """\
# Owls

## Get an owl

GET /owls/*name*/nests

* PUT /owls/*name* changes it.
"""


def test_slanted_parts_of_a_path_are_holes() -> None:
    assert "GET /owls/{name}/nests" in calls(SLANTED)
    assert calls("# Owls\n\nGET /owls/*all* the *rest*\n") == ["GET /owls/{all}"]


STATUSES = """\
# Kites

## Make a kite

`POST /kites`

| HTTP Code | Description | Schema |
|---|---|---|
| 201 | created | [Kite](#kite) |
| 405 | Invalid | [Problem](#problem) |

## List kites

`GET /kites`

| Status | Meaning | Schema |
|---|---|---|
| 200 | ok | < [Kite](#kite) > array |
| 202 | later | None |
"""


def test_a_table_of_statuses_may_name_the_record_that_is_answered() -> None:
    results = [(group.operations, group.status) for group in of(GroupFact, STATUSES)]
    assert results == [(("POST /kites",), "201"), (("GET /kites",), "200")]
    assert [row["type"] for row in rows(STATUSES)] == ["Kite", "array[Kite]"]


def test_a_row_for_the_whole_is_no_field() -> None:
    fields = table("Name|Type", "*anonymous*|[Kite]", "» id|integer", "anonymous|string")
    page = "# A\n\n`GET /a`\n\n## Response\n\n" + fields
    assert groups(page) == [("answer", ["» id", "anonymous"])]


def test_notes_beside_a_description_are_notes() -> None:
    page = table("Name|Type|Restrictions|Description", "id|integer|none|Its number")
    assert rows(page) == [{"name": "id", "type": "integer", "notes": "none", "description": "Its number"}]


def test_a_table_of_fields_and_values_is_a_list_of_values_for_each_field() -> None:
    values = table("Parameter|Value", "state|open", "state|shut", "size|big")
    page = "# A\n\n`GET /a`\n\n## Enumerated values\n\n" + values
    results = [(group.role, group.named) for group in of(GroupFact, page)]
    assert results == [("values", "state"), ("values", "size")]
    assert [row.get("value") for row in rows(page)] == ["open", "shut", "big"]
    single = "# A\n\n`GET /a`\n\n## Body\n\n" + table("Parameter|Value", "state|open", "size|big")
    assert [group.role for group in of(GroupFact, single)] == ["body"]
