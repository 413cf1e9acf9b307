"""The linter: silent about what the specs give, loud about what is wrong, and always at a line of the pages."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.build.artifacts import read_provenance, read_spec
from codegen.lint.json_schema import faults
from codegen.lint.lint import lint
from codegen.lint.origins import Origins
from codegen.lint.rules import RULES
from codegen.targets.openapi.document import document
from tests.lint.breaks import BREAKS, told_planner
from tests.targets.sample_specs import ALL, yard
from tests.tiny_spec import PROVENANCE, broken, tiny
from tests.tiny_workspace import TinyWorkspace, shed  # noqa: F401 - a fixture

APIS = ("bouwsoft", "payandbill", "previsto")


def words(change: Callable[[Any], Any], spec: Any = None) -> list[str]:
    """Return what is said of a sample's document after ``change``, codes and words."""
    values = document(spec or yard())
    change(values)
    return [f"{problem.code}: {problem.words}" for rule in RULES for problem in rule(values)]


@pytest.mark.parametrize("api", APIS)
def test_nothing_is_said_of_what_the_apis_give(root: Path, api: str) -> None:
    folder = root / "specs" / api
    spec = read_spec(folder)
    assert lint(spec, read_provenance(folder), document(spec)) == []


@pytest.mark.parametrize("api", APIS)
def test_every_place_of_a_document_leads_to_a_line_of_a_page_or_to_the_settings(root: Path, api: str) -> None:
    """What is wrong with any record is told once, however many schemas it has, at a page and line."""
    folder = root / "specs" / api
    spec, values = read_spec(folder), document(read_spec(folder))
    schemas = values["components"]["schemas"]
    for schema in schemas.values():
        schema["required"] = ["no such property"]
        schema.setdefault("properties", {})
    findings = [finding for finding in lint(spec, read_provenance(folder), values) if finding.code == "lint-schema"]
    assert {finding.pointer for finding in findings} >= {f"#/models/{name}" for name in spec.models}
    pages = ("pages/", "fieldinfo/", "api.toml", "corrections.toml")
    assert [
        finding.message for finding in findings if finding.place is None or not finding.place.page.startswith(pages)
    ] == []


def test_two_ways_to_spell_one_path_and_paths_that_one_address_means() -> None:
    def twice(document: Any) -> None:
        paths = document["paths"]
        paths["/Jobs/{nr}"] = copy.deepcopy(paths["/Jobs/{id}"])
        paths["/{any}/1"] = copy.deepcopy(paths["/Jobs"])

    messages = words(twice)
    assert "lint-path: is the same path as /Jobs/{id}" in messages
    assert any(text.startswith("lint-path: may be meant by the address that /Jobs/") for text in messages)


def test_a_repeated_operation_id_is_told_whatever_its_case() -> None:
    def repeat(document: Any) -> None:
        document["paths"]["/Jobs"]["get"]["operationId"] = "JOBSGET"

    assert any("jobsGet" in word or "JOBSGET" in word for word in words(repeat) if word.startswith("lint-operation"))


def test_repeated_ids_on_one_path_are_told_too() -> None:
    def repeat(document: Any) -> None:
        document["paths"]["/Jobs"]["post"]["operationId"] = document["paths"]["/Jobs"]["get"]["operationId"]

    assert [word for word in words(repeat) if word.startswith("lint-operation")]


def test_components_that_nothing_uses_are_told() -> None:
    def add(document: Any) -> None:
        document["components"].setdefault("parameters", {})["Lost"] = {
            "name": "lost",
            "in": "query",
            "description": "Lost.",
        }

    assert "lint-unused: nothing uses it" in words(add)


def test_an_example_is_judged_where_a_page_shows_it() -> None:
    """A field that the page limits and the page's own example that breaks the limit."""
    spec = broken("models", "Tool", "fields", "name", "example", value="far too long a name for a tool")
    (finding,) = [finding for finding in lint(spec, PROVENANCE, document(spec)) if finding.code == "lint-example"]
    assert "30 characters, more than 20" in finding.message
    assert finding.pointer == "#/models/Tool/fields/name"
    assert str(finding.place).startswith("pages/shed.md:")


