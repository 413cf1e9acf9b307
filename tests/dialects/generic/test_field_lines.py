"""Fields on lines of their own: what goes into which column, how sure it is, and what is only a sentence."""

from __future__ import annotations

import pytest

from codegen.diagnostics.location import Location
from codegen.dialects.generic.field_lines import Certainty, definition, words_of_field
from codegen.documents.model import Mark

PLACE = Location("p", 1)


def cells(line: str, *marks: Mark) -> dict[str, str] | None:
    field_line = words_of_field(PLACE, line, marks)
    return field_line and {column: cell.text.raw for column, cell in field_line.cells.items()}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("id (int) – its number", {"name": "id", "type": "int", "description": "its number"}),
        ("preis (Dezimalzahl, Pflichtfeld): Preis", {"name": "preis", "type": "Dezimalzahl", "required": "Pflichtfeld", "description": "Preis"}),  # noqa: E501 - a line of a page, as it is written
        ("naam (tekst, verplicht) - De naam", {"name": "naam", "type": "tekst", "required": "verplicht", "description": "De naam"}),  # noqa: E501 - a line of a page, as it is written
        ("nom (chaîne de caractères, facultatif) : le nom", {"name": "nom", "type": "chaîne de caractères", "required": "facultatif", "description": "le nom"}),  # noqa: E501 - a line of a page, as it is written
        ('sizes (string, optional, default: "1,5") – All.', {"name": "sizes", "type": "string, default: \"1,5\"", "required": "optional", "description": "All."}),  # noqa: E501 - a line of a page, as it is written
        ("seat string Required", {"name": "seat", "type": "string", "required": "Required"}),
        ("seat nullable string", {"name": "seat", "type": "string", "required": "nullable"}),
        ("page: integer, optional. Which.", {"name": "page", "type": "integer", "required": "optional", "description": "Which."}),  # noqa: E501 - a line of a page, as it is written
        ("tags (string[], required): Words.", {"name": "tags", "type": "string[]", "required": "required", "description": "Words."}),  # noqa: E501 - a line of a page, as it is written
        ("holder.name string\nIn full.", {"name": "holder.name", "type": "string", "description": "In full."}),
        ("lines array of objects - All.", {"name": "lines", "type": "array of objects", "description": "All."}),
        ("name: the name of it (string, required, unique)", {"name": "name", "type": "string", "required": "required, unique",  # noqa: E501 - a line of a page, as it is written
                                                           "description": "the name of it"}),
        ("wid: its place (integer, required if no pid)", {"name": "wid", "type": "integer", "required": "required if no pid",  # noqa: E501 - a line of a page, as it is written
                                                          "description": "its place"}),
        ("key (string: <required>) – The key.", {"name": "key", "type": "string", "required": "required", "description": "The key."}),  # noqa: E501 - a line of a page, as it is written
        ("ttl (int: 30) - The time.", {"name": "ttl", "type": "int", "default": "30", "description": "The time."}),
        ("limit: number. Optional - default is 100.", {"name": "limit", "type": "number", "required": "Optional",
                                                       "description": "default is 100."}),
        ("page - Which page.", {"name": "page", "description": "Which page."}),
    ],
)  # fmt: skip
def test_a_line_is_put_into_columns(line: str, expected: dict[str, str]) -> None:
    assert cells(line) == expected


@pytest.mark.parametrize(
    "line",
    ["Note: string values are cut.", "Dates are in UTC.", "All numbers", "string", "", "see the string-values page",
     "1 string", "The id (of the order) is given.", "Warning - do not do that."],
)  # fmt: skip
def test_a_sentence_describes_no_field(line: str) -> None:
    assert cells(line) is None


@pytest.mark.parametrize(
    ("line", "marks", "certainty"),
    [
        ("page: integer", (), Certainty.SURE),
        ("page - which page", (Mark("code", 0, 4),), Certainty.MARKED),
        ("name of the list", (Mark("code", 0, 4),), Certainty.MARKED),
        ("all – show all", (Mark("strong", 0, 3),), Certainty.MARKED),
        ("page - which page", (), Certainty.NAMED),
        ("all - show all", (), Certainty.WORD),
    ],
)
def test_a_line_is_as_sure_as_what_it_shows(line: str, marks: tuple[Mark, ...], certainty: Certainty) -> None:
    field_line = words_of_field(PLACE, line, marks)
    assert field_line is not None
    assert field_line.certainty is certainty


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("required String. The name.", {"type": "String", "required": "required", "description": "The name."}),
        ("String. One of `a`, `b`.", {"type": "String", "description": "One of `a`, `b`."}),
        ("Array of String. The tags.", {"type": "Array of String", "description": "The tags."}),
        ("Provide this header.", {"description": "Provide this header."}),
        ("optional", {"required": "optional"}),
        ("(string) the name. Required.", {"type": "string", "description": "the name. Required."}),
        ("(int, optional) its size", {"type": "int", "required": "optional", "description": "its size"}),
    ],
)
def test_a_definition_begins_with_flags_and_a_type(words: str, expected: dict[str, str]) -> None:
    field_line = definition(PLACE, "tag", (), words, ())
    assert field_line is not None
    assert {column: cell.text.raw for column, cell in field_line.cells.items()} == {"name": "tag", **expected}


def test_marks_of_the_description_move_with_it() -> None:
    field_line = words_of_field(PLACE, "state (string) - `a` or b", (Mark("code", 17, 20),))
    assert field_line is not None
    description = field_line.cells["description"]
    assert [description.text.raw[mark.start : mark.end] for mark in description.marks] == ["`a`"]


@pytest.mark.parametrize(
    "line",
    ["a " * 999, "a string" + " required," * 200, "a." * 900 + " (", "a string" + " (" * 900, "a" + " " * 1990 + "!"],
)
def test_a_line_made_to_take_long_ends(line: str) -> None:
    cells(line)
