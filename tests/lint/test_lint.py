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
    made = document(spec or yard())
    change(made)
    return [f"{one.code}: {one.words}" for rule in RULES for one in rule(made)]


@pytest.mark.parametrize("api", APIS)
def test_nothing_is_said_of_what_the_apis_give(root: Path, api: str) -> None:
    folder = root / "specs" / api
    spec = read_spec(folder)
    assert lint(spec, read_provenance(folder), document(spec)) == []


@pytest.mark.parametrize("api", APIS)
def test_every_place_of_a_document_leads_to_a_line_of_a_page_or_to_the_settings(root: Path, api: str) -> None:
    """What is wrong with any record is told once, however many schemas it has, at a page and line."""
    folder = root / "specs" / api
    spec, made = read_spec(folder), document(read_spec(folder))
    schemas = made["components"]["schemas"]
    for schema in schemas.values():
        schema["required"] = ["no such property"]
        schema.setdefault("properties", {})
    told = [one for one in lint(spec, read_provenance(folder), made) if one.code == "lint-schema"]
    assert {one.pointer for one in told} >= {f"#/models/{name}" for name in spec.models}
    pages = ("pages/", "fieldinfo/", "api.toml", "corrections.toml")
    assert [one.message for one in told if one.place is None or not one.place.page.startswith(pages)] == []


def test_two_ways_to_spell_one_path_and_paths_that_one_address_means() -> None:
    def twice(made: Any) -> None:
        paths = made["paths"]
        paths["/Jobs/{nr}"] = copy.deepcopy(paths["/Jobs/{id}"])
        paths["/{any}/1"] = copy.deepcopy(paths["/Jobs"])

    told = words(twice)
    assert "lint-path: is the same path as /Jobs/{id}" in told
    assert any(one.startswith("lint-path: may be meant by the address that /Jobs/") for one in told)


def test_a_repeated_operation_id_is_told_whatever_its_case() -> None:
    def repeat(made: Any) -> None:
        made["paths"]["/Jobs"]["get"]["operationId"] = "JOBSGET"

    assert any("jobsGet" in one or "JOBSGET" in one for one in words(repeat) if one.startswith("lint-operation"))


def test_repeated_ids_on_one_path_are_told_too() -> None:
    def repeat(made: Any) -> None:
        made["paths"]["/Jobs"]["post"]["operationId"] = made["paths"]["/Jobs"]["get"]["operationId"]

    assert [one for one in words(repeat) if one.startswith("lint-operation")]


def test_components_that_nothing_uses_are_told() -> None:
    def add(made: Any) -> None:
        made["components"].setdefault("parameters", {})["Lost"] = {
            "name": "lost",
            "in": "query",
            "description": "Lost.",
        }

    assert "lint-unused: nothing uses it" in words(add)


def test_an_example_is_judged_where_a_page_shows_it() -> None:
    """A field that the page limits and the page's own example that breaks the limit."""
    spec = broken("models", "Tool", "fields", "name", "example", value="far too long a name for a tool")
    (found,) = [one for one in lint(spec, PROVENANCE, document(spec)) if one.code == "lint-example"]
    assert "30 characters, more than 20" in found.message
    assert found.pointer == "#/models/Tool/fields/name"
    assert str(found.place).startswith("pages/shed.md:")


@pytest.mark.parametrize(
    ("schema", "value", "told"),
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
def test_values_are_judged_by_their_schema(schema: Any, value: Any, told: str) -> None:
    parts = {"A": {"type": "string"}, "Loop": {"$ref": "#/components/schemas/Loop"}}
    assert next(faults({"components": {"schemas": parts}}, schema, value), "") == told


@pytest.mark.parametrize("api", ALL)
def test_every_pointer_has_an_origin_in_the_spec(api: str) -> None:
    made = document(ALL[api]())
    origins = Origins(ALL[api](), made)
    for section, parts in made["components"].items():
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
    told = shed.json("lint", "shed")
    assert told["clean"] == (clean.exit_code == 0)
    assert [one["place"]["page"].startswith("specs/shed/pages/") for one in told["findings"] if one.get("place")] == [
        True for one in told["findings"] if one.get("place")
    ]


def test_a_schema_that_only_refers_to_itself_is_used_by_nothing() -> None:
    def add(made: Any) -> None:
        itself = {"$ref": "#/components/schemas/Loop"}
        made["components"]["schemas"]["Loop"] = {"type": "object", "properties": {"more": itself}}
        made["components"]["securitySchemes"]["spare"] = {"type": "http", "scheme": "basic"}

    assert words(add).count("lint-unused: nothing uses it") == 2


@pytest.mark.parametrize("name", BREAKS)
def test_what_linters_forbid_is_told(name: str) -> None:
    """Under our code; tests/acceptance/linting shows that Redocly tells the same under its own."""
    code, _, change = BREAKS[name]
    assert [problem for rule in RULES for problem in rule(document(told_planner()))] == []
    assert code in {one.partition(":")[0] for one in words(change, told_planner())}


@pytest.mark.parametrize(
    ("schema", "told"),
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
def test_what_only_the_older_flavour_forbids_is_told_of_that_one(schema: Any, told: str) -> None:
    made = document(told_planner())
    made["components"]["schemas"]["Visit"]["properties"]["examples"] = schema  # a property may be called so
    assert not [one for rule in RULES for one in rule(made) if told in one.words]
    made["openapi"] = "3.0.3"
    assert [one for rule in RULES for one in rule(made) if told in one.words]


def test_both_flavours_are_judged_and_one_cause_is_told_once() -> None:
    """What is wrong in both is told of the first; what the twin alone has wrong, of the twin."""
    spec, made = told_planner(), document(told_planner())
    made["components"]["schemas"]["Visit"]["properties"]["action"]["examples"] = ["Lost"]
    (found,) = lint(spec, {}, made)
    assert found.message.startswith("`#/components/schemas/Visit/properties/action/examples/0`: ")
    made["components"]["schemas"]["Visit"]["properties"]["action"] = {"nullable": True, "x-origin": "table"}
    (found,) = lint(spec, {}, made)
    assert found.message.startswith("`openapi-3.0.json#/components/schemas/Visit/properties/action`: ")


def test_what_a_convention_says_is_told_at_its_line_of_the_settings(root: Path) -> None:
    spec, provenance = read_spec(root / "specs" / "previsto"), read_provenance(root / "specs" / "previsto")
    made = document(spec)
    taken = {one["name"]: one for one in made["paths"]["/assignments"]["get"]["parameters"] if "name" in one}
    taken["sort"]["example"], taken["status"]["example"] = ",", "Lost"
    places = {one.pointer: str(one.place) for one in lint(spec, provenance, made)}
    assert places["#/conventions/sort"].startswith("api.toml:")
    assert places["#/models/Assignment/fields/status"].startswith("pages/assignment.md:")


def test_a_key_of_an_envelope_is_told_at_its_line_of_the_settings(root: Path) -> None:
    spec, provenance = read_spec(root / "specs" / "bouwsoft"), read_provenance(root / "specs" / "bouwsoft")
    made = document(spec)
    made["components"]["schemas"]["AddressContactRecords"]["properties"]["NextId"]["examples"] = [1]
    (found,) = lint(spec, provenance, made)
    assert found.pointer == "#/conventions/envelopes/records/keys/NextId"
    assert str(found.place).startswith("api.toml:")


def test_tiny_is_what_the_tests_think() -> None:
    assert [one.code for one in lint(tiny(), PROVENANCE, document(tiny()))].count("lint-path") == 0