@pytest.mark.parametrize(
    ("schema", "value", "messages"),
    [
        ({"type": "integer"}, "1", "is string, not integer"),
        ({"type": "integer"}, True, "is boolean, not integer"),
        ({"type": ["string", "null"]}, None, ""),
        ({"type": "integer"}, 2.0, ""),
        ({"type": "string", "enum": ["a"]}, "b", "'b' is not one of the 1 allowed values"),
        ({"type": "string", "pattern": "^a+$"}, "ab", "'ab' does not match ^a+$"),
        ({"type": "string", "pattern": "("}, "ab", ""),
        ({"type": "number", "minimum": 2}, 1, "1 is less than 2"),
        ({"type": "array", "minItems": 1}, [], "has 0 entries, fewer than 1"),
        ({"type": "array", "items": {"type": "string"}}, ["a", 1], "[1] is integer, not string"),
        ({"properties": {"a": {}}, "additionalProperties": False}, {"b": 1}, "has b, which the schema does not know"),
        ({"required": ["a"]}, {}, "has no a, which is required"),
        ({"propertyNames": {"maxLength": 1}}, {"ab": 1}, "'ab' as a key has 2 characters, more than 1"),
        ({"type": "string", "nullable": True}, None, ""),
        ({"allOf": [{"type": "string"}], "nullable": True}, 1, "is integer, not string"),
        ({"const": "a"}, "b", "'b' is not 'a'"),
        ({"type": "string", "format": "date"}, "2026-02-30", "'2026-02-30' is not a date"),
        (
            {"type": "string", "format": "date-time"},
            "2026-02-03T25:00:00Z",
            "'2026-02-03T25:00:00Z' is not a date-time",
        ),
        ({"type": "string", "format": "date-time"}, "2026-02-03T05:00:00.5+01:00", ""),
        ({"minimum": 2, "exclusiveMinimum": True}, 2, "2 is less than 2"),
        ({"exclusiveMaximum": 2}, 2, "2 is not past 2"),
        ({"exclusiveMaximum": 2}, 1, ""),
        ({"oneOf": [{"type": "string"}, {"type": "null"}]}, 1, "fits none of 2 schemas"),
        ({"$ref": "#/components/schemas/A"}, 1, "is integer, not string"),
        ({"$ref": "#/components/schemas/Loop"}, 1, ""),
    ],
)
def test_values_are_judged_by_their_schema(schema: Any, value: Any, messages: str) -> None:
    parts = {"A": {"type": "string"}, "Loop": {"$ref": "#/components/schemas/Loop"}}
    assert next(faults({"components": {"schemas": parts}}, schema, value), "") == messages


@pytest.mark.parametrize("api", ALL)
def test_every_pointer_has_an_origin_in_the_spec(api: str) -> None:
    values = document(ALL[api]())
    origins = Origins(ALL[api](), values)
    for section, parts in values["components"].items():
        for name in parts:
            origin = origins.of(("components", section, name))
            assert (
                origin == ("api",)
                or section != "schemas"
                or origin[0] in ("models", "operations", "responses", "parameters", "auth", "conventions")
            )


def test_a_clean_spec_is_told_so_and_a_bad_one_fails(shed: TinyWorkspace) -> None:  # noqa: F811 - the fixture
    shed.run("build")
    clean = shed.run("lint", "shed")
    answer = shed.json("lint", "shed")
    assert answer["clean"] == (clean.exit_code == 0)
    assert [
        finding["place"]["page"].startswith("specs/shed/pages/")
        for finding in answer["findings"]
        if finding.get("place")
    ] == [True for finding in answer["findings"] if finding.get("place")]


