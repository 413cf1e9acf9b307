"""What holds for the documents of the committed APIs, with their real names, sizes and examples."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import jsonschema
import pytest
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from codegen.build.artifacts import read_spec
from codegen.lint.problem import inside
from codegen.spec.model import Spec
from codegen.spec.types import Origin
from codegen.targets.openapi.sharing import FROM_SETTINGS
from codegen.targets.shared.schema_names import RENAMED, schema_names
from tests.conftest import ROOT
from tests.targets.openapi.reading import call_of, emitted, examples, followed, origin_of, walk

ORIGINS = {*(origin.value for origin in Origin), FROM_SETTINGS}

every_api = pytest.mark.parametrize("api", ["bouwsoft", "payandbill", "previsto"])

# Bytes of openapi.yaml: what all calls share, and what one call and one field may add.
SHARED, EACH_CALL = 60_000, 2_000
EACH_FIELD = 300  # with its words; a small API of large records has few calls


@cache
def spec_of(api: str) -> Spec:
    return read_spec(ROOT / "specs" / api)


@cache
def files_of(api: str) -> dict[str, str]:
    return emitted(spec_of(api))


@cache
def document(api: str, name: str = "openapi.json") -> Any:
    return json.loads(files_of(api)[name])


def calls(api: str) -> Iterator[Any]:
    for item in document(api)["paths"].values():
        yield from item.values()


def parameters(api: str) -> Iterator[Any]:
    for call in calls(api):
        yield from (followed(document(api), parameter) for parameter in call.get("parameters", []))


@pytest.mark.parametrize("api", [pytest.param("bouwsoft", marks=pytest.mark.slow), "payandbill", "previsto"])
def test_both_flavours_are_valid(api: str) -> None:
    assert not list(OpenAPIV31SpecValidator(document(api)).iter_errors())
    assert not list(OpenAPIV30SpecValidator(document(api, "openapi-3.0.json")).iter_errors())
    assert [document(api, f"{name}.json")["openapi"] for name in ("openapi", "openapi-3.0")] == ["3.1.0", "3.0.3"]


@every_api
def test_yaml_and_json_say_the_same(api: str) -> None:
    for name in ("openapi", "openapi-3.0"):
        text = files_of(api)[f"{name}.yaml"]
        assert yaml.load(text, yaml.CSafeLoader) == document(api, f"{name}.json")


@every_api
def test_every_call_and_every_model_leads_to_a_page(api: str) -> None:
    schemas = document(api)["components"]["schemas"]
    models = {name for name in schemas for model in spec_of(api).models if name.startswith(model)}
    parts = [*calls(api), *(schemas[name] for name in models if "externalDocs" in schemas[name])]
    assert [part for part in parts if not part["externalDocs"]["url"].startswith("https://")] == []
    without = {name for name in schemas if "externalDocs" not in schemas[name]}
    assert without.isdisjoint(spec_of(api).models)


@every_api
def test_every_call_is_told_in_a_line_and_in_a_sentence(api: str) -> None:
    for call in calls(api):
        assert re.fullmatch(r"[A-Z].{3,79}(?<!\.)", call["summary"]), call["summary"]
        assert re.fullmatch(r"(?s).{10,}[.!]", call["description"]), call["description"]


@every_api
def test_operation_ids_make_methods_and_tags_make_classes_in_every_language(api: str) -> None:
    ids, tags = [call["operationId"] for call in calls(api)], [tag["name"] for tag in document(api)["tags"]]
    assert [name for name in ids if not re.fullmatch(r"[a-z][a-zA-Z0-9]{2,119}", name)] == []
    assert [name for name in tags if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_ -]*", name)] == []
    for names in (ids, tags, list(document(api)["components"]["schemas"])):
        assert len({name.casefold() for name in names}) == len(names)
        assert [name for name in names if name.casefold() in RENAMED] == []


@every_api
def test_tags_are_described_and_in_alphabetical_order(api: str) -> None:
    tags = document(api)["tags"]
    assert [tag["name"].casefold() for tag in tags] == sorted(tag["name"].casefold() for tag in tags)
    assert all(tag["description"] for tag in tags)
    assert {name for call in calls(api) for name in call["tags"]} == {tag["name"] for tag in tags}


@every_api
def test_every_field_of_every_model_says_its_origin_and_its_native_type_where_there_is_one(api: str) -> None:
    for name, model in spec_of(api).models.items():
        for mode in ("", "Create", "Update"):
            record = document(api)["components"]["schemas"].get(f"{name}{mode}", {})
            for wire, schema in record.get("properties", {}).items():
                field = model.fields[wire]
                assert origin_of(record, wire) == field.origin.value
                assert schema.get("x-native-type") == (field.native.name if field.native else None)


@every_api
def test_what_only_an_index_names_is_marked_and_nothing_else_is(api: str) -> None:
    operations = spec_of(api).operations.values()
    marked = sorted(call["x-native"] for call in calls(api) if call.get("x-documented") == "index")
    assert marked == sorted(operation.native or "" for operation in operations if operation.documented == "index")


@every_api
def test_parameters_that_are_lists_take_at_least_one_and_say_how_they_are_joined(api: str) -> None:
    lists = [parameter for parameter in parameters(api) if parameter["schema"].get("type") == "array"]
    assert bool(lists) == (api == "bouwsoft")
    for item in lists:
        assert (item["style"], item["explode"], item["schema"]["minItems"]) == ("pipeDelimited", False, 1)


@every_api
def test_every_parameter_is_described(api: str) -> None:
    assert [parameter["name"] for parameter in parameters(api) if not parameter["description"].endswith(".")] == []


@every_api
def test_date_time_is_said_of_what_has_a_zone_alone(api: str) -> None:
    for part in walk(document(api)["components"]["schemas"]):
        if isinstance(part, dict) and part.get("format") == "date-time":
            assert all(value.endswith("Z") for value in part.get("examples", []))
    for model in spec_of(api).models.values():
        for wire, field in model.fields.items():
            if field.layout and "T" in field.layout.value and not field.layout.value.endswith("sssZ"):
                shown = [item for item in walk(document(api)) if isinstance(item, dict) and wire in item]
                assert not any(
                    isinstance(item[wire], dict) and item[wire].get("format") == "date-time" for item in shown
                )


@every_api
def test_errors_have_one_schema(api: str) -> None:
    results = set()
    for call in calls(api):
        for status, answer in call["responses"].items():
            schema = followed(document(api), answer).get("content", {}).get("application/json", {}).get("schema")
            if status[0] in "45" and schema is not None:
                results.add(schema.get("$ref") or schema["type"])
    assert results - {"string"} == {"#/components/schemas/ErrorBody"}


@every_api
@pytest.mark.parametrize("name", ["openapi.json", "openapi-3.0.json"])
def test_every_documented_example_is_there_and_valid(api: str, name: str) -> None:
    values = [value for _, _, value in examples(document(api, name))]
    bodies = [
        part
        for operation in spec_of(api).operations.values()
        for part in (
            *([operation.request] if operation.request and operation.request.style == "json_body" else []),
            *operation.responses.values(),
        )
    ]
    documented = [example.value for part in bodies for example in part.examples]
    documented += [case.body for case in spec_of(api).errors if case.body is not None and case.status not in (405, 501)]
    assert [value for value in documented if value not in values] == []
    if name == "openapi.json":
        components = document(api)["components"]
        for where, schema, value in examples(document(api)):
            judge = jsonschema.Draft202012Validator({**schema, "components": components})
            assert [error.message for error in judge.iter_errors(value)] == [], where


@every_api
def test_examples_hold_no_token_and_no_typographic_quote(api: str) -> None:
    text = json.dumps([value for _, _, value in examples(document(api))], ensure_ascii=False)
    assert not re.search(r"\b[A-Za-z]{50}\b|[\u2018\u2019\u201c\u201d]", text)


@every_api
def test_no_large_part_stands_twice(api: str) -> None:
    """A parameter or an answer that two calls share is a component."""
    seen: set[str] = set()
    for call in calls(api):
        for part in [*call.get("parameters", []), *call["responses"].values()]:
            text = json.dumps(part)
            assert "$ref" in part or text not in seen, call["operationId"]
            seen.add(text)


@every_api
def test_the_size_is_that_of_the_calls_and_fields(api: str) -> None:
    size, count = len(files_of(api)["openapi.yaml"].encode()), len(list(calls(api)))
    fields = sum(len(model.fields) for model in spec_of(api).models.values())
    print(f"{api}: {size} bytes, {count} calls, {fields} fields")
    assert size < SHARED + EACH_CALL * count + EACH_FIELD * fields


@pytest.mark.parametrize("name", ["openapi.yaml", "openapi-3.0.yaml"])
def test_the_document_of_many_calls_has_at_most_40_lines_for_each(name: str) -> None:
    """All its lines: those of schemas and of what calls share too."""
    lines, count = files_of("bouwsoft")[name].count("\n"), len(list(calls("bouwsoft")))
    print(f"{lines} lines, {count} calls")
    assert lines <= 40 * count


@every_api
def test_every_call_that_writes_what_is_known_has_an_example(api: str) -> None:
    for call in calls(api):
        assignments = [item for item in map(_followed(api), call.get("parameters", [])) if "contentSchema" in str(item)]
        for assignment in assignments:
            if "OpenRecord" not in str(assignment) and "none is known" not in assignment["description"]:
                assert "example" in assignment or "examples" in assignment, call["operationId"]
                shown = (
                    [assignment["example"]]
                    if "example" in assignment
                    else [each["value"] for each in assignment["examples"].values()]
                )
                assert all(re.search(assignment["schema"]["pattern"], text) for text in shown), call["operationId"]


@every_api
def test_every_example_of_a_parameter_is_a_value_that_it_takes(api: str) -> None:
    for parameter in parameters(api):
        if "example" in parameter and "schema" in parameter:
            assert list(jsonschema.Draft202012Validator(parameter["schema"]).iter_errors(parameter["example"])) == [], (
                parameter["name"]
            )


def _followed(api: str) -> Callable[[Any], Any]:
    return lambda part: followed(document(api), part)


def test_two_keys_go_with_each_call_at_once() -> None:
    assert document("payandbill")["security"] == [{"functionsKey": [], "softwareKey": []}]
    assert document("bouwsoft")["security"] == [{"accessToken": [], "clientnr": []}]


def test_the_server_comes_from_the_token_answer() -> None:
    (server,) = document("bouwsoft")["servers"]
    assert "`server`" in server["description"]
    (own,) = call_of(document("bouwsoft"), "tokenExchange")["servers"]
    assert own["url"] == "https://charon.bouwsoft.be/api/v1"
    assert "/Authorize/AccessToken" in document("bouwsoft")["paths"]


def test_a_date_that_may_be_empty_takes_the_empty_text() -> None:
    planned = document("bouwsoft")["components"]["schemas"]["Assignment"]["properties"]["dateplanned"]
    assert "format" not in planned
    assert re.search(planned["pattern"], "")
    assert re.search(planned["pattern"], "2026-05-07")
    assert not re.search(planned["pattern"], "07/05/2026")


def properties(data: Any) -> Iterator[tuple[str, Any]]:
    """Every property of every schema in ``data``, with where it stands; documented values are none."""
    for at, part in inside(data):
        named = part.get("properties")
        if isinstance(named, dict) and at[-1:] != ("properties",):
            yield from ((f"{'/'.join(at)}/{name}", origin_of(part, name)) for name in named)


@every_api
@pytest.mark.parametrize("name", ["openapi.json", "openapi-3.0.json"])
def test_every_property_says_where_it_was_found(api: str, name: str) -> None:
    all_properties = list(properties(document(api, name)))
    assert len(all_properties) > 30
    assert [at for at, origin in all_properties if origin not in ORIGINS] == []


@every_api
@pytest.mark.parametrize("name", ["openapi.json", "openapi-3.0.json"])
def test_every_property_has_the_type_that_the_documentation_names(api: str, name: str) -> None:
    schemas = document(api, name)["components"]["schemas"]
    names, compared = schema_names(spec_of(api)), 0
    for (model, mode), schema in names.items():
        for wire, item in schemas.get(schema, {}).get("properties", {}).items():
            native = spec_of(api).models[model].fields[wire].native
            assert item.get("x-native-type") == (native.name if native else None), (model, mode, wire)
            compared += 1
    assert compared > 30


def test_a_list_that_is_filtered_by_equality_takes_each_single_field_and_the_order() -> None:
    call = call_of(document("previsto"), "assignmentsList")
    shared = document("previsto")["components"]["parameters"]
    every = [
        shared[parameter["$ref"].rpartition("/")[2]] if "$ref" in parameter else parameter
        for parameter in call["parameters"]
    ]
    taken = {item["name"]: item for item in every}
    fields = spec_of("previsto").models["Assignment"].fields
    single = [wire for wire, field in fields.items() if field.type not in ("array", "object", "map", "any")]
    assert list(taken) == ["page", "size", "sort", *single]
    assert {item.get("x-origin") for name, item in taken.items() if name not in ("page", "size")} == {"settings"}
    assert taken["sort"]["example"] == "createdDate,desc"
    assert {"timestamp", "timestamp,desc"} <= set(taken["sort"]["schema"]["enum"])
    assert taken["status"]["schema"]["enum"] == fields["status"].enum


@every_api
def test_no_words_are_glued_and_no_description_says_only_the_name(api: str) -> None:
    shown = [part["description"] for part in walk(document(api)) if isinstance(part, dict) and "description" in part]
    prose = [words for words in shown if isinstance(words, str)]
    assert len(prose) > 20
    assert [words for words in prose if re.search(r"[a-z]{2}\.[A-Z][a-z]+ |Skippedor|The value of `", words)] == []
