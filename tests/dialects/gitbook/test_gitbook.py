"""The gitbook dialect: what it reads of object pages and swagger blocks, and which pages it leaves to others."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.dialects.facts import (
    ExampleFact,
    FieldFact,
    ModelFact,
    OperationFact,
    PageFacts,
    ParameterFact,
    RowFact,
    StatementFact,
    StatusFact,
)
from codegen.dialects.generic import GENERIC
from codegen.dialects.gitbook import GITBOOK
from tests.document_builder import Builder
from tests.page_reading import plain, read_document, read_facts, without_prose

FORMS = ("html", "md", "txt")


def of(page: PageFacts, kind: type) -> list:
    return [fact for fact in page.facts if isinstance(fact, kind)]


def codes(page: PageFacts) -> list[str]:
    return [finding.code for finding in page.findings]


@pytest.fixture(scope="session")
def capture(root: Path) -> PageFacts:
    return read_facts(GITBOOK, root / "specs/previsto/pages/assignment.md")


@pytest.fixture(scope="session")
def seed(seeds: Path) -> PageFacts:
    return read_facts(GITBOOK, next(seeds.glob("004_*.txt")))


@pytest.fixture(scope="session")
def older(root: Path) -> PageFacts:
    return read_facts(GITBOOK, root / "tests/cases/gitbook/older-style/page.md")


# Whole pages


def test_nothing_of_the_seed_is_left_over(seed: PageFacts) -> None:
    assert seed.account.unknown == ()
    assert seed.findings == ()
    assert {ignored.reason for ignored in seed.account.ignored} == {"belongs to the site's frame"}


@pytest.mark.parametrize("form", FORMS)
def test_nothing_of_the_page_is_left_over_in_any_form(root: Path, form: str) -> None:
    page = read_facts(GITBOOK, root / f"tests/cases/same-page/previsto/page.{form}")
    assert page.account.unknown == ()
    assert page.findings == ()


@pytest.mark.parametrize("form", FORMS)
def test_a_page_says_the_same_in_every_form(root: Path, capture: PageFacts, form: str) -> None:
    page = read_facts(GITBOOK, root / f"tests/cases/same-page/previsto/page.{form}")
    assert plain(page) == plain(capture)


def test_seed_and_capture_differ_in_prose_only(seed: PageFacts, capture: PageFacts) -> None:
    assert without_prose(seed) == without_prose(capture)
    assert plain(seed) != plain(capture)


@pytest.mark.parametrize("form", FORMS)
def test_the_dialect_is_recognised_in_every_form(root: Path, form: str) -> None:
    path = root / f"tests/cases/same-page/previsto/page.{form}"
    assert GITBOOK.recognise(read_document(GITBOOK, path)) == [
        "swagger blocks between {% and %}",
        "a heading of the form “The … object”",
    ]


# Objects


def test_three_objects_with_their_fields_and_types_as_written(capture: PageFacts) -> None:
    fields = [
        (value.owner, value.cells["name"].text.raw, value.cells["type"].text.raw) for value in of(capture, FieldFact)
    ]
    assert [value.owner for value in of(capture, ModelFact)] == ["assignment", "assignment_plan", "task"]
    assert [owner for owner, _, _ in fields] == ["assignment"] * 11 + ["assignment_plan"] * 4 + ["task"] * 5
    assert ("assignment", "plan", "assignment_plan") in fields
    assert ("assignment", "tasks", "task[]") in fields
    assert ("assignment", "location", "number[]") in fields


def test_every_cell_of_a_row_is_kept_with_its_header_and_place(capture: PageFacts) -> None:
    first = of(capture, FieldFact)[0]
    assert {name: (cell.header, cell.text.raw) for name, cell in first.cells.items()} == {
        "name": ("Field", "id"),
        "type": ("Type", "string"),
        "required": ("Required", "No"),
        "description": ("Description", "-"),
    }
    assert first.cells["required"].place.cell == "Required"
    assert first.cells["required"].place.line == first.place.line


def test_the_example_under_an_object_belongs_to_it(capture: PageFacts) -> None:
    examples = [value for value in of(capture, ExampleFact) if value.role == "object"]
    assert [(example.owner, example.title.raw if example.title else None) for example in examples] == [
        ("assignment", "Example Response")
    ]


def test_title_and_introduction_describe_the_first_object(capture: PageFacts) -> None:
    first = of(capture, ModelFact)[0]
    assert first.place.line == 1
    assert first.description is not None
    assert first.description.raw.count("\n\n") == 1


# Swagger blocks


def test_five_operations_in_page_order(capture: PageFacts) -> None:
    operations = [(value.key, value.paths, value.resource, value.noun) for value in of(capture, OperationFact)]
    base = "https://api.previsto.io/assignments"
    assert operations == [
        (f"POST {base}/", ("/",), "assignments", "Assignment"),
        (f"GET {base}/:id", ("/:id",), "assignments", "Assignment"),
        (f"PUT {base}/:id", ("/:id",), "assignments", "Assignment"),
        (f"DELETE {base}/:id", ("/:id",), "assignments", "Assignment"),
        (f"GET {base}/", ("/",), "assignments", None),
    ]
    assert all(value.base_url == base and value.summary and value.description for value in of(capture, OperationFact))


def test_parameters_are_kept_as_declared_even_where_the_path_has_no_place_for_them(capture: PageFacts) -> None:
    declared = [(value.location, value.name, value.type) for value in of(capture, ParameterFact)]
    assert declared == [
        ("body", "", "object"),
        ("path", "id", "string"),
        ("path", "id", "string"),
        ("body", ".", "object"),
        ("path", "id", "string"),
        ("path", "page", "number"),
        ("path", "size", "number"),
    ]


def test_each_operation_answers_200_and_four_show_what(capture: PageFacts) -> None:
    assert [(value.status, value.source) for value in of(capture, StatusFact)] == [(200, "block")] * 5
    examples = [value for value in of(capture, ExampleFact) if value.role == "response"]
    assert [example.operation.split()[0] for example in examples] == ["POST", "GET", "PUT", "GET"]
    assert {example.status for example in examples} == {200}


def test_required_and_a_described_status_of_a_swagger_block_are_told() -> None:
    b = Builder()
    call = b.directive(
        "swagger",
        b.directive("swagger-parameter", in_="query", name="q", type="string", required="true"),
        b.directive("swagger-response", b.paragraph("Nothing there."), status="404: Not Found", description="Gone"),
        method="get",
        path="/things",
        baseUrl="https://api.example.test",
    )
    page = GITBOOK.read(b.document(call))
    assert page.account.unknown == ()
    assert [(value.about, value.text.raw) for value in of(page, StatementFact)] == [
        ("parameter:q", "required: true"),
        ("status:404", "Nothing there."),
    ]
    status = of(page, StatusFact)[0]
    assert (status.status, status.phrase, status.meaning.raw) == (404, "Not Found", "Gone")


def test_a_swagger_block_without_a_path_is_not_understood() -> None:
    b = Builder()
    page = GITBOOK.read(b.document(b.directive("swagger", b.directive("swagger-description"), method="get")))
    assert codes(page) == ["block-not-understood", "block-not-understood"]


def test_an_unknown_directive_inside_a_swagger_block_is_not_understood() -> None:
    b = Builder()
    strange = b.directive("swagger-weather", b.paragraph("Rain."))
    page = GITBOOK.read(b.document(b.directive("swagger", strange, method="get", path="/x", baseUrl="https://h.test")))
    assert page.account.unknown == (strange.place, strange.blocks[0].place)


def test_a_parameter_that_is_never_closed_is_told_and_what_it_swallowed_too(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(
        '{% swagger baseUrl="https://h.test" path="/x" method="get" %}\n'
        '{% swagger-parameter in="query" name="q" type="string" %}\nWords.\n\n'
        '{% swagger-response status="200" %}\n{% endswagger-response %}\n{% endswagger %}\n'
    )
    page = read_facts(GITBOOK, path)
    assert codes(page) == ["directive-not-closed", "block-not-understood"]
    assert [value.name for value in of(page, ParameterFact)] == ["q"]


# Older forms, and pages with no blocks of GitBook's


def test_a_page_that_defines_its_calls_in_words_is_read_like_any_page(older: PageFacts, root: Path) -> None:
    assert older == read_facts(GENERIC, root / "tests/cases/gitbook/older-style/page.md")
    assert older.account.unknown == ()
    assert [(value.method, value.paths) for value in of(older, OperationFact)] == [
        ("POST", ("/agreements",)),
        ("GET", ("/agreements/{id}",)),
        ("GET", ("/agreements",)),
    ]


def test_a_page_with_blocks_of_2019_is_read_like_any_page() -> None:
    b = Builder()
    method = b.directive("api-method", b.directive("api-method-summary", b.paragraph("List owls")), method="get")
    document = b.document(
        b.heading("The owl object"), b.table("Field|Type|Required|Description", "id|string|No|-"), method
    )
    assert GITBOOK.read(document) == GENERIC.read(document)


def test_a_guide_without_objects_and_calls_is_read_like_any_page() -> None:
    b = Builder()
    statuses = b.table(
        "HTTP Code|Meaning", "400 - Bad Request|A word is missing.", "500, 502 - Server Errors|Our fault."
    )
    document = b.document(b.heading("Statuses"), b.paragraph("What they mean."), statuses)
    page = GITBOOK.read(document)
    assert page == GENERIC.read(document)
    assert [(value.status, value.phrase, value.meaning.raw) for value in of(page, StatusFact)] == [
        (400, "Bad Request", "A word is missing."),
        (500, "Server Errors", "Our fault."),
        (502, "Server Errors", "Our fault."),
    ]


def test_an_object_with_swagger_blocks_is_read_as_gitbook_makes_it(capture: PageFacts) -> None:
    assert {type(fact) for fact in capture.facts} >= {FieldFact, ParameterFact}
    assert not any(isinstance(fact, RowFact) for fact in capture.facts)


# Oddities


def test_an_object_without_a_table_is_told() -> None:
    b = Builder()
    page = GITBOOK.read(b.document(b.heading("The ghost object"), b.paragraph("Unseen.")))
    assert [finding.message for finding in page.findings] == ["the object `ghost` has no table of fields"]
    assert of(page, ModelFact)[0].description.raw == "Unseen."


def test_a_table_without_rows_is_told() -> None:
    b = Builder()
    page = GITBOOK.read(b.document(b.heading("The ghost object"), b.table("Field|Type|Required|Description")))
    assert [finding.message for finding in page.findings] == [
        "table without rows; its columns are Field, Type, Required, Description"
    ]
    assert page.account.unknown == ()


def test_missing_cells_are_told_and_the_rest_of_the_row_is_kept() -> None:
    b = Builder()
    table = b.table("Field|Type|Required|Description", "id|string", "a|string|No|x|y")
    page = GITBOOK.read(b.document(b.heading("The thing object"), table))
    assert [finding.message for finding in page.findings] == [
        "table row with 2 cells under 4 columns; the last columns are empty",
        "table row with 5 cells under 4 columns: `a | string | No | x | y`",
    ]
    assert list(of(page, FieldFact)[0].cells) == ["name", "type"]


def test_an_unknown_column_is_an_error_at_its_header() -> None:
    b = Builder()
    table = b.table("Field|Type|Colour", "id|string|red")
    page = GITBOOK.read(b.document(b.heading("The thing object"), table))
    assert [(finding.message, finding.place) for finding in page.findings] == [
        (
            "unknown table column `Colour`",
            table.header[2].place,
        )
    ]
    assert list(of(page, FieldFact)[0].cells) == ["name", "type"]


def test_a_type_that_nobody_knows_is_kept_as_written() -> None:
    b = Builder()
    table = b.table("Field|Type|Required|Description", "id|flux<7>|No|")
    page = GITBOOK.read(b.document(b.heading("The thing object"), table))
    assert of(page, FieldFact)[0].cells["type"].text.raw == "flux<7>"
    assert page.findings == ()


def test_a_row_of_saved_text_with_a_type_that_nobody_knows_is_told(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("The thing object\n\nFieldTypeRequiredDescription\nidstringNoA\nbadfluxNoB\n")
    assert "table-row-not-split" in codes(read_facts(GITBOOK, path))


def test_a_table_or_code_that_belongs_to_nothing_is_not_understood() -> None:
    b = Builder()
    table, code = b.table("When|Who", "now|me"), b.code("x = 1")
    call = b.directive("swagger", method="get", path="/x", baseUrl="https://h.test")
    page = GITBOOK.read(b.document(b.heading("Notes"), b.paragraph("Hello."), table, code, call))
    assert page.account.unknown == (table.rows[0].place, code.place)
    assert [(value.about, value.text.raw) for value in of(page, StatementFact)] == [("api", "Hello.")]


def test_a_tag_left_in_the_words_is_never_taken_for_a_statement() -> None:
    b = Builder()
    call = b.directive("swagger", method="get", path="/x", baseUrl="https://h.test")
    page = GITBOOK.read(b.document(b.heading("Notes"), b.paragraph("{% endhint %}"), call))
    assert codes(page) == ["block-not-understood"]


def test_wrappers_are_looked_into() -> None:
    b = Builder()
    table = b.table("Field|Type|Required|Description", "id|string|No|-")
    tabs = b.directive("tabs", b.directive("tab", b.code('{"id": "x"}'), title="Example Response"))
    page = GITBOOK.read(b.document(b.heading("The thing object"), tabs, table))
    assert page.account.unknown == ()
    assert [(value.owner, value.title.raw) for value in of(page, ExampleFact)] == [("thing", "Example Response")]
