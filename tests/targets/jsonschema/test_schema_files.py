"""The schema files: one for each model and purpose, referring to each other, judging as the validators do."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.targets.jsonschema.jsonschema_files import JSONSCHEMA
from codegen.targets.templating import Templates
from tests.targets.sample_specs import ALL, import_desk, planner, yard


def files_of(spec: Spec) -> dict[str, Any]:
    files = JSONSCHEMA.emit(spec, Templates()).files
    return {name: json.loads(text) for name, text in files.items() if name != "README.md"}


def judge(spec: Spec, name: str) -> jsonschema.Draft202012Validator:
    """Return a validator of the schema file ``name`` that finds the others beside it."""
    files = files_of(spec)
    registry: Registry[Any] = Registry().with_resources(
        [
            (f"https://schemas.test/{name}", Resource.from_contents({**schema, "$id": f"https://schemas.test/{name}"}))
            for name, schema in files.items()
        ]
    )
    return jsonschema.Draft202012Validator({"$ref": f"https://schemas.test/{name}"}, registry=registry)


def one_field(**field: object) -> Spec:
    data = to_builtins(planner())
    data["models"] = {"Thing": {"documented": "page", "fields": {"x": {"origin": "table", **field}}}}
    data["operations"] = {}
    return convert(data, Spec)


@pytest.mark.parametrize("api", ALL)
def test_every_file_is_a_schema_that_names_itself_and_refers_to_files_that_are_there(api: str) -> None:
    files = files_of(ALL[api]())
    for name, schema in files.items():
        jsonschema.Draft202012Validator.check_schema(schema)
        assert (schema["$schema"], schema["$id"]) == ("https://json-schema.org/draft/2020-12/schema", name)
        assert name == f"{schema['title']}.json"
        refs = [part.removesuffix('"') for part in json.dumps(schema).split('"$ref": "')[1:]]
        assert {ref.partition('"')[0] for ref in refs} <= set(files)


def test_a_model_has_a_file_for_each_way_it_travels() -> None:
    assert list(files_of(yard())) == ["Job.json", "JobCreate.json", "JobUpdate.json", "ErrorBody.json"]
    assert [name for name in files_of(import_desk()) if name.startswith("Contract.")] == []
    assert {"ContractCreate.json", "ContractLineCreate.json", "Result.json"} <= set(files_of(import_desk()))


def test_a_file_reads_well() -> None:
    text = JSONSCHEMA.emit(planner(), Templates()).files["TaskCreate.json"]
    assert (
        text
        == """{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "TaskCreate.json",
  "title": "TaskCreate",
  "description": "Task to create: what may be sent, and what must be.",
  "type": "object",
  "properties": {
    "duration": {
      "type": ["number", "null"],
      "minimum": 3
    },
    "unitPrice": {
      "type": ["number", "null"]
    },
    "extra": {}
  },
  "additionalProperties": false
}
"""
    )


GOOD = {"title": "x", "site_id": 4, "date": "2026-05-07", "due": "", "quantity": 1000, "done": False, "price": 12.35}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"typo": 1}, "unknown"),
        ({"id": 1}, "not writeable"),
        ({"title": ...}, "required"),
        ({"title": "x" * 101}, "too long"),
        ({"title": 5}, "wrong type"),
        ({"done": 1}, "wrong type"),
        ({"nr": "5"}, "wrong type"),
        ({"date": "2026-13-01"}, "bad date"),
        ({"date": "2026-12-32"}, "bad date"),
        ({"date": ""}, "bad date"),
        ({"date": "7/5/2026"}, "bad date"),
        ({"starts": "24:00"}, "bad time"),
        ({"quantity": 1001}, "too large"),
    ],
)
def test_what_breaks_a_rule_on_create_is_refused(change: dict[str, object], reason: str) -> None:
    create = judge(yard(), "JobCreate.json")
    assert create.is_valid(GOOD)
    payload = {key: value for key, value in {**GOOD, **change}.items() if value is not ...}
    assert not create.is_valid(payload), reason


def test_an_update_needs_nothing_and_cannot_move_what_is_fixed() -> None:
    update = judge(yard(), "JobUpdate.json")
    assert update.is_valid({})
    assert not update.is_valid({"site_id": 4})


def test_an_answer_may_hold_more_than_is_documented() -> None:
    read = judge(yard(), "Job.json")
    assert read.is_valid({"id": 1, "brand new": True})
    assert not read.is_valid({"id": "1"})


def test_what_is_inside_a_sent_record_is_judged_by_its_own_file() -> None:
    create = judge(planner(), "VisitCreate.json")
    assert create.is_valid(
        {"location": [10.5, 56.8], "tasks": [{"duration": 3}], "plan": {"executionTime": "2026-05-07T08:05"}}
    )
    assert not create.is_valid({"location": [10.5, 56.8], "tasks": [{"duration": 2}]})
    assert not create.is_valid({"location": [10.5, 56.8], "plan": {}})
    assert not create.is_valid({"location": [10.5]})


@pytest.mark.parametrize(("nullable", "passes"), [(None, True), (True, True), (False, False)])
def test_null_is_refused_only_where_the_documentation_rules_it_out(nullable: bool | None, passes: bool) -> None:
    for extra in ({}, {"enum": ["a"]}):
        spec = one_field(type="string", nullable=nullable, **extra)
        assert judge(spec, "ThingCreate.json").is_valid({"x": None}) is passes


def test_values_outside_a_closed_enum_are_refused_and_outside_an_open_one_are_not() -> None:
    assert not judge(one_field(type="string", enum=["a"]), "ThingCreate.json").is_valid({"x": "b"})
    assert judge(one_field(type="string", enum=["a"], enum_open=True), "ThingCreate.json").is_valid({"x": "b"})


def test_a_model_known_in_part_takes_unknown_fields_but_none_that_is_read_only() -> None:
    data = to_builtins(yard())
    data["models"]["Job"]["complete"] = False
    create = judge(convert(data, Spec), "JobCreate.json")
    assert create.is_valid({**GOOD, "brand new": 1})
    assert not create.is_valid({**GOOD, "id": 1})


def test_a_model_of_which_nothing_may_be_sent_has_no_file_to_send_it() -> None:
    assert list(files_of(one_field(type="string", writeable=False))) == ["Thing.json"]


def test_every_documented_record_is_valid() -> None:
    (example,) = import_desk().operations["contracts.import"].request.examples  # type: ignore[union-attr]  # it has one
    create = judge(import_desk(), "ContractCreate.json")
    assert [error.message for row in example.value for error in create.iter_errors(row)] == []


def test_a_way_in_which_no_call_sends_a_record_has_no_file() -> None:
    data = to_builtins(yard())
    del data["operations"]["jobs.update"]
    assert list(files_of(convert(data, Spec))) == ["Job.json", "JobCreate.json", "ErrorBody.json"]


KEYWORDS = frozenset(  # of draft 2020-12, as far as they are used; validators in strict mode refuse all others
    {
        "$schema", "$id", "$ref", "$comment", "title", "description", "type", "required", "properties", "enum",
        "additionalProperties", "items", "anyOf", "oneOf", "minimum", "maximum", "minLength", "maxLength", "minItems",
        "maxItems", "maxProperties", "propertyNames", "pattern", "examples", "default", "deprecated", "readOnly",
        "writeOnly", "contentMediaType",
    }
)  # fmt: skip


def keywords(schema: Any) -> set[str]:
    if not isinstance(schema, dict):
        return set()
    inner = [*schema.get("properties", {}).values(), *schema.get("anyOf", []), *schema.get("oneOf", [])]
    inner += [schema.get("items"), schema.get("additionalProperties"), schema.get("propertyNames")]
    return set(schema) | {word for part in inner for word in keywords(part)}


@pytest.mark.parametrize("api", ALL)
def test_a_schema_has_no_keyword_that_a_strict_validator_does_not_know(api: str) -> None:
    assert {word for schema in files_of(ALL[api]()).values() for word in keywords(schema)} <= KEYWORDS


def test_limits_of_our_own_are_left_out_and_values_of_an_open_list_are_examples() -> None:
    spec = one_field(type="string", enum=["a", "b"], enum_open=True)
    assert files_of(spec)["Thing.json"]["properties"]["x"] == {"type": ["string", "null"], "examples": ["a", "b"]}
    assert "x-max-length" not in str(files_of(one_field(type="integer", max_length=3)))


def test_the_readme_says_why_null_is_accepted_where_the_document_does_not_allow_it() -> None:
    readme = JSONSCHEMA.emit(yard(), Templates()).files["README.md"]
    assert "Where the documentation does not say whether a field may be null, these schemas accept null" in readme
