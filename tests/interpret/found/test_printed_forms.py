"""Printed JSON that shows a form: words for types, alternatives and comments in the place of values."""

from __future__ import annotations

from pathlib import Path

from codegen.spec.model import Field
from tests.interpret.found.made_facts import answered
from tests.interpret.found.whole_pages import understood

PAGE = """# Kilns

## Change a kiln

`PUT /kilns/{id}`

### Request Body

```json
{
  "title": "string", // Optional
  "state": "cold" | "firing" | "hot",
  "level": 1 | 2 | 3,
  "maker": string | null,
  "glaze": { /* Glaze object */ },
  "kind": "string (required) - enum: ['gas', 'wood']",
  "slow": "boolean (optional, default: true)",
  "door": "left|right"
}
```

### Response

```json
{
  "done": true,
  "data": { "id": "string", "weight": "number", "tags": ["string"], "made": "string", "state": "cold" | "hot" }
}
```
"""


def body(folder: Path) -> dict[str, Field]:
    result = understood(folder, PAGE)
    request = result.spec.operations["kilns.update"].request
    assert request is not None
    assert request.shape is not None
    return result.spec.models[request.shape.ref or ""].fields


def test_alternatives_are_the_values_of_a_field(tmp_path: Path) -> None:
    fields = body(tmp_path)
    assert (fields["state"].enum, fields["level"].type.value) == (["cold", "firing", "hot"], "integer")
    assert (fields["kind"].enum, fields["door"].enum) == (["gas", "wood"], ["left", "right"])
    assert (fields["maker"].type.value, fields["maker"].nullable) == ("string", True)


def test_words_behind_a_type_say_whether_it_is_required_and_its_default(tmp_path: Path) -> None:
    fields = body(tmp_path)
    assert [fields[name].required for name in ("title", "kind", "slow")] == [False, True, False]
    assert (fields["slow"].type.value, fields["slow"].default) == ("boolean", True)


def test_a_comment_between_braces_describes_its_field_alone(tmp_path: Path) -> None:
    described = body(tmp_path)["glaze"].description
    assert described is not None
    assert described.raw == "Glaze object"


def test_words_for_types_beside_values_are_types(tmp_path: Path) -> None:
    assert answered(understood(tmp_path, PAGE), "kilns.update") == {
        "done": "boolean", "data": "object", "data.id": "string", "data.weight": "number", "data.tags": "array",
        "data.made": "string", "data.state": "string",
    }  # fmt: skip


def test_words_that_only_look_like_types_stay_values(tmp_path: Path) -> None:
    shown = '{"type": "number", "side": "left|right", "a": "b"}'
    result = understood(tmp_path, f"# Kilns\n\n`GET /kilns/{{id}}`\n\nResponse:\n\n```json\n{shown}\n```\n")
    assert answered(result, "kilns.get") == {"type": "string", "side": "string", "a": "string"}


def test_servers_are_listed_below_a_heading_that_says_so(tmp_path: Path) -> None:
    servers = "## Base URL\n\n- **Live**: `https://api.kiln.test`\n- **Test**: https://test.kiln.test\n"
    assert (
        understood(tmp_path, f"# Kilns\n\n{servers}\n## All\n\n`GET /kilns`\n").spec.servers[0].url
        == "https://api.kiln.test"
    )


def test_a_table_keeps_what_only_the_form_says(tmp_path: Path) -> None:
    shown = '{"kind": "string - enum: [\'gas\', \'wood\']", "heat": "integer (optional, range: 1-9)", "by": "string"}'
    table = (
        "| Field | Type | Description |\n|---|---|---|\n| kind | string | What burns |\n| heat | integer | How hot |\n"
    )
    page = f"# Kilns\n\n`POST /kilns`\n\n### Request Body\n\n```json\n{shown}\n```\n\n#### Fields\n\n{table}"
    request = understood(tmp_path, page).spec
    fields = request.models["CreateKilnRequest"].fields
    assert fields["kind"].enum == ["gas", "wood"]
    assert (fields["heat"].minimum, fields["heat"].maximum) == (1, 9)
