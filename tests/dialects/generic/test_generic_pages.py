"""The dialect for pages of no known make: the usual headers, nested names, and endpoint lines in the usual forms."""

from __future__ import annotations

import pytest
from codegen.dialects.generic.endpoint import endpoint

from codegen.build.artifacts import read_spec
from codegen.diagnostics.location import Location
from codegen.dialects.dialect import Dialect
from codegen.dialects.facts import (
    ExampleFact,
    FieldFact,
    ModelFact,
    OperationFact,
    PageFacts,
    ParameterFact,
    StatementFact,
    StatusFact,
)
from codegen.dialects.generic import GENERIC
from codegen.dialects.registry import DIALECTS
from codegen.documents.model import Document, Heading, Paragraph
from codegen.documents.read import read_page
from codegen.sources.page import MEDIA_TYPES, Page
from codegen.spec.types import FieldType
from codegen.text import Text
from tests.dialects.generic.pages import NOT_UNDERSTOOD, ORDERS
from tests.tiny_workspace import TinyWorkspace, shed

__all__ = ["shed"]

SETTINGS = """\
title = "The Orders API"
docs_url = "https://docs.orders.test/"
dialect = "generic"

[[servers]]
url = "https://api.orders.test"

[[auth]]
kind = "basic"
username = "api_key"

[conventions.write]
kind = "json_body"
"""


def document(text: str) -> Document:
    page = Page("pages/orders.md", "https://docs.orders.test/", MEDIA_TYPES[".md"], text, "")
    return read_page(page, GENERIC.vocabulary)


def facts(text: str = ORDERS) -> PageFacts:
    return GENERIC.read(document(text))


def of(kind: type, text: str = ORDERS) -> list:  # type: ignore[type-arg]  # facts of one kind
    return [fact for fact in facts(text).facts if isinstance(fact, kind)]


def test_every_block_is_used_or_ignored_with_a_reason() -> None:
    account = facts().account
    assert account.unknown == ()
    assert {one.reason for one in account.ignored} <= {
        "a sample in a programming language",
        "a heading that only groups what follows",
    }


def test_a_table_whose_headers_nobody_knows_is_an_error_with_its_line() -> None:
    found = facts(NOT_UNDERSTOOD)
    assert [(one.page, one.line) for one in found.account.unknown] == [("pages/orders.md", 5)]
    assert {one.code for one in found.findings} == {"block-not-understood"}


def test_calls_are_found_as_lines_in_code_spans_and_at_the_end_of_headings() -> None:
    assert [(one.key, one.summary and one.summary.raw) for one in of(OperationFact)] == [
        ("GET https://api.orders.test/v1/orders", "List orders"),
        ("POST /v1/orders", "Create an order"),
        ("DELETE /v1/orders/{id}", "Delete an order"),
    ]


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("GET /orders", "GET /orders"),
        ("get /orders", "GET /orders"),
        ("[GET] /orders", "GET /orders"),
        ("Endpoint: PATCH https://api.test/orders/:id", "PATCH https://api.test/orders/:id"),
        ("POST /orders HTTP/1.1", "POST /orders"),
        ("GET /orders?page=1", "GET /orders"),
    ],
)
def test_the_usual_forms_of_an_endpoint_line(line: str, key: str) -> None:
    found = endpoint(Paragraph(Location("p", 1), Text(line)))
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize("line", ["GET", "Get the order", "POST it to us", "/orders", "DELETE everything /now"])
def test_a_sentence_is_no_endpoint_line(line: str) -> None:
    assert endpoint(Paragraph(Location("p", 1), Text(line))) is None
    assert endpoint(Heading(Location("p", 1), 2, Text(line))) is None or line == "DELETE everything /now"


def test_nested_names_become_records_inside_records() -> None:
    inside = {one.owner: (one.of, one.field) for one in of(ModelFact) if one.of}
    assert inside == {
        "order.customer": ("order", "customer"),
        "order.customer.address": ("order.customer", "address"),
        "order.lines": ("order", "lines"),
        "orders.number": ("orders", "number"),
    }
    named = [(one.owner, one.cells["name"].text.raw) for one in of(FieldFact)]
    assert ("order.customer.address", "city") in named
    assert ("order.lines", "amount") in named
    assert ("orders.number", "note") in named


def test_parameters_have_their_place_from_the_label_above_the_table() -> None:
    assert [(one.name, one.location, one.type) for one in of(ParameterFact)] == [
        ("page", "query", "integer"),
        ("state", "query", "string"),
    ]
    assert "Default: 1" in [one.text.raw for one in of(StatementFact) if one.about == "parameter:page"]


def test_statuses_come_from_tables_and_from_lines() -> None:
    assert [(one.status, one.source) for one in of(StatusFact)] == [(201, "table"), (422, "table"), (204, "line")]


