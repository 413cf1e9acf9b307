"""The real pages: every block of the seeds and of the captures is accounted for, and nothing they say is lost."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any, TypeVar

import pytest

from codegen.dialects.facts import (
    CallFact,
    ErrorFact,
    ExampleFact,
    FieldFact,
    OperationFact,
    OperatorFact,
    PageFacts,
    ParameterFact,
    ServerFact,
    StatementFact,
    StatusFact,
)
from codegen.dialects.xojo.dialect import XOJO
from codegen.documents.model import Document
from codegen.documents.read import read_page
from codegen.sources.page import MEDIA_TYPES, Page
from tests.facts_without_places import without_places

ROOT = Path(__file__).resolve().parents[3]
CAPTURES = ROOT / "specs" / "bouwsoft" / "pages"
SAME = ROOT / "tests" / "cases" / "same-page" / "bouwsoft"
POST_ASSIGNMENTS, CLASS_PAGE, GET_PRODUCTS = "v1_POST_Assignments", "VismaBouwsoftAPICalls", "v1_GET_ActualCostProducts"
SEED_OF = {POST_ASSIGNMENTS: "000_", CLASS_PAGE: "001_", GET_PRODUCTS: "002_"}
ALL = [(form, name) for form in ("seed", "capture") for name in SEED_OF]


def document(path: Path) -> Document:
    content = path.read_text(encoding="utf-8")
    page = Page(path.name, "https://docs.example/page", MEDIA_TYPES[path.suffix], content, "")
    return read_page(page, XOJO.vocabulary)


def seed_or_capture(request: pytest.FixtureRequest, form: str, name: str) -> Path:
    if form == "capture":
        return CAPTURES / f"{name}.html"
    seeds: Path = request.getfixturevalue("seeds")
    return next(seeds.glob(f"{SEED_OF[name]}*.txt"))


@pytest.fixture(params=ALL, ids=[f"{form}-{name}" for form, name in ALL])
def any_page(request: pytest.FixtureRequest) -> PageFacts:
    return XOJO.read(document(seed_or_capture(request, *request.param)))


@pytest.fixture(params=["seed", "capture"])
def class_page(request: pytest.FixtureRequest) -> PageFacts:
    return XOJO.read(document(seed_or_capture(request, request.param, CLASS_PAGE)))


@pytest.fixture(params=["seed", "capture"])
def get_products(request: pytest.FixtureRequest) -> PageFacts:
    return XOJO.read(document(seed_or_capture(request, request.param, GET_PRODUCTS)))


@pytest.fixture(params=["seed", "capture"])
def post_assignments(request: pytest.FixtureRequest) -> PageFacts:
    return XOJO.read(document(seed_or_capture(request, request.param, POST_ASSIGNMENTS)))


F = TypeVar("F")


def of(page: PageFacts, kind: type[F]) -> list[F]:
    return [fact for fact in page.facts if isinstance(fact, kind)]


def test_every_block_is_used_or_ignored_for_a_reason(any_page: PageFacts) -> None:
    assert any_page.account.unknown == ()
    assert any_page.account.used > 0
    assert all(ignored.reason for ignored in any_page.account.ignored)


def test_no_page_gives_an_error(any_page: PageFacts) -> None:
    assert [finding.message for finding in any_page.findings if finding.severity == "error"] == []


def test_no_published_token_reaches_a_fact(any_page: PageFacts) -> None:
    assert re.findall(r"[A-Za-z]{45,}", repr(without_places(any_page.facts))) == []


def test_every_fact_stands_on_its_page(any_page: PageFacts) -> None:
    assert {fact.place.page for fact in any_page.facts} == {any_page.page}
    assert all(fact.place.line > 0 for fact in any_page.facts)


def test_the_index_names_246_calls_on_92_resources_in_the_alphabet_of_its_columns(class_page: PageFacts) -> None:
    calls = of(class_page, OperationFact)
    assert len(calls) == 246
    assert all(call.listed for call in calls)
    resources = {call.resource for call in calls}
    assert len(resources) == 92
    assert {"ProductStock", "Productstock"} <= resources
    assert [call.method for call in calls] == sorted(call.method for call in calls)
    assert [calls[0].key, calls[81].key, calls[82].key, calls[-1].key] == [
        "v1_DELETE_ActualCostMachines",
        "v1_GET_EmployeeGroups",
        "v1_GET_Employees",
        "v1_PUT_VATCodes",
    ]


def test_each_call_of_the_index_stands_on_its_own_line(class_page: PageFacts) -> None:
    lines = Counter(call.place.line for call in of(class_page, OperationFact))
    assert len(lines) == 82
    assert set(lines.values()) == {3}


def test_the_token_exchange_is_a_server_a_request_and_an_answer(class_page: PageFacts) -> None:
    assert [(server.role, server.url) for server in of(class_page, ServerFact)] == [
        ("token", "https://authenticationserver.bouwsoft.be/api/v1"),
        ("api", "https://myserver.bouwsoft.be/api/v1"),
        ("api", "https://ra.bouwsoft.be/api/v1"),
    ]
    parameters = of(class_page, ParameterFact)
    assert [
        (parameter.name, parameter.location, parameter.type)
        for parameter in parameters
        if parameter.scope == "token_request"
    ] == [
        ("Clientnr", "header", "Integer"),
        ("RefreshToken", "header", "String"),
    ]
    assert [parameter.name for parameter in parameters if parameter.scope == "token_answer"] == [
        "Accesstoken",
        "ServerIP",
        "ServerName",
        "Layout",
        "ValidUntil",
    ]
    assert [example.role for example in of(class_page, ExampleFact)].count("token_answer") == 1


def test_calls_take_parameters_in_header_path_and_query(class_page: PageFacts) -> None:
    parameters = [parameter_fact for parameter_fact in of(class_page, ParameterFact) if parameter_fact.scope == "call"]
    assert [(parameter.location, parameter.name, parameter.type) for parameter in parameters] == [
        ("header", "Accesstoken", "String"),
        ("header", "Clientnr", "Integer"),
        ("path", "id", None),
        ("query", "columns", "String"),
        ("query", "filter", "String"),
        ("query", "limit", "Integer"),
        ("query", "nextid", "Integer"),
        ("query", "offset", "Integer"),
        ("query", "sort", "String"),
        ("query", "distinct", "Boolean"),
    ]


@pytest.mark.parametrize(
    ("about", "words"),
    [
        ("parameter:limit", ("200", "500")),
        ("parameter:nextid", ("incompatible", "offset")),
        ("parameter:columns", ("PathParameter",)),
        ("status:204", ("204 NO CONTENT",)),
        ("status:405", ("PATCH", "PUT")),
        ("filter", ("‘and’", "‘or’")),
        ("filter", ("number fields",)),
        ("sort", ("descending", "-columnname")),
        ("parameter:sort", ("|", "-fieldname")),
        ("parameter:distinct", ("distinct select",)),
    ],
)
def test_each_rule_told_in_prose_is_a_statement(class_page: PageFacts, about: str, words: tuple[str, ...]) -> None:
    statements = [
        statement_fact.text.raw for statement_fact in of(class_page, StatementFact) if statement_fact.about == about
    ]
    assert any(all(word in statement for word in words) for statement in statements)


def test_a_filter_knows_seven_operators(class_page: PageFacts) -> None:
    operators = of(class_page, OperatorFact)
    assert [operator.name for operator in operators] == ["gt", "ge", "eq", "lt", "le", "ne", "has"]
    assert all(operator.meaning for operator in operators)


def test_statuses_of_table_and_sections_keep_the_methods_they_name(class_page: PageFacts) -> None:
    named = {
        (status_fact.source, status_fact.status): status_fact.methods for status_fact in of(class_page, StatusFact)
    }
    assert len(named) == 20
    assert named["table", 200] == ("GET", "PUT")
    assert named["section", 200] == ("GET", "POST")
    assert named["table", 201] == ("POST",)
    assert named["section", 201] == ("PUT",)
    assert named["section", 405] == ("PATCH",)


def test_all_56_errors_are_read_with_what_provokes_them(class_page: PageFacts) -> None:
    errors = of(class_page, ErrorFact)
    assert Counter(error.status for error in errors) == {400: 47, 401: 4, 404: 2, 405: 1, 500: 1, 501: 1}
    assert Counter(error.about for error in errors if error.status == 400) == {
        "filter": 24,
        "columns": 10,
        "offset": 5,
        "limit": 4,
        "nextid": 2,
        "sort": 2,
    }
    assert {error.field_type for error in errors if error.about == "columns"} == {
        None,
        "BOOLEAN",
        "CURRENCY",
        "CURRENCYHD",
        "DATE",
        "DOUBLE",
        "INTEGER",
        "TEXT",
    }
    assert all(error.trigger for error in errors if error.status != 401)
    assert all(error.code.raw.count("Description") == 1 for error in errors)


def test_an_error_keeps_all_lines_that_provoke_it(class_page: PageFacts) -> None:
    error_fact = next(error for error in of(class_page, ErrorFact) if "must exist" in error.code.raw)
    assert error_fact.trigger is not None
    assert len(error_fact.trigger.raw.split("\n")) == 3
    assert error_fact.trigger.raw.endswith("columns: contact_name=’SpikeAPI2’,address_id=12")


def test_a_500_that_shows_a_501_is_kept_as_printed(class_page: PageFacts) -> None:
    error_fact = next(error for error in of(class_page, ErrorFact) if error.status == 500)
    assert "“Code”:“501”" in error_fact.code.raw


def test_examples_of_query_parameters_belong_to_the_call_they_name(class_page: PageFacts) -> None:
    calls = [call_fact for call_fact in of(class_page, CallFact) if call_fact.operation]
    shown = [(call.operation, [(name, value.raw) for _, name, value in call.parameters]) for call in calls]
    assert shown == [
        ("v1_GET_Addresses", [("columns", "id|clientnr|name"), ("limit", "3")]),
        ("v1_GET_Addresses", [("filter", "name has ‘neorej’ and zipcode has ‘8730’")]),
        ("v1_GET_LedgerNumbers", [("filter", "‘heftruck’")]),
        ("v1_GET_LedgerNumbers", [("limit", "3")]),
        ("v1_GET_LedgerNumbers", [("nextid", "190"), ("limit", "3")]),
        ("v1_GET_LedgerNumbers", [("offset", "3"), ("limit", "3")]),
        ("v1_GET_OrderLines", [("sort", "orderid|linenr"), ("nextid", "141"), ("limit", "3")]),
        (
            "v1_GET_Products",
            [("sort", "list"), ("offset", "12"), ("limit", "3"), ("columns", "list"), ("distinct", "true")],
        ),
    ]
    answers = [example_fact.operation for example_fact in of(class_page, ExampleFact) if example_fact.operation]
    assert answers == [operation for operation, _ in shown]


def test_sample_calls_of_status_sections_keep_their_parameters(class_page: PageFacts) -> None:
    shown = {
        call_fact.url: [(name, value.raw) for _, name, value in call_fact.parameters]
        for call_fact in of(class_page, CallFact)
    }
    assert shown["https://myserver/api/v1/Addresses/"] == [("nextid", "12")]
    assert shown["https://myserver.bouwsoft.be/api/v1/Addresses/165982"] == [
        ("columns", "city=’Oostende‘,salutation=’Mrs.’")
    ]


def test_49_fields_of_assignments_keep_every_cell(post_assignments: PageFacts) -> None:
    fields = of(post_assignments, FieldFact)
    assert len(fields) == 49
    assert {tuple(field.cells) for field in fields} == {
        ("name", "type_id", "type", "length", "required", "writeable", "force_write", "link")
    }
    row = [cell.text.raw for cell in fields[2].cells.values()]
    assert row == ["company_name", "2", "tpString", "250", "No", "No", "No", ""]
    assert {field.owner for field in fields} == {"Assignments"}
    assert {field.operation for field in fields} == {"v1_POST_Assignments"}


def test_a_post_page_gives_its_operation_statuses_call_and_answer(post_assignments: PageFacts) -> None:
    (operation,) = of(post_assignments, OperationFact)
    assert (operation.method, operation.version, operation.resource, operation.noun) == (
        "POST",
        "v1",
        "Assignments",
        "Assignment",
    )
    assert operation.paths == ("/Assignments",)
    assert [
        (status_fact.status, status_fact.phrase, status_fact.path) for status_fact in of(post_assignments, StatusFact)
    ] == [
        (201, "CREATED", "/Assignments"),
        (401, "Unauthorized", "/Assignments"),
    ]
    (call,) = of(post_assignments, CallFact)
    assert [(location, name) for location, name, _ in call.parameters] == [
        ("header", "Clientnr"),
        ("header", "AccessToken"),
        ("query", "columns"),
    ]
    (example,) = of(post_assignments, ExampleFact)
    assert (example.role, example.status, example.path, example.owner) == (
        "response",
        201,
        "/Assignments",
        "Assignments",
    )


def test_a_dangling_or_is_told(post_assignments: PageFacts) -> None:
    assert "path-list-dangling" in {finding.code for finding in post_assignments.findings}


def test_35_fields_of_actual_cost_products_keep_every_cell(get_products: PageFacts) -> None:
    fields = of(get_products, FieldFact)
    assert len(fields) == 35
    assert all(len(field.cells) == 8 for field in fields)
    row = [cell.text.raw for cell in fields[21].cells.values()]
    assert row == ["price_unit", "8", "tpCurrency", "0", "No", "Yes", "No", ""]


def test_a_get_page_gives_three_path_forms_each_with_statuses_call_and_answer(get_products: PageFacts) -> None:
    (operation,) = of(get_products, OperationFact)
    assert operation.paths == ("/ActualCostProducts/", "/ActualCostProducts/{id}", "/ActualCostProducts/FieldInfo/")
    assert operation.noun == "ActualCostProduct"
    sections = ["/ActualCostProducts/", "/ActualCostProducts/{id}", "/ActualCostProducts/FieldInfo"]
    statuses = Counter(status_fact.path for status_fact in of(get_products, StatusFact))
    assert statuses == dict(zip(sections, (4, 5, 5), strict=True))
    assert [call_fact.path for call_fact in of(get_products, CallFact)] == sections
    examples = of(get_products, ExampleFact)
    assert [example.path for example in examples] == sections
    assert [example.owner for example in examples] == ["ActualCostProducts", "ActualCostProducts", None]


def test_the_same_page_gives_the_same_facts_in_all_three_forms() -> None:
    read = {form: XOJO.read(document(SAME / f"page.{form}")) for form in ("html", "md", "txt")}
    facts = {form: without_places(page.facts) for form, page in read.items()}
    assert facts["md"] == facts["html"]
    assert facts["txt"] == facts["html"]
    assert all(page.account.unknown == () for page in read.values())


@pytest.mark.parametrize("name", list(SEED_OF))
def test_a_capture_gives_the_facts_of_its_seed_but_for_prose(request: pytest.FixtureRequest, name: str) -> None:
    seed, capture = (XOJO.read(document(seed_or_capture(request, form, name))) for form in ("seed", "capture"))
    assert [bare(fact) for fact in without_places(seed.facts)] == [bare(fact) for fact in without_places(capture.facts)]


def bare(fact: dict[str, Any]) -> dict[str, Any]:
    """Return a fact without prose and secrets; whitespace in examples, which browsers save as they like, is folded."""
    kept = {name: value for name, value in fact.items() if name not in PROSE}
    if fact["fact"] == "statement":
        del kept["text"]
    if "code" in kept:
        kept["code"] = PHONE.sub("PHONE", " ".join(SECRET.sub("SECRET", kept["code"]).split()))
    if "parameters" in kept:
        kept["parameters"] = [[where, name, SECRET.sub("SECRET", value)] for where, name, value in kept["parameters"]]
    return kept


PROSE = {"summary", "meaning", "description", "trigger"}
PHONE = re.compile(r"\+\d{2} [()\d ]+")  # neither a capture nor what is read from a seed carries a person's number
SECRET = re.compile(r"EXAMPLE-[A-Z0-9-]+")


@pytest.mark.parametrize("name", list(SEED_OF))
def test_a_page_of_the_generator_is_recognised(name: str) -> None:
    assert XOJO.recognise(document(CAPTURES / f"{name}.html")) != []
