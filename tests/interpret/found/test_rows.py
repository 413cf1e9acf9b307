"""Rows with depth, dots and brackets become trees; cells and sentences say what their fields are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.interpret.found.made_facts import Page, interpreted, sent

OBJECT = {"name": "wing", "type": "object"}


def body_of(tmp_path: Path, *rows: dict[str, Any], **more: Any) -> dict[str, str]:
    page = Page()
    call = page.call("POST", "/owls")
    page.group(*rows, of=call, role="body", **more)
    return sent(interpreted(tmp_path, page), "owls.create")


@pytest.mark.parametrize(
    "rows",
    [
        [OBJECT, {"name": "wing.span", "type": "number"}],
        [{"name": "wing.span", "type": "number"}],
        [OBJECT, {"name": "wing[span]", "type": "number"}],
        [OBJECT, {"name": "span", "type": "number", "_depth": 1}],
        [{"name": "wing"}, {"name": "span", "type": "number", "_depth": 1}],
        [OBJECT, {"name": "wing.span", "type": "number", "_depth": 1}],
    ],
)
def test_nested_fields_stand_in_their_object_however_their_depth_is_drawn(
    tmp_path: Path, rows: list[dict[str, Any]]
) -> None:
    assert body_of(tmp_path, *rows) == {"wing": "object", "wing.span": "number"}


@pytest.mark.parametrize(
    "rows",
    [
        [{"name": "eggs", "type": "array"}, {"name": "eggs[].size", "type": "integer"}],
        [{"name": "eggs[][size]", "type": "integer"}],
        [{"name": "eggs", "type": "array"}, {"name": "size", "type": "integer", "_depth": 1}],
        [{"name": "eggs", "type": "array of object"}, {"name": "size", "type": "integer", "_depth": 1}],
        [
            {"name": "eggs", "type": "array"},
            {"type": "object", "_depth": 1},
            {"name": "size", "type": "integer", "_depth": 2},
        ],
    ],
)
def test_fields_below_a_list_are_those_of_its_items(tmp_path: Path, rows: list[dict[str, Any]]) -> None:
    assert body_of(tmp_path, *rows) == {"eggs": "array", "eggs[].size": "integer"}


def test_a_row_is_below_the_last_row_that_is_less_deep(tmp_path: Path) -> None:
    rows = [OBJECT, {"name": "tip", "type": "object", "_depth": 1}, {"name": "colour", "_depth": 2, "type": "string"}]
    rows += [{"name": "span", "type": "number", "_depth": 1}, {"name": "name", "type": "string"}]
    assert list(body_of(tmp_path, *rows)) == ["wing", "wing.tip", "wing.tip.colour", "wing.span", "name"]


def test_a_row_that_is_drawn_below_a_text_is_none_of_its_fields(tmp_path: Path) -> None:
    rows = [OBJECT, {"name": "title", "type": "string", "_depth": 1}, {"name": "span", "type": "number", "_depth": 2}]
    assert list(body_of(tmp_path, *rows)) == ["wing", "wing.title", "wing.span"]


def test_alternatives_of_one_name_are_a_union(tmp_path: Path) -> None:
    rows = [{"name": "value", "type": kind, "_choice": number} for number, kind in enumerate(("string", "number"))]
    rows.append({"name": "value", "type": "object", "_choice": 3})
    rows.append({"name": "id", "type": "string", "_depth": 1, "_choice": 3})
    assert body_of(tmp_path, *rows) == {"value": "union", "value.id": "string"}


def test_a_record_that_is_included_gives_its_fields(tmp_path: Path) -> None:
    page = Page()
    page.section("Address")
    page.group({"name": "city", "type": "string"}, role="record", named="Address")
    call = page.call("POST", "/owls")
    page.group({"name": "name", "type": "string"}, {"include": "Address"}, of=call, role="body", form="tree")
    assert sent(interpreted(tmp_path, page), "owls.create") == {"name": "string", "city": "string"}


def test_a_list_of_names_in_one_row_is_a_field_each(tmp_path: Path) -> None:
    assert body_of(tmp_path, {"name": "width, height", "type": "integer"}) == {"width": "integer", "height": "integer"}


def field_of(tmp_path: Path, row: dict[str, Any]) -> Any:
    page = Page()
    call = page.call("POST", "/owls")
    page.group(row, of=call, role="body")
    result = interpreted(tmp_path, page)
    assert result.findings == ()
    (model,) = result.spec.models.values()
    (field,) = model.fields.values()
    return field


def test_a_field_has_what_its_row_says(tmp_path: Path) -> None:
    row = {"name": "size", "type": "integer", "required": "yes", "default": "5", "description": "Minimum 3, maximum 9."}
    field = field_of(tmp_path, row)
    assert (field.type, field.required, field.default, field.minimum, field.maximum) == ("integer", True, 5, 3, 9)
    assert field.description is not None
    assert field.description.raw == "Minimum 3, maximum 9."
    assert field.origin == "table"


def test_values_come_from_lines_below_the_row_with_what_they_mean_set_aside(tmp_path: Path) -> None:
    field = field_of(tmp_path, {"name": "unit", "type": "string", "_values": ("min - Minutes", "h - Hours")})
    assert (field.enum, field.enum_open) == (["min", "h"], False)


def test_lines_that_show_a_form_are_no_values(tmp_path: Path) -> None:
    field = field_of(tmp_path, {"name": "filter", "type": "string", "_values": ("stars=<number>", "official=(a|b)")})
    assert field.enum is None


def test_values_of_a_list_are_those_of_its_items(tmp_path: Path) -> None:
    field = field_of(tmp_path, {"name": "days", "type": "array of string", "description": "One of `mon`, `tue`."})
    assert field.enum is None
    assert field.items.enum == ["mon", "tue"]


def test_an_example_cell_tells_the_type_where_nothing_else_does(tmp_path: Path) -> None:
    field = field_of(tmp_path, {"name": "count", "example": '"count": 5'})
    assert (field.type, field.example) == ("integer", 5)


@pytest.mark.parametrize(
    "words", ["Set of key-value pairs.", "Labels, specified as a map.", "Dictionary of meta values."]
)
def test_an_object_whose_keys_are_data_is_a_map(tmp_path: Path, words: str) -> None:
    assert field_of(tmp_path, {"name": "meta", "type": "object", "description": words}).type == "map"


@pytest.mark.parametrize("words", ["1/True/true or 0/False/false, show all.", "true or false. Show all."])
def test_ways_to_write_yes_and_no_are_a_boolean(tmp_path: Path, words: str) -> None:
    assert field_of(tmp_path, {"name": "all", "description": words}).type == "boolean"


def test_a_default_tells_the_type_where_nothing_else_does(tmp_path: Path) -> None:
    field = field_of(tmp_path, {"name": "all", "description": "Default `false`."})
    assert (field.type, field.default, field.required) == ("boolean", False, False)


def test_what_nobody_states_takes_anything(tmp_path: Path) -> None:
    assert field_of(tmp_path, {"name": "thing", "description": "The thing."}).type == "any"


def test_a_type_of_the_vendors_own_is_what_api_toml_says(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group({"name": "price", "type": "Geld"}, of=call, role="body")
    result = interpreted(tmp_path, page, settings='[types]\nGeld = { type = "decimal" }\n')
    assert sent(result, "owls.create") == {"price": "decimal"}
