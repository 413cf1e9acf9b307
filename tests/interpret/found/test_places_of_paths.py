"""A place of a path has the type that a table of another call states, where nothing states one for the call itself."""

from __future__ import annotations

from typing import Any

from tests.tiny_workspace import TinyWorkspace, shed

__all__ = ["shed"]

SETTINGS = 'title = "Aviary"\ndialect = "generic"\n\n[[servers]]\nurl = "https://api.aviary.test"\n'
TABLE = "### Path parameters\n\n| Name | Type | Description |\n|---|---|---|\n| {} | {} | Its number. |\n"
PAGE = f"""\
# Owls

## Read an owl

`GET /owls/{{id}}`

{TABLE.format("id", "integer")}

## Delete an owl

`DELETE /owls/{{id}}`

## List its rings

`GET /owls/{{owl}}/rings`

## Read a ring

`GET /owls/{{owl}}/rings/{{id}}`

## Rename a ring

`PUT /rings/{{id}}`

{TABLE.format("id", "string")}

## Read a nest

`GET /nests/{{id}}`
"""


def built(shed: TinyWorkspace) -> Any:
    (shed.folder / "api.toml").write_text(SETTINGS, "utf-8")
    shed.page(PAGE)
    result = shed.run("build")
    assert result.exit_code == 0, result.output
    return shed.spec()


def test_calls_on_one_path_agree_on_the_type_of_its_places(shed: TinyWorkspace) -> None:
    operations = built(shed)["operations"].values()
    types = {
        f"{call['method']} {call['path']}": [part["shape"]["type"] for part in call["parameters"].values()]
        for call in operations
    }
    assert types == {
        "GET /owls/{id}": ["integer"],
        "DELETE /owls/{id}": ["integer"],
        "GET /owls/{owl}/rings": ["integer"],
        "GET /owls/{owl}/rings/{id}": ["integer", "string"],
        "PUT /rings/{id}": ["string"],
        "GET /nests/{id}": ["string"],
    }


def test_the_source_is_the_row_of_the_other_call(shed: TinyWorkspace) -> None:
    built(shed)
    explained = shed.run("explain", "shed", "#/operations/owls.delete/parameters/id/shape").output
    assert "another call says the type of this place of the path" in explained
    assert "tool.md:11" in explained
