"""Cells: what the smaller columns and the words of a row say of its field."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.documents.model import Mark
from codegen.spec.model import Field
from codegen.spec.types import FieldType, Format
from tests.interpret.found.made_facts import Page, interpreted


def field(folder: Path, **row: Any) -> Field:
    """Return the field that a row of a body says."""
    page = Page()
    call = page.call("POST", "/owls")
    page.group({"name": "wing", **row}, of=call, role="body")
    return interpreted(folder, page).spec.models["CreateOwlRequest"].fields["wing"]


@pytest.mark.parametrize(
    ("row", "attribute", "value"),
    [
        ({"type": "integer", "minimum": "3"}, "minimum", 3),
        ({"type": "integer", "maximum": "30"}, "maximum", 30),
        ({"type": "string", "length": "20"}, "max_length", 20),
        ({"type": "string", "length": "2-20"}, "min_length", 2),
        ({"type": "string", "format": "email"}, "format", Format.EMAIL),
        ({"type": "string", "format": "date-time"}, "type", FieldType.DATETIME),
        ({"type": "string", "deprecated": "yes"}, "deprecated", True),
        ({"type": "string", "nullable": "yes"}, "nullable", True),
        ({"type": "string", "nullable": "no"}, "nullable", None),
        ({"type": "string", "description": "How wide.", "notes": "At most 9 characters."}, "max_length", 9),
        ({"type": "string", "default": "wide"}, "default", "wide"),
        ({"example": "`12`"}, "type", FieldType.INTEGER),
        ({"example": '"wing": "wide"'}, "type", FieldType.STRING),
        ({"type": "object", "description": "A map of names to sizes."}, "type", FieldType.MAP),
    ],
)
def test_a_column_says_what_its_title_says(tmp_path: Path, row: dict[str, str], attribute: str, value: object) -> None:
    assert getattr(field(tmp_path, **row), attribute) == value


@pytest.mark.parametrize(
    ("row", "values"),
    [
        ({"_values": ("white - in winter", "brown")}, ["white", "brown"]),
        ({"type": "string", "values": "white, brown"}, ["white", "brown"]),
        ({"type": "string", "description": "One of `white` or `brown`."}, ["white", "brown"]),
        ({"type": "string", "_values": ("<color>", "brown")}, None),
    ],
)
def test_values_come_from_wherever_the_row_has_them(tmp_path: Path, row: dict[str, Any], values: list[str]) -> None:
    assert field(tmp_path, **row).enum == values


def test_the_link_that_a_type_begins_with_is_the_type(tmp_path: Path) -> None:
    page = Page()
    page.section("Feather", anchors=("feather",))
    page.group({"name": "color", "type": "string"}, role="record", named="Feather")
    call = page.call("POST", "/owls")
    words = ("Feather Since version 4", (Mark("link", 0, 7, "#feather"),))
    page.group({"name": "wing", "type": words}, of=call, role="body")
    wing = interpreted(tmp_path, page).spec.models["CreateOwlRequest"].fields["wing"]
    assert (wing.type, wing.ref) == (FieldType.OBJECT, "Feather")


def test_a_table_under_the_name_of_a_field_says_what_the_field_holds(tmp_path: Path) -> None:
    page = Page()
    for path, name in (("/owls", "color"), ("/nests", "size")):
        call = page.call("POST", path)
        page.group({"name": "parts", "type": "array"}, of=call, role="body")
        page.section("Parts Entity", level=3)
        page.group({"name": name, "type": "string"}, of=call, role="record", named="Parts")
    models = interpreted(tmp_path, page).spec.models
    held = [models[name].fields["parts"].items for name in ("CreateOwlRequest", "CreateNestRequest")]
    assert [list(models[shape.ref or ""].fields) for shape in held if shape is not None] == [["color"], ["size"]]