def test_a_schema_that_only_refers_to_itself_is_used_by_nothing() -> None:
    def add(document: Any) -> None:
        itself = {"$ref": "#/components/schemas/Loop"}
        document["components"]["schemas"]["Loop"] = {"type": "object", "properties": {"more": itself}}
        document["components"]["securitySchemes"]["spare"] = {"type": "http", "scheme": "basic"}

    assert words(add).count("lint-unused: nothing uses it") == 2


@pytest.mark.parametrize("name", BREAKS)
def test_what_linters_forbid_is_told(name: str) -> None:
    """Under our code; tests/acceptance/linting shows that Redocly tells the same under its own."""
    code, _, change = BREAKS[name]
    assert [problem for rule in RULES for problem in rule(document(told_planner()))] == []
    assert code in {word.partition(":")[0] for word in words(change, told_planner())}


@pytest.mark.parametrize(
    ("schema", "messages"),
    [
        ({"type": ["string", "null"]}, "one type for a schema"),
        ({"const": 1}, "knows no const"),
        ({"type": "string", "examples": ["a"]}, "knows no examples"),
        ({"$ref": "#/components/schemas/Task", "description": "Beside."}, "beside a reference"),
        ({"nullable": True}, "nullable means nothing"),
        ({"type": "array"}, "says nothing of its items"),
        ({"type": "number", "exclusiveMinimum": 0}, "is true or false"),
        ({"allOf": [{"not": {"type": "null"}}]}, "one type for a schema"),
    ],
)
def test_what_only_the_older_flavour_forbids_is_told_of_that_one(schema: Any, messages: str) -> None:
    values = document(told_planner())
    values["components"]["schemas"]["Visit"]["properties"]["examples"] = schema  # a property may be called so
    assert not [problem for rule in RULES for problem in rule(values) if messages in problem.words]
    values["openapi"] = "3.0.3"
    assert [problem for rule in RULES for problem in rule(values) if messages in problem.words]


def test_both_flavours_are_judged_and_one_cause_is_told_once() -> None:
    """What is wrong in both is told of the first; what the twin alone has wrong, of the twin."""
    spec, values = told_planner(), document(told_planner())
    values["components"]["schemas"]["Visit"]["properties"]["action"]["examples"] = ["Lost"]
    (finding,) = lint(spec, {}, values)
    assert finding.message.startswith("`#/components/schemas/Visit/properties/action/examples/0`: ")
    values["components"]["schemas"]["Visit"]["properties"]["action"] = {"nullable": True, "x-origin": "table"}
    (finding,) = lint(spec, {}, values)
    assert finding.message.startswith("`openapi-3.0.json#/components/schemas/Visit/properties/action`: ")


def test_what_a_convention_says_is_told_at_its_line_of_the_settings(root: Path) -> None:
    spec, provenance = read_spec(root / "specs" / "previsto"), read_provenance(root / "specs" / "previsto")
    values = document(spec)
    taken = {
        parameter["name"]: parameter
        for parameter in values["paths"]["/assignments"]["get"]["parameters"]
        if "name" in parameter
    }
    taken["sort"]["example"], taken["status"]["example"] = ",", "Lost"
    places = {finding.pointer: str(finding.place) for finding in lint(spec, provenance, values)}
    assert places["#/conventions/sort"].startswith("api.toml:")
    assert places["#/models/Assignment/fields/status"].startswith("pages/assignment.md:")


def test_a_key_of_an_envelope_is_told_at_its_line_of_the_settings(root: Path) -> None:
    spec, provenance = read_spec(root / "specs" / "bouwsoft"), read_provenance(root / "specs" / "bouwsoft")
    values = document(spec)
    values["components"]["schemas"]["AddressContactRecords"]["properties"]["NextId"]["examples"] = [1]
    (finding,) = lint(spec, provenance, values)
    assert finding.pointer == "#/conventions/envelopes/records/keys/NextId"
    assert str(finding.place).startswith("api.toml:")


def test_tiny_is_what_the_tests_think() -> None:
    assert [finding.code for finding in lint(tiny(), PROVENANCE, document(tiny()))].count("lint-path") == 0
