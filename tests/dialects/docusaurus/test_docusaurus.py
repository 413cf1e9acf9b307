"""The docusaurus dialect: what it reads of endpoint pages and schema pages, and what it tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.dialects.docusaurus import DOCUSAURUS
from codegen.dialects.facts import (
    CallFact,
    ExampleFact,
    FieldFact,
    ModelFact,
    OperationFact,
    PageFacts,
    ParameterFact,
    StatementFact,
    StatusFact,
)
from tests.document_builder import Builder
from tests.page_reading import plain, read_document, read_facts, without_prose

FORMS = ("html", "md", "txt")
URL = "https://payandbill-cloud-api.azurewebsites.net"


def of(page: PageFacts, kind: type) -> list:
    return [fact for fact in page.facts if isinstance(fact, kind)]


def codes(page: PageFacts) -> list[str]:
    return [finding.code for finding in page.findings]


def cells(fact: FieldFact) -> dict[str, str]:
    return {name: cell.text.raw for name, cell in fact.cells.items()}


@pytest.fixture(scope="session")
def capture(root: Path) -> PageFacts:
    return read_facts(DOCUSAURUS, root / "specs/payandbill/pages/assignments.html")


@pytest.fixture(scope="session")
def schema(root: Path) -> PageFacts:
    return read_facts(DOCUSAURUS, root / "specs/payandbill/pages/schemas-assignments.html")


@pytest.fixture(scope="session")
def constraints(root: Path) -> PageFacts:
    return read_facts(DOCUSAURUS, root / "tests/cases/docusaurus/schema-constraints/page.md")


@pytest.fixture(scope="session")
def seed(seeds: Path) -> PageFacts:
    return read_facts(DOCUSAURUS, next(seeds.glob("003_*.txt")))


# Whole pages


def test_nothing_of_the_seed_is_left_over(seed: PageFacts) -> None:
    assert seed.account.unknown == ()
    assert seed.findings == ()


@pytest.mark.parametrize("form", FORMS)
def test_nothing_of_the_page_is_left_over_in_any_form(root: Path, form: str) -> None:
    page = read_facts(DOCUSAURUS, root / f"tests/cases/same-page/payandbill/page.{form}")
    assert page.account.unknown == ()
    assert page.findings == ()


@pytest.mark.parametrize("form", FORMS)
def test_a_page_says_the_same_in_every_form(root: Path, capture: PageFacts, form: str) -> None:
    page = read_facts(DOCUSAURUS, root / f"tests/cases/same-page/payandbill/page.{form}")
    assert plain(page) == plain(capture)


def test_seed_and_capture_differ_in_prose_only(seed: PageFacts, capture: PageFacts) -> None:
    assert without_prose(seed) == without_prose(capture)
    assert plain(seed) != plain(capture)


def test_each_block_of_the_seed_is_used_or_set_aside_for_a_reason(seed: PageFacts) -> None:
    assert seed.account.used == 64
    reasons = [ignored.reason for ignored in seed.account.ignored]
    assert {reason: reasons.count(reason) for reason in reasons} == {
        "belongs to the site's frame": 1,
        "only leads over to the block below": 1,
        "repeats the heading above": 6,
        "a heading that only groups what follows": 1,
        "repeats the table above": 10,
    }


@pytest.mark.parametrize("form", FORMS)
def test_the_dialect_is_recognised_in_every_form(root: Path, form: str) -> None:
    path = root / f"tests/cases/same-page/payandbill/page.{form}"
    assert DOCUSAURUS.recognise(read_document(DOCUSAURUS, path)) == [
        "a heading “Method and URL” with a method and a URL in a code block",
        "a table whose first column is “Property”",
    ]


# Endpoint pages


def test_the_call_is_an_operation_and_its_url_as_printed_a_sample(capture: PageFacts) -> None:
    (operation,) = of(capture, OperationFact)
    assert operation.key == f"POST {URL}/api/import/assignments"
    assert (operation.method, operation.version, operation.resource) == ("POST", "v1", "assignments")
    assert (operation.base_url, operation.paths) == (URL, ("/api/import/assignments",))
    assert operation.summary.raw == "Assignments v1"
    assert operation.description is not None
    assert [value.url for value in of(capture, CallFact)] == [f"{URL}/api/import/assignments?version=1"]


def test_headers_take_their_name_from_the_column_it_stands_in(capture: PageFacts) -> None:
    assert [(value.location, value.name, value.type) for value in of(capture, ParameterFact)] == [
        ("header", "X-Functions-Key", None),
        ("header", "X-Software-Key", None),
        ("body", "body", "Assignments[]"),
    ]


def test_what_is_said_of_authorisation_is_a_statement(capture: PageFacts) -> None:
    assert len([value for value in of(capture, StatementFact) if value.about == "auth"]) == 1


def test_the_same_status_with_other_meanings_is_kept_apart(capture: PageFacts) -> None:
    rows = [value for value in of(capture, StatusFact) if value.source == "table"]
    assert [(row.status, row.phrase, row.type) for row in rows] == [
        (200, "Ok", "Results[]"),
        (400, "Bad Request", "string"),
        (401, "Unauthorized", "string"),
        (403, "Forbidden", "string"),
        (403, "Forbidden", "string"),
        (403, "Forbidden", "string"),
        (501, "Not Implemented", "string"),
        (501, "Not Implemented", "string"),
    ]
    assert len({row.meaning for row in rows}) == 8


def test_sections_about_a_status_state_things_of_it(capture: PageFacts) -> None:
    assert [value.status for value in of(capture, StatusFact) if value.source == "section"] == [400, 200]
    about = [value.about for value in of(capture, StatementFact) if value.about.startswith("status:")]
    assert about == ["status:400"] * 2 + ["status:200"] * 5


def test_examples_know_their_role_status_and_record(capture: PageFacts) -> None:
    shown = [
        (value.role, value.status, value.owner, value.title.raw if value.title else None)
        for value in of(capture, ExampleFact)
    ]
    assert shown == [
        ("request", None, None, "Example Request Body"),
        ("response", None, None, "Example Response"),
        ("response", 400, None, "400 Error Response"),
        ("response", 200, None, "200 Ok Response"),
        ("object", None, "RecordIds", "Example"),
        ("object", None, "Messages", "Example"),
    ]


def test_records_inside_a_record_are_known_by_its_properties(capture: PageFacts) -> None:
    assert [(value.owner, value.of) for value in of(capture, ModelFact)] == [
        ("Results", None),
        ("RecordIds", "Results"),
        ("Messages", "Results"),
    ]
    assert [(value.owner, cells(value)["name"], cells(value)["type"]) for value in of(capture, FieldFact)] == [
        ("Results", "RecordIds", "recordIds[]"),
        ("Results", "ImportStatus", "string"),
        ("Results", "ErrorCount", "integer"),
        ("Results", "WarningCount", "integer"),
        ("Results", "InfoCount", "integer"),
        ("Results", "Messages", "messages[]"),
        ("RecordIds", "Field", "string"),
        ("RecordIds", "Value", "string"),
        ("Messages", "MessageType", "string"),
        ("Messages", "Message", "string"),
        ("Messages", "FieldName", "string"),
        ("Messages", "FieldValue", "string"),
        ("Messages", "ErrorId", "integer"),
    ]
    assert {cells(value)["defined"] for value in of(capture, FieldFact)} == {"Assignments Results"}


def test_a_property_section_describes_its_field(capture: PageFacts) -> None:
    about = [value.about for value in of(capture, StatementFact) if value.about.startswith("field:")]
    assert about == [f"field:Results.{name}" for name in ("ImportStatus", "ErrorCount", "WarningCount", "InfoCount")]


def test_parameters_in_plain_tables_take_their_place_from_the_heading() -> None:
    b = Builder()
    call = b.heading("Method and URL"), b.code("GET https://h.test/api/things")
    table = b.table("Name|Type|Description", "size|integer|How many.")
    page = DOCUSAURUS.read(b.document(*call, b.heading("Query Parameters"), table))
    assert [(value.location, value.name, value.type) for value in of(page, ParameterFact)] == [
        ("query", "size", "integer")
    ]
    assert page.account.unknown == ()


# Schema pages


def test_nothing_of_the_schema_page_is_left_over(schema: PageFacts) -> None:
    assert schema.account.unknown == ()
    assert schema.findings == ()
    assert schema.kind == "schema"


def test_the_schema_page_tells_what_is_required_and_what_may_be_null(schema: PageFacts) -> None:
    shown = {
        cells(value)["name"]: (cells(value)["required"], cells(value)["nullable"]) for value in of(schema, FieldFact)
    }
    assert {name for name, flags in shown.items() if flags == ("Required", "cannot be null")} == {
        "EmployerRef",
        "AssignmentRef",
        "ClientRef",
        "PersonnelRef",
        "DivisionRef",
        "DepartmentRef",
        "StartDate",
    }
    assert {name for name, flags in shown.items() if flags == ("Required", "can be null")} == {
        "ExpectedEndDate",
        "ActualEndDate",
    }
    assert {flags for name, flags in shown.items()} == {
        ("Required", "cannot be null"),
        ("Required", "can be null"),
        ("Optional", "can be null"),
    }
    assert "ReportsToId" in shown
    assert {value.owner for value in of(schema, FieldFact)} == {"Assignments"}


def test_the_schema_page_knows_the_fields_of_the_example_and_one_more(root: Path, schema: PageFacts) -> None:
    body = next(
        value for value in of(read_facts(DOCUSAURUS, root / "specs/payandbill/pages/assignments.html"), ExampleFact)
    )
    names = {cells(value)["name"] for value in of(schema, FieldFact)}
    assert {name for name in names if f'"{name}"' not in body.code.raw} == {"ReportsToId"}


def test_constraints_and_values_are_statements_about_their_field(constraints: PageFacts) -> None:
    assert constraints.account.unknown == ()
    about = [(value.about, value.text.raw.partition(":")[0]) for value in of(constraints, StatementFact)][2:8]
    assert about == [
        ("field:Visitors.BadgeRef", "maximum length"),
        ("field:Visitors.BadgeRef", "pattern"),
        ("field:Visitors.Colour", "is required"),
        ("field:Visitors.Colour", "enum"),
        ("enum:Visitors.Colour", '"red"'),
        ("field:Visitors.Colour", '"red"'),
    ]


def test_a_line_that_contradicts_the_table_is_a_statement_and_one_that_repeats_it_is_not(
    constraints: PageFacts,
) -> None:
    lines = [value.text.raw for value in of(constraints, StatementFact)]
    assert "is required" in lines  # the table says Optional of Colour
    assert "is optional" not in lines
    assert "Type: string" not in lines


def test_a_property_named_in_two_groups_belongs_to_the_group_above(constraints: PageFacts) -> None:
    assert [value.owner for value in of(constraints, ModelFact)] == ["Visitors", "Floor"]
    assert of(constraints, StatementFact)[-1].about == "field:Floor.Colour"


# Oddities


def test_a_group_without_a_table_is_told() -> None:
    b = Builder()
    page = DOCUSAURUS.read(b.document(b.heading("Definitions group Ghosts"), b.paragraph("Unseen.")))
    assert [finding.message for finding in page.findings] == ["the object `Ghosts` has no table of fields"]


def test_a_table_without_rows_and_a_row_without_cells_are_told() -> None:
    b = Builder()
    empty = b.table("Property|Type|Defined")
    short = b.table("Property|Type|Defined", "Id")
    page = DOCUSAURUS.read(b.document(b.heading("Results"), empty, b.heading("Others"), short))
    assert codes(page) == ["table-empty", "table-row-short"]
    assert [cells(value) for value in of(page, FieldFact)] == [{"name": "Id"}]


def test_an_unknown_column_is_an_error_at_its_header() -> None:
    b = Builder()
    table = b.table("Property|Type|Colour", "Id|string|red")
    page = DOCUSAURUS.read(b.document(b.heading("Results"), table))
    assert [(finding.code, finding.place) for finding in page.findings] == [
        ("table-unknown-column", table.header[2].place)
    ]


def test_a_status_or_place_that_nobody_knows_is_not_understood() -> None:
    b = Builder()
    table = b.table("Name|Type|Description", "20x Odd|string|What?", "200 Ok|string|Fine")
    page = DOCUSAURUS.read(b.document(b.heading("Responses"), table))
    assert page.account.unknown == (table.rows[0].place,)
    assert [value.status for value in of(page, StatusFact)] == [200]


def test_code_of_unknown_role_and_tables_of_unknown_shape_are_not_understood() -> None:
    b = Builder()
    code, table = b.code("x = 1"), b.table("When|Who", "now|me")
    page = DOCUSAURUS.read(b.document(b.heading("Notes"), code, table))
    assert page.account.unknown == (code.place, table.rows[0].place)


def test_a_caption_may_stand_as_a_paragraph() -> None:
    b = Builder()
    page = DOCUSAURUS.read(b.document(b.heading("Errors"), b.paragraph("400 Error Response"), b.code("{}")))
    (example,) = of(page, ExampleFact)
    assert (example.status, example.title.raw) == (400, "400 Error Response")
    assert page.account.unknown == ()


def test_a_directive_is_nothing_this_dialect_knows() -> None:
    b = Builder()
    strange = b.directive("swagger")
    assert DOCUSAURUS.read(b.document(strange)).account.unknown == (strange.place,)


def test_secrets_in_urls_and_examples_never_become_facts() -> None:
    b = Builder()
    secret = "a1B2c3D4" * 5 + "=="
    page = DOCUSAURUS.read(
        b.document(
            b.heading("Method and URL"),
            b.code(f"POST https://h.test/api/things?x-functions-key={secret}"),
            b.heading("Request Body Example"),
            b.code('{"AccessToken": "' + secret + '"}', "Example Request Body"),
        )
    )
    assert codes(page) == ["secret-replaced", "secret-replaced"]
    assert secret not in repr(page.facts)
    assert [value.url for value in of(page, CallFact)] == ["https://h.test/api/things?x-functions-key=EXAMPLE-SECRET"]


def test_a_page_without_calls_and_records_is_text_about_the_api() -> None:
    b = Builder()
    page = DOCUSAURUS.read(b.document(b.heading("Welcome", 1), b.paragraph("Hello."), b.heading("More")))
    assert page.kind == "text"
    assert [(value.about, value.text.raw) for value in of(page, StatementFact)] == [("api", "Hello.")]