def test_examples_know_whether_they_are_sent_or_answered() -> None:
    assert [(one.role, one.operation) for one in of(ExampleFact)] == [
        ("response", "GET https://api.orders.test/v1/orders"),
        ("request", "POST /v1/orders"),
    ]


def test_signs_are_counted() -> None:
    assert GENERIC.recognise(document(ORDERS)) == ["endpoint lines", "tables with the usual headers"]
    assert GENERIC.recognise(document("# Nothing\n\nWords.\n")) == []


def test_it_is_asked_last_for_it_reads_anything() -> None:
    last: Dialect = DIALECTS[-1]
    assert last is GENERIC


def test_a_page_of_no_known_make_builds_whole(shed: TinyWorkspace) -> None:
    shed.add("orders", SETTINGS, ORDERS)
    built = shed.run("build", "orders")
    assert built.exit_code == 0, built.output
    spec = read_spec(shed.root / "specs" / "orders")
    order = spec.models["Order"].fields
    assert order["number"].max_length == 20
    assert order["number"].required is True
    assert (order["customer"].type, order["customer"].ref) == (FieldType.OBJECT, "Customer")
    items = order["lines"].items
    assert items is not None
    assert items.ref is not None
    assert spec.models[items.ref].fields["amount"].type is FieldType.INTEGER
    assert {one.method for one in spec.operations.values()} == {"GET", "POST", "DELETE"}


# -- records of equal names inside different records -------------------------------------------------------------------

ROW = "| {} | {} | no | x |\n"
HEADER = "| Field | Type | Required | Description |\n|---|---|---|---|\n"


def table(*rows: tuple[str, str]) -> str:
    return HEADER + "".join(ROW.format(name, kind) for name, kind in rows)


def nested(*addresses: tuple[tuple[str, str], ...]) -> str:
    """A page on which so many records each hold an address with such fields."""
    pages = []
    for name, fields in zip(("customer", "supplier", "address"), addresses, strict=False):
        rows = fields if name == "address" else (("id", "integer"), *((f"address.{one}", kind) for one, kind in fields))
        pages.append(f"## The {name} object\n\n{table(*rows)}\n\n")
    return "# Shop\n\n" + "".join(pages)


POST = (("street", "string"), ("city", "string"))
MAIL = (("box", "string"), ("city", "string"))
ODD = (("street", "integer"), ("city", "string"))


@pytest.mark.parametrize(
    ("addresses", "refs"),
    [
        ((POST, POST), {"Customer": "Address", "Supplier": "Address"}),
        ((POST, MAIL), {"Customer": "CustomerAddress", "Supplier": "SupplierAddress"}),
        ((POST, ODD), {"Customer": "CustomerAddress", "Supplier": "SupplierAddress"}),
        ((POST, POST, POST), {"Customer": "Address", "Supplier": "Address"}),
        ((POST, POST, MAIL), {"Customer": "CustomerAddress", "Supplier": "SupplierAddress"}),
    ],
    ids=["equal", "other-names", "other-types", "equal-to-an-object", "unlike-an-object"],
)
def test_records_of_one_name_are_one_model_only_when_their_fields_agree(
    shed: TinyWorkspace, addresses: tuple[tuple[tuple[str, str], ...], ...], refs: dict[str, str]
) -> None:
    settings = SETTINGS.replace('dialect = "generic"', 'dialect = "generic"\ntargets = ["jsonschema"]')
    shed.add("shop", settings, nested(*addresses))
    built = shed.run("build", "shop")
    assert built.exit_code == 0, built.output
    models = read_spec(shed.root / "specs" / "shop").models
    assert {name: models[name].fields["address"].ref for name in refs} == refs
    told = dict(zip(("Customer", "Supplier"), addresses, strict=False))
    for name, ref in refs.items():
        assert [*models[ref].fields] == [field for field, _ in told[name]]
    assert len(models) == 2 + len(set(refs.values())) + (len(addresses) == 3 and "Address" not in refs.values())


def test_an_example_shows_the_record_that_its_table_nests(shed: TinyWorkspace) -> None:
    text = nested(POST, MAIL) + "## Get a customer\n\nGET /customers/{id}\n\n```json\n"
    text += '{"id": 1, "address": {"street": "Main", "city": "A", "floor": 2}}\n```\n'
    settings = SETTINGS.replace('dialect = "generic"', 'dialect = "generic"\ntargets = ["jsonschema"]')
    shed.add("shop", settings, text)
    assert shed.run("build", "shop").exit_code == 0
    models = read_spec(shed.root / "specs" / "shop").models
    assert [*models["CustomerAddress"].fields] == ["street", "city", "floor"]
    assert set(models) == {"Customer", "Supplier", "CustomerAddress", "SupplierAddress"}
