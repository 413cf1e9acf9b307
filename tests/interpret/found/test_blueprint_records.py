"""API Blueprint: a resource's attributes and its model are records, which its calls name."""

from __future__ import annotations

from pathlib import Path

from tests.interpret.found.made_facts import answered, placed, sent
from tests.interpret.found.whole_pages import understood

RESOURCES = """\
FORMAT: 1A

# Pottery

# Group Bowls

## Bowl [/bowls/{id}]

+ Parameters
    + id (number, required) - Its number

+ Attributes
    + id: 1 (number)
    + glaze: red (string, required)

### Show a bowl [GET]

+ Response 200 (application/json)
    + Attributes (Bowl)

### List bowls [GET /bowls]

+ Response 200 (application/json)
    + Attributes (array[Bowl])

### Change a bowl [PUT]

+ Request (application/json)
    + Attributes (Bowl)

+ Response 204

## Shelf [/shelves]

+ Model (application/json)

        {"boards": 3}

### Show the shelf [GET]

+ Response 200

    [Shelf][]

### Put up a shelf [POST]

+ Parameters
    + boards = `2` (optional, number, `3`) ... How many
    + wood (required, string, `oak`) ... Of what

+ Response 201

    [Shelf][]
"""
BOWL = {"id": "number", "glaze": "string"}


def test_the_attributes_of_a_resource_are_the_record_of_its_name(tmp_path: Path) -> None:
    result = understood(tmp_path, RESOURCES, ".apib")
    assert answered(result, "bowls.get") == BOWL
    assert answered(result, "bowls.list") == {f"[].{name}": kind for name, kind in BOWL.items()}
    assert sent(result, "bowls.update") == BOWL
    assert placed(result, "bowls.update") == {"id": "path"}


def test_a_response_that_names_the_model_of_a_resource_answers_as_the_model_shows(tmp_path: Path) -> None:
    result = understood(tmp_path, RESOURCES, ".apib")
    assert answered(result, "shelves.list") == answered(result, "shelves.create", "201") == {"boards": "integer"}


def test_early_editions_write_type_example_and_default_in_another_order(tmp_path: Path) -> None:
    result = understood(tmp_path, RESOURCES, ".apib")
    request = result.spec.operations["shelves.create"].request
    assert request is not None
    assert request.shape is not None
    assert request.shape.ref is not None
    fields = result.spec.models[request.shape.ref].fields
    assert {name: (field.type.value, field.required, field.default) for name, field in fields.items()} == {
        "boards": ("number", False, 2), "wood": ("string", True, None),
    }  # fmt: skip


def test_a_list_that_begins_with_other_words_keeps_its_response(tmp_path: Path) -> None:
    page = "FORMAT: 1A\n\n# Kiln\n\n## Fire [POST /fire]\n\n+ heat\n+ Response 202 (application/json)\n\n        {}\n"
    assert list(understood(tmp_path, page, ".apib").spec.operations["fire.create"].responses) == ["202"]


def test_a_record_that_only_an_example_shows_is_what_a_sentence_names(tmp_path: Path) -> None:
    page = """# Owls\n\n## The Owl object\n\n```json\n{"id": 1, "wing": "left"}\n```

## Get an owl\n\n`GET /owls/{id}`\n\nReturns an owl object.\n"""
    assert answered(understood(tmp_path, page), "owls.get") == {"id": "integer", "wing": "string"}
