"""The reading profile of api.toml: what headers and labels mean, what is left out, unmarked fields, kinds of bodies."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from codegen.config.settings import ReadingSetting, read_settings
from codegen.dialects.reading import IGNORED, PLAIN, reading_of
from codegen.wording.columns import Column
from codegen.wording.labels import Role
from tests.tiny_workspace import TinyWorkspace, shed

__all__ = ["shed"]

SETTINGS = """\
title = "The Shed API"
dialect = "generic"

[[servers]]
url = "https://api.shed.test"
"""

PAGE = """\
# Tools

## Make a tool

`POST /tools`

### Body shape

| Field | Sort of thing | Description |
|---|---|---|
| name | string | What people call it. |
| weight | integer | In grams. |

## Prices

| Plan | Price |
|---|---|
| small | 5 |

### Old call

`DELETE /tools/{id}`

## Read a tool

`GET /tools/{id}`
"""


def built(shed: TinyWorkspace, more: str = "", page: str = PAGE) -> Any:
    """Return the spec of the page, with ``more`` in api.toml."""
    (shed.folder / "api.toml").write_text(f"{SETTINGS}\n{more}")
    shed.page(page)
    result = shed.run("build")
    assert result.exit_code == 0, result.output
    return shed.spec()


def body_fields(spec: Any) -> dict[str, Any]:
    shape = spec["operations"]["tools.create"]["request"]["shape"]
    return dict(spec["models"][shape["ref"]]["fields"])


def test_a_header_means_what_the_profile_says(shed: TinyWorkspace) -> None:
    assert body_fields(built(shed))["weight"]["type"] == "any"
    spec = built(shed, '[reading.columns]\n"Sort of thing" = "type"\n')
    assert body_fields(spec)["weight"]["type"] == "integer"


def test_a_label_means_what_the_profile_says(shed: TinyWorkspace) -> None:
    spec = built(shed, '[reading.labels]\n"Body shape" = "query"\n')
    create = spec["operations"]["tools.create"]
    assert create["request"] is None
    assert {name: parameter["location"] for name, parameter in create["parameters"].items()} == {
        "name": "query",
        "weight": "query",
    }


@pytest.mark.parametrize(
    ("skip", "ignored"),
    [
        ('heading = "Prices"', 4),
        ('table = "Plan | Price"', 1),
        ('page = "*.md"', 12),
    ],
)
def test_what_is_left_out_is_ignored_with_its_reason(skip: str, ignored: int, shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").write_text(f'{SETTINGS}\n[[reading.skip]]\n{skip}\nbecause = "of no use"\n')
    shed.page(PAGE)
    (page,) = shed.json("build")["apis"][0]["pages"]
    assert page["reasons"].get("of no use") == ignored


def test_a_call_in_a_section_that_is_left_out_is_no_call(shed: TinyWorkspace) -> None:
    assert "tools.delete" in built(shed)["operations"]
    spec = built(shed, '[[reading.skip]]\nheading = "prices"\nbecause = "of no use"\n')
    assert sorted(spec["operations"]) == ["tools.create", "tools.get"]


@pytest.mark.parametrize(("unmarked", "required"), [("required", True), ("optional", False)])
def test_fields_that_nothing_marks_are_what_the_profile_says(
    unmarked: str, required: bool, shed: TinyWorkspace
) -> None:
    assert body_fields(built(shed))["name"]["required"] is None
    assert body_fields(built(shed, f'[reading]\nunmarked = "{unmarked}"\n'))["name"]["required"] is required


def test_bodies_are_sent_as_the_profile_says_where_no_page_does(shed: TinyWorkspace) -> None:
    assert built(shed)["operations"]["tools.create"]["request"]["style"] == "json_body"
    assert built(shed, '[reading]\nbody = "form"\n')["operations"]["tools.create"]["request"]["style"] == "form"
    sampled = PAGE.replace("## Prices", '### Example request\n\n```json\n{"name": "axe"}\n```\n\n## Prices')
    spec = built(shed, '[reading]\nbody = "form"\n', sampled)
    assert spec["operations"]["tools.create"]["request"]["style"] == "json_body"


def test_a_changed_profile_reads_the_pages_again(shed: TinyWorkspace) -> None:
    built(shed)
    (shed.folder / "api.toml").write_text(f'{SETTINGS}\n[reading.columns]\n"sort of thing" = "type"\n')
    assert shed.json("build")["apis"][0]["work"]["read"] == ["pages/tool.md"]


# -- what the documentation says of it ---------------------------------------------------------------------------------

KEYS = Path(__file__).parents[2].joinpath("docs", "api-toml.md").read_text("utf-8").partition("## Reading\n")[2]
EXAMPLES = re.findall(r"```toml\n(.*?)```", KEYS.partition("\n## ")[0], re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_documented_example_is_a_profile(example: str, tmp_path: Path) -> None:
    (tmp_path / "api.toml").write_text(f"{SETTINGS}\n{example}", "utf-8")
    assert reading_of(settings := read_settings(tmp_path)) != PLAIN or settings.settings.reading.unmarked


def test_the_documented_examples_have_every_key() -> None:
    assert [key for key in ReadingSetting.__struct_fields__ if key not in "".join(EXAMPLES)] == []


@pytest.mark.parametrize("word", [*Column, *Role, IGNORED])
def test_every_meaning_is_documented(word: str) -> None:
    assert f"`{word}`" in KEYS


@pytest.mark.parametrize(("role", "sends"), [("example-request", True), ("example-response", False)])
def test_a_label_of_an_example_means_what_the_profile_says(role: str, sends: bool, shed: TinyWorkspace) -> None:
    page = '# Tools\n\n## Make a tool\n\n`POST /tools`\n\n### Ingredients\n\n```json\n{"weight": 3}\n```\n'
    create = built(shed, f'[reading.labels]\n"Ingredients" = "{role}"\n', page)["operations"]["tools.create"]
    assert (create["request"] is not None, any(response["shape"] for response in create["responses"].values())) == (
        sends,
        not sends,
    )


def test_a_column_that_is_ignored_is_reported_no_more(shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").write_text(SETTINGS)
    shed.page(PAGE)
    assert "column-unknown" in [finding["code"] for finding in shed.json("build")["apis"][0]["findings"]]
    (shed.folder / "api.toml").write_text(f'{SETTINGS}\n[reading.columns]\n"Sort of thing" = "ignored"\n')
    assert "column-unknown" not in [finding["code"] for finding in shed.json("build")["apis"][0]["findings"]]
