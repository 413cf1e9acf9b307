"""Whole pages of no known make: what is accounted for, the facts in page order, and what a build makes of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from codegen.build.artifacts import read_spec
from codegen.dialects.facts import ExampleFact, GroupFact, OperationFact, RowFact, SectionFact, StatusFact
from codegen.dialects.generic import GENERIC
from codegen.dialects.reading import Reading
from codegen.dialects.registry import DIALECTS
from codegen.documents.read import read_page
from codegen.sources.page import MEDIA_TYPES, Page
from codegen.spec.types import FieldType
from tests.dialects.generic.pages import NOT_UNDERSTOOD, ORDERS
from tests.dialects.generic.reading import facts_of, groups, of
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


def test_every_block_is_used_or_ignored_with_a_reason() -> None:
    account = facts_of(ORDERS).account
    assert account.unknown == ()
    assert {ignored.reason for ignored in account.ignored} == {"a sample in a programming language"}


def test_a_table_whose_headers_nobody_knows_is_a_finding_with_its_line() -> None:
    page = facts_of(NOT_UNDERSTOOD)
    assert [(place.page, place.line) for place in page.account.unknown] == [("pages/page.md", 5)]
    assert {finding.code for finding in page.findings} == {"block-not-understood"}


def test_calls_have_the_title_of_their_topic() -> None:
    assert [(fact.key, fact.summary and fact.summary.raw) for fact in of(OperationFact, ORDERS)] == [
        ("GET https://api.orders.test/v1/orders", "List orders"),
        ("POST /v1/orders", "Create an order"),
        ("DELETE /v1/orders/{id}", "Delete an order"),
    ]


def test_groups_have_their_roles_and_whole_names() -> None:
    assert groups(ORDERS) == [
        ("record", ["id", "number", "total", "customer", "customer.name", "customer.address.city", "lines",
                    "lines[].product", "lines[].amount"]),
        ("query", ["page", "state"]),
        ("body", ["number", "↳ note"]),
    ]  # fmt: skip
    assert [fact.named for fact in of(GroupFact, ORDERS)] == ["order", None, None]


def test_statuses_and_examples_belong_to_their_calls() -> None:
    assert [(fact.status, fact.operation) for fact in of(StatusFact, ORDERS)] == [
        (201, "POST /v1/orders"),
        (422, "POST /v1/orders"),
        (204, "DELETE /v1/orders/{id}"),
    ]
    assert [(fact.role, fact.operation) for fact in of(ExampleFact, ORDERS)] == [
        ("response", "GET https://api.orders.test/v1/orders"),
        ("request", "POST /v1/orders"),
    ]


def test_sections_follow_the_page() -> None:
    assert [fact.title.raw for fact in of(SectionFact, ORDERS)][:3] == ["Orders", "The order object", "List orders"]


def test_rows_point_at_the_group_they_are_in() -> None:
    keys = {fact.key for fact in of(GroupFact, ORDERS)}
    assert {fact.group for fact in of(RowFact, ORDERS)} == keys


def test_signs_are_endpoint_lines_and_tables() -> None:
    page = Page("pages/orders.md", "https://docs.orders.test/", MEDIA_TYPES[".md"], ORDERS, "")
    assert GENERIC.recognise(read_page(page, GENERIC.vocabulary)) == ["endpoint lines", "tables with the usual headers"]
    words = Page("pages/none.md", "", MEDIA_TYPES[".md"], "# Nothing\n\nWords.\n", "")
    assert GENERIC.recognise(read_page(words, GENERIC.vocabulary)) == []


def test_it_comes_last_because_it_reads_anything() -> None:
    assert DIALECTS[-1] is GENERIC


def test_a_profile_names_headers_and_labels_that_nobody_knows() -> None:
    page = "## List\n\n`GET /owls`\n\nKnobs:\n\n| Knob | Sort |\n|---|---|\n| page | integer |\n"
    assert groups(page) == []
    reading = Reading(columns={"knob": "name", "sort": "type"}, labels={"knobs": "query"})
    assert [(fact.role, fact.label and fact.label.raw) for fact in of(GroupFact, page, reading=reading)] == [
        ("query", "Knobs:")
    ]
    assert [set(fact.cells) for fact in of(RowFact, page, reading=reading)] == [{"name", "type"}]


def test_what_a_page_says_twice_keeps_its_own_key() -> None:
    html = "<h2>A</h2><p>GET /a</p><table><tr><th>Name</th><th>Type</th></tr><tr><td>x</td><td>string</td></tr></table>"
    html += "<table><tr><th>Name</th><th>Type</th></tr><tr><td>y</td><td>string</td></tr></table>"
    keys = [fact.key for fact in of(GroupFact, html, ".html")]
    assert len(set(keys)) == 2


# -- the cost of a page

PIECES: dict[str, Callable[[int], str]] = {
    "calls": lambda n: "".join(f"## Owl {i}\n\n`GET /owls{i}/:id`\n\n{FIELDS}\n" for i in range(n)),
    "calls in one topic": lambda n: "## Owls\n\n" + "".join(f"`GET /o{i}`\n\n{FIELDS}\n" for i in range(n)),
    "lines in one block": lambda n: (
        "## Owls\n\n```\n" + "".join(f"GET /o{i}\n" for i in range(n)) + "```\n\nWords.\n\n" * n
    ),
    "rows": lambda n: "## Owls\n\n`GET /owls`\n\n" + FIELDS + "| b | string |\n" * n,
    "bullets": lambda n: "## Owls\n\n`GET /owls`\n\nParameters:\n\n- `a` (string): x\n" + "  - more words\n" * n,
    "headings": lambda n: (
        "# Owl\n\n## Attributes\n\n" + "".join(f"### `a{i}`\n\n**Type:** String\n\n" for i in range(n))
    ),
    "curl": lambda n: "## Owls\n\n```\n" + "curl https://api.test/owls/1 -d a=1\n" * n + "```\n",
    "labels": lambda n: "## Owls\n\n`GET /owls`\n\n" + "Response:\n\n```json\n{}\n```\n\n" * n,
    "words": lambda n: "## Owls\n\n" + "Send a GET request to `/owls/x`, or not.\n\n" * n,
    "properties": lambda n: "## Owl (object)\n\n" + "+ a: `1` (string, required) - x\n" * n,
}
FIELDS = "| Name | Type |\n|---|---|\n| a | string |\n"


def steps(text: str) -> int:
    """How many functions are called while ``text`` is read."""
    page = Page("pages/page.md", "", MEDIA_TYPES[".md"], text, "")
    document = read_page(page, GENERIC.vocabulary)
    count = 0

    def step(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(step)
    try:
        GENERIC.read(document)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("name", PIECES)
def test_a_page_twice_as_long_costs_twice_as_much(name: str) -> None:
    steps(PIECES[name](4))  # what is read once, on first use
    once, twice = steps(PIECES[name](80)), steps(PIECES[name](160))
    assert twice <= 2.2 * once


@pytest.mark.parametrize(
    "text",
    ["GET " + "/{a" * 4000, "GET /" + "(" * 4000, "`GET /" + "[" * 4000 + "`", "# " + "GET /a " * 1500,
     "URL: " * 3000, "- a: " + "(string, " * 2000, "curl " + "'" * 4001, "curl " + "\\\n" * 4000 + "x",
     "POST /a HTTP/1.1\n" * 2000, "| a |\n|---|\n" + "| GET / |\n" * 500, "+ Attributes (" + "(" * 3000,
     "https://" + "{a}" * 3000 + "/METHOD_NAME", "Authorization " * 1000, "**Type:** " * 2000],
)  # fmt: skip
def test_a_page_made_to_take_long_ends(text: str) -> None:
    facts_of(text)
    facts_of(f"```\n{text}\n```\n")


# -- what a build makes of it


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
    assert {operation.method for operation in spec.operations.values()} == {"GET", "POST", "DELETE"}


# -- records of equal names inside different records -------------------------------------------------------------------

ROW = "| {} | {} | no | x |\n"
HEADER = "| Field | Type | Required | Description |\n|---|---|---|---|\n"


def table(*rows: tuple[str, str]) -> str:
    return HEADER + "".join(ROW.format(name, kind) for name, kind in rows)


def nested(*addresses: tuple[tuple[str, str], ...]) -> str:
    """Return a page on which so many records each hold an address with such fields."""
    pages = []
    for name, fields in zip(("customer", "supplier", "address"), addresses, strict=False):
        rows = (
            fields if name == "address" else (("id", "integer"), *((f"address.{text}", kind) for text, kind in fields))
        )
        pages.append(f"## The {name} object\n\n{table(*rows)}\n\n")
    return "# Shop\n\n" + "".join(pages)


POST = (("street", "string"), ("city", "string"))
MAIL = (("box", "string"), ("city", "string"))
ODD = (("street", "integer"), ("city", "string"))


@pytest.mark.parametrize(
    ("addresses", "are_one"),
    [
        ((POST, POST), True),
        ((POST, MAIL), False),
        ((POST, ODD), False),
        ((POST, POST, POST), True),
        ((POST, POST, MAIL), True),
        ((POST, MAIL, MAIL), False),
    ],
    ids=["equal", "other-names", "other-types", "equal-to-an-object", "unlike-an-object", "one-unlike-an-object"],
)
def test_records_of_one_name_are_one_model_only_when_their_fields_agree(
    shed: TinyWorkspace, addresses: tuple[tuple[tuple[str, str], ...], ...], are_one: bool
) -> None:
    settings = SETTINGS.replace('dialect = "generic"', 'dialect = "generic"\ntargets = ["jsonschema"]')
    shed.add("shop", settings, nested(*addresses))
    built = shed.run("build", "shop")
    assert built.exit_code == 0, built.output
    models = read_spec(shed.root / "specs" / "shop").models
    refs = {name: models[name].fields["address"].ref or "" for name in ("Customer", "Supplier")}
    assert (refs["Customer"] == refs["Supplier"]) is are_one
    for (name, ref), fields in zip(refs.items(), addresses, strict=False):
        assert [(field, shape.type.value) for field, shape in models[ref].fields.items()] == [*fields], name


def test_an_example_shows_the_record_that_its_table_nests(shed: TinyWorkspace) -> None:
    text = nested(POST, MAIL) + "## Get a customer\n\nGET /customers/{id}\n\n```json\n"
    text += '{"id": 1, "address": {"street": "Main", "city": "A", "floor": 2}}\n```\n'
    settings = SETTINGS.replace('dialect = "generic"', 'dialect = "generic"\ntargets = ["jsonschema"]')
    shed.add("shop", settings, text)
    assert shed.run("build", "shop").exit_code == 0
    models = read_spec(shed.root / "specs" / "shop").models
    assert [*models[models["Customer"].fields["address"].ref or ""].fields] == ["street", "city", "floor"]
    assert len(models) == 4


def test_statuses_with_sentences_behind_them_are_statuses() -> None:
    why = "The key in the header belongs to an account that may not read the owls of the forest that was asked for."
    page = f"# Owls\n\n`GET /owls`\n\n**Status codes:**\n\n- 200 OK.\n- 401 Unauthorized. {why}\n- 404: {why}\n"
    results = [(fact.status, fact.meaning.raw if fact.meaning else None) for fact in of(StatusFact, page)]
    assert results == [(200, "OK."), (401, why), (404, why)]
    assert of(StatusFact, f"# Owls\n\n`GET /owls`\n\n- 300 owls live here. {why}\n- 200 more do not. {why}\n") == []
