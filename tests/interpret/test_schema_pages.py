"""Schema pages beside imports of two versions: limits, patterns, the value null, and the record of each version."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from codegen.build.pipeline import compile_api
from codegen.build.result import Build
from codegen.config.workspace import find_workspace
from codegen.spec.model import Field, Spec
from codegen.spec.types import FieldType

SETTINGS = """
title = "Nests"
dialect = "docusaurus"

[[servers]]
url = "https://api.example.test"

[[auth]]
kind = "api_key"
credential = "key"
name = "X-Nest-Key"

[operations]
"POST /import/nests" = "nests.import"

[conventions.write]
kind = "json_body"
"""


@pytest.fixture(scope="module")
def build(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Build:
    folder = tmp_path_factory.mktemp("nests")
    specs = folder / "specs" / "nests"
    shutil.copytree(root / "tests/cases/docusaurus/two-versions", specs / "pages")
    (specs / "api.toml").write_text(SETTINGS, "utf-8")
    (specs / "pages" / "pages.toml").write_text("".join(map(_entry, sorted((specs / "pages").glob("*.md")))), "utf-8")
    return compile_api(find_workspace(folder, folder), "nests")


def _entry(file: Path) -> str:
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    return f'[[page]]\nfile = "{file.name}"\nurl = "https://docs.example.test/{file.stem}"\nhash = "{digest}"\n\n'


@pytest.fixture(scope="module")
def spec(build: Build) -> Spec:
    assert build.spec is not None, [finding.message for finding in build.findings]
    return build.spec


def fields(spec: Spec, model: str) -> dict[str, Field]:
    return spec.models[model].fields


def test_pages_of_a_schema_and_of_two_versions_build_without_a_refusal(build: Build) -> None:
    assert [finding.message for finding in build.findings if finding.severity != "note"] == []


def test_the_limits_of_a_text_are_those_of_its_constraints(spec: Spec) -> None:
    field = fields(spec, "Nest")["NestRef"]
    assert (field.min_length, field.max_length, field.pattern) == (1, 12, r"^[A-Z]{1,4}\d*$")
    assert fields(spec, "NestV2")["NestRef"].max_length == 20


def test_the_limits_of_a_number_and_of_a_list_are_those_of_their_constraints(spec: Spec) -> None:
    storey, eggs = fields(spec, "Nest")["Storey"], fields(spec, "Nest")["Eggs"]
    assert (storey.minimum, storey.maximum, storey.min_length) == (-2, 99, None)
    assert eggs.max_items == 5


def test_a_sentence_that_states_a_limit_does_not_describe_the_field(spec: Spec) -> None:
    assert [field.description for field in fields(spec, "Nest").values()] == [None] * 4


def test_null_among_the_values_of_a_field_is_the_value_null(spec: Spec) -> None:
    field = fields(spec, "Nest")["RateSource"]
    assert (field.enum, field.nullable) == (["Ground", "Tree"], True)


def test_a_list_holds_the_record_that_its_type_links_to(spec: Spec) -> None:
    held = {model: fields(spec, model)["Eggs"].items for model in ("Nest", "NestV2")}
    assert {model: items.ref for model, items in held.items() if items} == {"Nest": "Egg", "NestV2": "EggV2"}


def test_a_default_below_its_sentence_is_the_fields_default(spec: Spec) -> None:
    assert fields(spec, "NestV2")["Colour"].default == "grey"


def test_the_body_of_each_page_is_of_the_record_of_its_version(spec: Spec) -> None:
    request = spec.operations["nests.import"].request
    assert request is not None
    assert request.shape.type is FieldType.UNION
    assert [option.items.ref for option in request.shape.options if option.items] == ["Nest", "NestV2"]
    assert set(fields(spec, "Nest")) == {"NestRef", "Storey", "RateSource", "Eggs"}


def test_the_version_goes_from_that_of_the_first_page_to_that_of_the_last(spec: Spec) -> None:
    version = spec.operations["nests.import"].parameters["version"]
    assert (version.minimum, version.maximum, version.default, version.required) == (1, 2, None, True)
