"""Groups: the role that a label, a heading or a sentence gives to a table or a list, and the rows of each form."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import GroupFact, RowFact
from tests.dialects.generic.reading import groups, of, rows

CALL = "# Owls\n\n## Make an owl\n\n`POST /owls`\n\n"
FIELDS = "| Name | Type |\n|---|---|\n| name | string |\n"


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("### Path parameters", "path"),
        ("Query parameters:", "query"),
        ("**Request body**", "body"),
        ("### Headers", "header"),
        ("Response:", "answer"),
        ("### Returns", "answer"),
        ("Parameters:", "argument"),
        ("### Attributes", "record"),
        ("### Response headers", "answer-header"),
        ("### Response\n\n#### Headers", "answer-header"),
        ("### Request\n\n#### Body", "body"),
        ("### Response\n\n#### 200: OK", "answer"),
        ("You can add these query parameters:", "query"),
        ("If successful, returns `200 OK` and the following attributes:", "answer"),
        ("Just words.", None),
    ],
)
def test_a_table_is_what_stands_above_it_says(label: str, role: str | None) -> None:
    assert groups(f"{CALL}{label}\n\n{FIELDS}") == [(role, ["name"])]


def test_a_label_says_more_than_a_role() -> None:
    group = of(GroupFact, f"{CALL}#### Optional parameters\n\n{FIELDS}")[0]
    assert (group.required, group.heading, group.label and group.label.raw) == (False, True, "Optional parameters")
    group = of(GroupFact, f"{CALL}### Response (201)\n\n{FIELDS}")[0]
    assert (group.role, group.status) == ("answer", "201")
    group = of(GroupFact, f"# Owls\n\n## The owl object\n\n{FIELDS}")[0]
    assert (group.role, group.named, group.operations) == ("record", "owl", ())


def test_required_and_optional_are_labels_within_a_label() -> None:
    page = f"{CALL}### Body\n\n#### Required\n\n{FIELDS}\n#### Optional\n\n{FIELDS}"
    assert [(group.role, group.required) for group in of(GroupFact, page)] == [("body", True), ("body", False)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "endpoint"),
        ("Words.\n\n", "sentence"),
        ('```json\n{"a": 1}\n```\n\n', "sample_body"),
        ("```\ncurl https://api.test/owls\n```\n\n", "sample_request"),
        ('Example response:\n\n```json\n{"a": 1}\n```\n\n', "sample_answer"),
        ("#### Notes\n\n", "heading"),
    ],
)
def test_a_group_knows_what_stands_directly_before_it(before: str, after: str) -> None:
    assert of(GroupFact, CALL + before + FIELDS)[0].after == after


def test_a_label_of_a_sample_says_nothing_of_the_table_below_the_sample() -> None:
    page = f'{CALL}> Example Response\n\n```json\n{{"a": 1}}\n```\n\n{FIELDS}'
    assert groups(page) == [(None, ["name"])]


def test_bullets_are_fields_below_a_label_and_where_their_types_show_it() -> None:
    listed = "- name: its name (string, required)\n- age: years (integer)\n"
    assert groups(f"{CALL}{listed}") == [(None, ["name", "age"])]
    assert groups(f"{CALL}Parameters:\n\n- **name** – its name\n- **all** – or all\n") == [
        ("argument", ["name", "all"])
    ]
    assert groups(f"{CALL}- **Note** – mind this\n- **Tip** – do that\n") == []


def test_bullets_below_a_field_are_its_values_its_words_or_its_fields() -> None:
    page = f"""{CALL}Parameters:

- `sort` (string): The order.
  - `asc`
  - `desc`
- `nest` (object): The nest.
  - `tree` (string): Its tree.
  - Built by the owl.
"""
    row_facts = of(RowFact, page)
    assert [(row.cells["name"].text.raw, row.depth, [cell.text.raw for cell in row.values]) for row in row_facts] == [
        ("sort", 0, ["asc", "desc"]),
        ("nest", 0, []),
        ("tree", 1, []),
    ]
    assert row_facts[2].cells["description"].text.raw == "Its tree.\nBuilt by the owl."


def test_definitions_are_fields() -> None:
    page = f"{CALL}#### Body\n\nname\n:   Required. String. Its name.\n\nage\n:   Integer. Years.\n"
    assert rows(page) == [
        {"name": "name", "type": "String", "required": "Required", "description": "Its name."},
        {"name": "age", "type": "Integer", "description": "Years."},
    ]


def test_lines_are_fields_below_a_label_and_what_follows_describes_them() -> None:
    page = f"{CALL}### Body\n\n`name` string Required\n\nIts name.\n\n`age` integer\n\nYears.\n"
    assert rows(page) == [
        {"name": "name", "type": "string", "required": "Required", "description": "Its name."},
        {"name": "age", "type": "integer", "description": "Years."},
    ]


def test_names_in_running_text_behind_a_label_are_fields() -> None:
    page = f"{CALL}**Required parameters**: `name` and `age` of the owl.\n\n_Optional parameters_: `nest`, its place.\n"
    assert groups(page) == [("argument", ["name", "age"]), ("argument", ["nest"])]
    assert [group.required for group in of(GroupFact, page)] == [True, False]


def test_headings_are_fields_where_lines_below_tell_the_type() -> None:
    page = """# Owl

## Attributes

### `id`

**Description:** Its number.\\
**Type:** Integer

### `state`

**Type:** String

- `up`
- `down`

## See also

Words.
"""
    assert groups(page) == [("record", ["id", "state"])]
    row_facts = of(RowFact, page)
    assert {column: cell.text.raw for column, cell in row_facts[0].cells.items()} == {
        "name": "id", "description": "Its number.", "type": "Integer",
    }  # fmt: skip
    assert [cell.text.raw for cell in row_facts[1].values] == ["up", "down"]


def test_a_list_of_values_belongs_to_what_the_heading_names() -> None:
    page = "# Enums\n\n## Order state (state)\n\n* `NEW`\n* `DONE` - ended\n"
    group = of(GroupFact, page)[0]
    assert (group.role, group.named) == ("values", "Order state (state)")
    assert rows(page) == [{"value": "NEW"}, {"value": "DONE", "description": "ended"}]


def test_an_anchor_before_a_table_is_its_own() -> None:
    page = f'{CALL}Words.\n\n<a id="owl-fields"></a>\n\n{FIELDS}'
    assert of(GroupFact, page)[0].anchors == ("owl-fields",)


def test_a_nested_row_with_its_whole_name_stands_beside_the_row_it_leads_from() -> None:
    page = f"{CALL}### Body\n\n- `nest` (object): Its nest.\n  - `nest.tree` (string): Its tree.\n  - `age` (integer): Years.\n"  # noqa: E501 - a line of a page, as it is written
    assert groups(page) == [("body", ["nest", "nest.tree", ". age"])]


def test_headings_below_a_field_are_fields_of_it() -> None:
    page = "# Owl\n\n## Attributes\n\n### `nest`\n\n**Type:** Hash\n\n#### `tree`\n\n**Type:** String\n\n### `age`\n\n**Type:** Integer\n"  # noqa: E501 - a line of a page, as it is written
    assert groups(page) == [("record", ["nest", ". tree", "age"])]
