"""What pages contradict themselves in is repaired where they are not read strictly, and reported all the same."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.spec.canonical import to_builtins
from codegen.spec.invariants import violations
from codegen.spec.pointers import value_at
from codegen.spec.repairs import repair
from tests.tiny_spec import PROVENANCE, broken, tiny
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace, shed

__all__ = ["shed"]

COLOUR = ("models", "Tool", "fields", "colour")


@pytest.mark.parametrize(
    ("at", "value", "repaired"),
    [
        ((*COLOUR, "enum"), [], None),
        ((*COLOUR, "enum"), ["red", "blue", "red"], ["red", "blue"]),
        ((*COLOUR, "max_length"), -1, None),
    ],
)
def test_what_cannot_hold_is_left_out(at: tuple[str, ...], value: Any, repaired: Any) -> None:
    spec = broken(*at, value=value)
    all_violations = violations(spec)
    assert all_violations
    whole = repair(spec, PROVENANCE, all_violations).spec
    assert violations(whole) == []
    assert value_at(to_builtins(whole), at) == repaired


def test_a_status_that_http_does_not_have_is_left_out() -> None:
    spec = broken("operations", "tools.get", "responses", "999", value={})
    assert "999" not in repair(spec, PROVENANCE, violations(spec)).spec.operations["tools.get"].responses


def test_a_spec_that_holds_stays_as_it_is() -> None:
    assert repair(tiny(), PROVENANCE, []).spec == tiny()


ALIEN = PAGE.replace('path="/tools/:id"', 'path="/tools"')


def test_a_path_parameter_without_a_place_stops_a_strict_build(shed: TinyWorkspace) -> None:
    shed.page(ALIEN)
    result = shed.run("build")
    assert result.exit_code == 1
    assert "error: `tools.list` has the path parameter `id`" in result.output


def test_it_is_sent_in_the_query_where_pages_are_not_read_strictly(shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").write_text("strict = false\n" + SETTINGS)
    shed.page(ALIEN)
    result = shed.run("build")
    assert result.exit_code == 0, result.output
    assert "warning: `tools.list` has the path parameter `id`" in result.output
    spec = shed.spec()
    assert spec["operations"]["tools.list"]["parameters"]["id"]["location"] == "query"
    assert [(gap["at"], gap["code"]) for gap in spec["incomplete"]] == [
        ("#/operations/tools.list", "path-parameter-alien")
    ]


def test_a_place_in_a_path_without_a_parameter_gets_one_of_which_nothing_else_is_known(shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").write_text("strict = false\n" + SETTINGS)
    shed.page(PAGE.replace('path="/tools/:id"', 'path="/tools/:id/:part"'))
    assert shed.run("build").exit_code == 0
    (operation,) = shed.spec()["operations"].values()
    part = operation["parameters"]["part"]
    assert (part["location"], part["required"], part["shape"]) == ("path", True, {"type": "string"})
