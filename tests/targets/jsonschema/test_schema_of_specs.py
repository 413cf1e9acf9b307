"""The JSON Schema of a spec itself, made from the model."""

from __future__ import annotations

import json

import jsonschema
import pytest

from codegen.spec.canonical import to_builtins
from codegen.spec.schema import spec_schema
from tests.targets.sample_specs import ALL, yard

SCHEMA = json.loads(spec_schema())


def test_it_is_a_schema_in_canonical_form() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"] == "spec.schema.json"
    assert spec_schema() == json.dumps(SCHEMA, ensure_ascii=False, indent=2) + "\n"


@pytest.mark.parametrize("api", ALL)
def test_every_spec_is_valid_against_it(api: str) -> None:
    data = to_builtins(ALL[api]())
    assert [error.message for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(data)] == []


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (("spec_version",), 1),
        (("unknown key",), 1),
        (("models", "Job", "fields", "id", "type"), "int"),
        (("models", "Job", "fields", "class", "description"), 5),
        (("operations", "jobs.list", "method"), "FETCH"),
        (("auth", 0, "kind"), "oauth"),
    ],
)
def test_what_the_model_refuses_it_refuses(at: tuple[str | int, ...], value: object) -> None:
    data = to_builtins(yard())
    part = data
    for step in at[:-1]:
        part = part[step]
    part[at[-1]] = value
    assert not jsonschema.Draft202012Validator(SCHEMA).is_valid(data)


def test_words_of_pages_are_strings_in_it() -> None:
    assert SCHEMA["$defs"]["Api"]["properties"]["title"] == {"type": "string"}
