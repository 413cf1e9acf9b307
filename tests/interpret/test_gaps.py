"""What pages show and the spec does not say: the findings, and the spec's own list of what is incomplete."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.build.pipeline import compile_api
from codegen.build.result import Build
from codegen.config.workspace import find_workspace
from codegen.diagnostics.messages import MESSAGES
from codegen.spec.canonical import to_builtins
from tests.tiny_workspace import TinyWorkspace

SETTINGS = """\
title = "The Shed API"
dialect = "generic"
targets = ["jsonschema"]

[[servers]]
url = "https://api.shed.test/v1"
"""
HEAD = "# Tools\n\nAll about tools.\n\n## Make a tool\n\n`POST /tools`\n\n"
TABLE = "### Body parameters\n\n| Field | Type | Required |\n|---|---|---|\n| name | string | yes |\n"
READ = "\n## Read a tool\n\n`GET /tools/{id}`\n\n"
UNREADABLE = '### Example response\n\n```json\n{"name": =}\n```\n'


@pytest.fixture
def build(tmp_path: Path) -> Any:
    """Return a function that compiles one page."""
    shed = TinyWorkspace(tmp_path)
    (shed.folder / "api.toml").write_text(SETTINGS)

    def compiled(page: str) -> Build:
        shed.page(page)
        return compile_api(find_workspace(tmp_path, tmp_path), "shed")

    return compiled


def codes(build: Build) -> list[str]:
    return [finding.code for finding in build.findings if finding.severity != "note"]


def gaps(build: Build) -> list[tuple[str, str, int]]:
    assert build.spec is not None
    return [(gap.at, gap.code, gap.count) for gap in build.spec.incomplete]


def test_a_page_that_is_understood_has_no_gap(build: Any) -> None:
    built = build(HEAD + TABLE)
    assert codes(built) == []
    assert gaps(built) == []


def test_a_gap_is_at_the_call_in_whose_section_it_stands(build: Any) -> None:
    built = build(HEAD + TABLE + READ + UNREADABLE)
    assert codes(built) == ["example-unreadable", "answer-missing"]
    assert gaps(built) == [
        ("#/operations/tools.get", "example-unreadable", 1),
        ("#/operations/tools.get", "answer-missing", 1),
    ]
    gap = built.spec.incomplete[0]
    assert gap.places == ["pages/tool.md:22"]
    assert gap.reason.raw == MESSAGES["example-unreadable"].gap


def test_a_gap_in_a_record_is_at_its_model_and_outside_of_all_at_the_whole(build: Any) -> None:
    record = "\n# The nail object\n\n| Field | Type |\n|---|---|\n| size | grobble |\n| colour | string |\n"
    loose = "\n# Ideas\n\nWe think of GET /ideas too.\n"
    assert gaps(build(HEAD + TABLE + record + loose)) == [
        ("#/models/Nail", "type-unknown", 1),
        ("#", "call-in-text", 1),
    ]


def test_gaps_of_one_kind_at_one_place_are_counted_with_the_first_places(build: Any) -> None:
    rows = "".join(f"| field{number} | grobble |\n" for number in range(5))
    built = build(f"{HEAD}### Body parameters\n\n| Field | Type |\n|---|---|\n{rows}")
    assert gaps(built) == [("#/models/CreateToolRequest", "type-unknown", 5)]
    assert len(built.spec.incomplete[0].places) == 3


def test_every_value_of_a_gap_has_its_source(build: Any) -> None:
    built = build(HEAD + TABLE + READ + UNREADABLE)
    leaves = [f"#/incomplete/0/{leaf}" for leaf in ("at", "code", "reason", "count", "places/0")]
    assert {built.provenance[leaf].source.rule for leaf in leaves} == {"not-understood"}
    assert to_builtins(built.spec)["incomplete"][0]["count"] == 1


# -- alarms ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sentence",
    [
        "Send a GET request to /tools/17 for it.",
        "`POST /v1/tools` makes one.",
        "GET https://api.shed.test/v1/tools/{tool_id} reads one.",
        "See GET https://other.test/v1/things for more.",
    ],
)
def test_a_sentence_about_a_documented_call_or_another_api_is_no_alarm(sentence: str, build: Any) -> None:
    assert codes(build(f"{HEAD}{TABLE}{READ}\n# More\n\nNote this. {sentence}\n")) == []


def test_a_call_that_sentences_name_again_and_again_is_reported_once(build: Any) -> None:
    built = build(f"{HEAD}{TABLE}\n# More\n\nWe have GET /limits too.\n\nAnd again, as GET /limits says.\n")
    assert codes(built) == ["call-in-text"]


def test_a_write_without_a_body_is_an_alarm_only_where_the_page_shows_one(build: Any) -> None:
    assert codes(build(f"{HEAD}{READ}")) == []
    assert codes(build(HEAD + UNREADABLE.replace("response", "request"))) == ["example-unreadable", "body-missing"]


def test_a_table_whose_rows_have_no_effect_is_an_alarm(build: Any) -> None:
    table = "| Field | Type |\n|---|---|\n| colour | string |\n"
    assert codes(build(f"{HEAD}{TABLE}\n# Ideas\n\n{table}")) == ["table-without-effect"]
    assert codes(build(f"{HEAD}{TABLE}\n# The idea object\n\n{table}")) == []


@pytest.mark.parametrize(("path", "alarmed"), [("/flowers", True), ("/oldTools", False)])
def test_a_model_that_unrelated_calls_share_is_an_alarm(path: str, alarmed: bool, build: Any) -> None:
    sample = '### Example request\n\n```json\n{"name": "axe", "weight": 3}\n```\n\n'
    built = build(f"{HEAD}{sample}## Plant it\n\n`POST {path}`\n\n{sample}")
    assert ("model-shared" in codes(built)) is alarmed


@pytest.mark.parametrize("code", ["nothing-documented", "no-operations"])
def test_documentation_without_a_call_says_what_it_has_instead(code: str, build: Any) -> None:
    record = "# The nail object\n\n| Field | Type |\n|---|---|\n| size | string |\n"
    built = build(record if code == "no-operations" else "# Soup\n\nBoil the water.\n\nEat it.\n")
    (finding,) = [finding for finding in built.findings if finding.code == code]
    assert ("1 table row" if code == "no-operations" else "2 paragraphs") in finding.message


# -- columns, types, examples ------------------------------------------------------------------------------------------


def test_each_column_of_unknown_meaning_is_reported_once_for_each_table(build: Any) -> None:
    table = (
        "### Body parameters\n\n| Field | Type | Colour |\n|---|---|---|\n| a | string | red |\n| b | string | x |\n"
    )
    assert codes(build(HEAD + table)) == ["column-unknown"]


def test_a_column_that_api_toml_ignores_is_not_reported(build: Any, tmp_path: Path) -> None:
    path = tmp_path / "specs" / "shed" / "api.toml"
    path.write_text(f'{SETTINGS}\n[reading.columns]\n"Colour" = "ignored"\n')
    table = "### Body parameters\n\n| Field | Type | Colour |\n|---|---|---|\n| a | string | red |\n"
    assert codes(build(HEAD + table)) == []


def test_an_example_that_several_calls_share_is_reported_once(build: Any) -> None:
    both = "# Tools\n\n`POST /tools`\n\n`PUT /tools/{id}`\n\n" + UNREADABLE
    assert codes(build(both)).count("example-unreadable") == 1


def test_repairs_of_examples_are_one_note_for_each_kind(build: Any) -> None:
    commented = '### Example response\n\n```json\n{"id": 1, // its number\n "name": "axe"}\n```\n\n'
    built = build(f"{HEAD}{TABLE}\n{commented}{READ}{commented}")
    (note,) = [finding for finding in built.findings if finding.code == "examples-repaired"]
    assert "2 in all: comments" in note.message
