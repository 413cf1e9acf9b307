"""The 3.0.3 twin: one rule of the down-conversion after the other, then whole documents."""

from __future__ import annotations

import copy
import json
from typing import Any

import jsonschema
import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from codegen.targets.openapi import downgrade
from codegen.targets.openapi.document import document
from codegen.targets.openapi.downgrade import downgraded
from tests.targets.openapi.reading import examples, followed, twin_of, walk
from tests.targets.sample_specs import ALL, import_desk, yard

every_api = pytest.mark.parametrize("api", ALL)
BOAT = {"$ref": "#/components/schemas/Boat"}
NULL = {"type": "null"}


def around(schema: Any, **schemas: Any) -> dict[str, Any]:
    """Return a 3.1.0 document with ``schema`` as a component called Tested."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Boats", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Tested": schema, "Boat": {"type": "object"}, **schemas}},
    }


def lowered(schema: Any, **schemas: Any) -> Any:
    return downgraded(around(schema, **schemas))["components"]["schemas"]["Tested"]


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        # null
        ({"type": ["string", "null"], "maxLength": 3}, {"type": "string", "nullable": True, "maxLength": 3}),
        ({"type": ["null", "array"]}, {"type": "array", "nullable": True, "items": {}}),
        ({"type": "null"}, {"type": "string", "nullable": True, "enum": [None]}),
        ({"type": ["null"]}, {"type": "string", "nullable": True, "enum": [None]}),
        (
            {"oneOf": [{"type": "string", "enum": ["a"]}, NULL], "description": "x"},
            {"type": "string", "nullable": True, "enum": ["a", None], "description": "x"},
        ),
        (
            {"oneOf": [{"type": "string", "description": "inner"}, NULL], "description": "outer"},
            {"allOf": [{"type": "string", "nullable": True, "description": "inner"}], "description": "outer"},
        ),
        (
            {"anyOf": [{"type": "integer"}, {"type": "string", "maxLength": 0}, NULL]},
            {"anyOf": [{"type": "integer", "nullable": True}, {"type": "string", "maxLength": 0}]},
        ),
        ({"oneOf": [NULL]}, {"type": "string", "nullable": True, "enum": [None]}),
        # several types
        ({"type": ["string", "integer"]}, {"allOf": [{"anyOf": [{"type": "string"}, {"type": "integer"}]}]}),
        (
            {"type": ["string", "integer", "null"], "allOf": [{"title": "x"}]},
            {
                "allOf": [
                    {"title": "x"},
                    {"anyOf": [{"type": "string", "nullable": True}, {"type": "integer", "nullable": True}]},
                ]
            },
        ),
        ({"type": ["string"]}, {"type": "string"}),
        # limits
        ({"type": "integer", "exclusiveMinimum": 0}, {"type": "integer", "minimum": 0, "exclusiveMinimum": True}),
        ({"exclusiveMaximum": 5, "maximum": 9}, {"maximum": 5, "exclusiveMaximum": True}),
        ({"exclusiveMaximum": 9, "maximum": 5}, {"maximum": 5}),
        ({"exclusiveMinimum": 1, "minimum": 1}, {"minimum": 1, "exclusiveMinimum": True}),
        # constants and examples
        ({"type": "string", "const": "a"}, {"type": "string", "enum": ["a"]}),
        ({"type": "string", "examples": ["a", "b"], "x-a": 1}, {"type": "string", "example": "a", "x-a": 1}),
        ({"examples": []}, {}),
        ({"example": 1, "examples": [2]}, {"example": 1}),
        # what a text holds
        (
            {"type": "string", "contentMediaType": "application/x-assignments", "contentSchema": BOAT},
            {"type": "string", "x-content-media-type": "application/x-assignments", "x-content-schema": BOAT},
        ),
        ({"type": "string", "contentEncoding": "base64"}, {"type": "string", "format": "byte"}),
        ({"type": "string", "contentMediaType": "application/octet-stream"}, {"type": "string", "format": "binary"}),
        # references
        ({**BOAT, "description": "x"}, {"allOf": [BOAT], "description": "x"}),
        ({"allOf": [{"title": "x"}], **BOAT}, {"allOf": [BOAT, {"title": "x"}]}),
        (BOAT, BOAT),
        # keywords that 3.0 does not have
        ({"$schema": "x", "$id": "y", "$comment": "z", "type": "object"}, {"type": "object"}),
        ({"type": "object", "unevaluatedProperties": False}, {"type": "object", "x-unevaluated-properties": False}),
        ({"type": "array", "prefixItems": [BOAT]}, {"type": "array", "x-prefix-items": [BOAT], "items": {}}),
        ({"properties": {"a": True, "b": False}}, {"properties": {"a": {}, "b": {"not": {}}}}),
        ({"type": "object", "additionalProperties": False}, {"type": "object", "additionalProperties": False}),
        # what is inside
        (
            {"properties": {"const": {"const": 1}, "type": {"type": ["string", "null"]}}},
            {"properties": {"const": {"enum": [1]}, "type": {"type": "string", "nullable": True}}},
        ),
        (
            {"type": "object", "additionalProperties": {"type": ["integer", "null"]}},
            {"type": "object", "additionalProperties": {"type": "integer", "nullable": True}},
        ),
        ({"default": {"const": 1}, "enum": [{"const": 1}]}, {"default": {"const": 1}, "enum": [{"const": 1}]}),
        ({"x-native-type": {"type": ["a", "null"]}}, {"x-native-type": {"type": ["a", "null"]}}),
    ],
)  # fmt: skip
def test_a_schema_says_the_same_with_the_keywords_of_3_0(newer: Any, older: Any) -> None:
    assert lowered(newer) == older
    assert lowered({"type": "array", "items": newer})["items"] == older


def test_keywords_keep_their_order() -> None:
    value = lowered({"description": "x", "type": ["string", "null"], "examples": ["a"], "x-origin": "table"})
    assert list(value) == ["description", "type", "nullable", "example", "x-origin"]


def test_a_component_that_is_always_nullable_says_so_itself() -> None:
    schemas = downgraded(around({"properties": {"boat": {"oneOf": [BOAT, NULL]}}}))["components"]["schemas"]
    assert schemas["Boat"] == {"type": "object", "nullable": True}
    assert schemas["Tested"]["properties"]["boat"] == BOAT
    assert list(schemas) == ["Tested", "Boat"]


def test_a_component_that_is_nullable_in_places_gets_a_nullable_twin() -> None:
    schema = {"properties": {"a": BOAT, "b": {"oneOf": [BOAT, NULL], "description": "x"}}}
    schemas = downgraded(around(schema, BoatOrnull={}))["components"]["schemas"]
    assert schemas["Tested"]["properties"] == {
        "a": BOAT,
        "b": {"allOf": [{"$ref": "#/components/schemas/BoatOrNull2"}], "description": "x"},
    }
    assert schemas["BoatOrNull2"] == {"type": "object", "nullable": True}
    assert schemas["Boat"] == {"type": "object"}


def test_a_nullable_reference_to_alternatives_or_to_another_reference_ends_at_a_type() -> None:
    kinds = {"Alias": BOAT, "Either": {"anyOf": [{"type": "integer"}, BOAT]}}
    properties = {name: {"oneOf": [{"$ref": f"#/components/schemas/{name}"}, NULL]} for name in kinds}
    schemas = downgraded(around({"properties": properties}, **kinds))["components"]["schemas"]
    assert schemas["Either"]["anyOf"][0] == {"type": "integer", "nullable": True}
    assert schemas["BoatOrNull"] == {"type": "object", "nullable": True}
    assert schemas["Alias"] == {"$ref": "#/components/schemas/BoatOrNull"}


def test_the_introduction_keeps_what_3_0_has_no_place_for() -> None:
    newer = around({}) | {"webhooks": {"sunk": {}}, "jsonSchemaDialect": "x"}
    newer["info"] |= {"summary": "Many boats.", "license": {"name": "MIT", "identifier": "MIT"}}
    del newer["paths"]
    older = downgraded(newer)
    assert older["openapi"] == "3.0.3"
    assert older["info"]["x-summary"] == "Many boats."
    assert older["info"]["license"] == {
        "name": "MIT", "url": "https://spdx.org/licenses/MIT.html", "x-identifier": "MIT"
    }  # fmt: skip
    assert older["paths"] == {}
    assert older["x-webhooks"] == {"sunk": {}}
    assert "jsonSchemaDialect" not in older


def test_schemas_of_parameters_headers_and_bodies_are_converted_and_example_values_are_not() -> None:
    maybe = {"type": ["string", "null"]}
    media = {"application/json": {"schema": maybe, "examples": {"x": {"value": {"type": ["a", "null"]}}}}}
    newer = around({})
    newer["paths"]["/boats"] = {
        "parameters": [{"name": "schema", "in": "query", "schema": maybe, "example": {"const": 1}}],
        "post": {
            "requestBody": {"content": media},
            "responses": {"200": {"description": "x", "headers": {"schema": {"schema": maybe}}, "content": media}},
        },
    }
    text = json.dumps(downgraded(newer)["paths"])
    assert text.count('{"type": "string", "nullable": true}') == 4
    assert text.count('{"type": ["a", "null"]}') == 2
    assert '"example": {"const": 1}' in text


@every_api
def test_the_document_itself_is_left_as_it_is(api: str) -> None:
    newest = document(ALL[api]())
    before = copy.deepcopy(newest)
    downgraded(newest)
    assert newest == before


@every_api
def test_the_twin_is_valid_openapi_and_has_the_same_calls(api: str) -> None:
    twin, newest = twin_of(ALL[api]()), document(ALL[api]())
    assert twin["openapi"] == "3.0.3"
    assert [error.message for error in OpenAPIV30SpecValidator(twin).iter_errors()] == []
    assert {path: list(calls) for path, calls in twin["paths"].items()} == {
        path: list(calls) for path, calls in newest["paths"].items()
    }


@every_api
def test_no_form_of_3_1_is_left_in_the_twin(api: str) -> None:
    for part in walk(twin_of(ALL[api]())["components"]["schemas"]):
        if not isinstance(part, dict) or not ({"type", "$ref", "anyOf", "oneOf"} & set(part)):
            continue
        assert not isinstance(part.get("type"), list)
        assert part.get("type") != "null"
        assert "$ref" not in part or len(part) == 1


def nullable_as_3_1(part: Any) -> Any:
    """``nullable`` as JSON Schema says it, for a validator that knows no 3.0."""
    if isinstance(part, list):
        return [nullable_as_3_1(item) for item in part]
    if not isinstance(part, dict):
        return part
    inner = {name: nullable_as_3_1(item) for name, item in part.items()}
    return inner | {"type": [inner["type"], "null"]} if inner.get("nullable") is True else inner


@every_api
def test_every_example_is_valid_against_its_schema_of_the_twin(api: str) -> None:
    twin = twin_of(ALL[api]())
    components = nullable_as_3_1(twin["components"])
    for name, schema, value in examples(twin):
        judge = jsonschema.Draft202012Validator({**nullable_as_3_1(schema), "components": components})
        assert [error.message for error in judge.iter_errors(value)] == [], name


def test_examples_and_assignments_of_a_whole_api_reach_the_twin() -> None:
    twin = twin_of(yard())
    (write,) = twin["paths"]["/Jobs"]["post"]["parameters"]
    assert write["schema"]["x-content-schema"] == {"$ref": "#/components/schemas/JobCreate"}
    assert followed(twin, write["schema"]["x-content-schema"])["properties"]["title"]["example"] == "Boiler"
    body = next(iter(twin_of(import_desk())["paths"].values()))["post"]["requestBody"]
    assert body["content"]["application/json"]["schema"]["type"] == "array"


def test_what_both_versions_say_alike_is_the_same_object_and_nothing_else_is() -> None:
    plain = {"type": "object", "properties": {"id": {"type": "integer", "x-origin": "table"}}}
    nullable = {"type": "object", "properties": {"id": {"type": ["integer", "null"]}}}
    document = {"openapi": "3.1.0", "info": {}, "paths": {}, "components": {"schemas": {"A": plain, "B": nullable}}}
    twin = downgraded(document)["components"]["schemas"]
    assert twin["A"] is plain
    assert twin["B"] == {"type": "object", "properties": {"id": {"type": "integer", "nullable": True}}}


@every_api
def test_a_schema_that_is_taken_as_it_is_is_what_the_rules_would_make_of_it(
    api: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = document(ALL[api]())
    quick = downgraded(newest)
    monkeypatch.setattr(downgrade, "_is_said_alike", lambda _: False)
    assert json.dumps(downgraded(newest)) == json.dumps(quick)
