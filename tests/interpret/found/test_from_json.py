"""What printed values show: shapes, maps, and what several of them have in common."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interpret.found.made_facts import Page, answered, interpreted


def shown(tmp_path: Path, *codes: str, path: str = "/owls/count") -> dict[str, str]:
    page = Page()
    call = page.call("GET", path)
    for code in codes:
        page.example("response", code, of=call)
    result = interpreted(tmp_path, page)
    (key,) = result.spec.operations
    return answered(result, key)


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ('{"a": {"b": 1}, "c": [{"d": true}]}', {"a": "object", "a.b": "integer", "c": "array", "c[].d": "boolean"}),
        ('[{"a": 1}, {"b": 2.5}]', {"[].a": "integer", "[].b": "decimal"}),
        ('{"a": null}', {"a": "any"}),
        ('{"a": [[1, 2]]}', {"a": "array"}),
        ("{}", {}),
    ],
)
def test_an_example_shows_its_fields(tmp_path: Path, code: str, names: dict[str, str]) -> None:
    assert shown(tmp_path, code) == names


@pytest.mark.parametrize(
    "code",
    [
        '{"labels": {"com.example.one": "x", "com.example.two": "y"}}',
        '{"labels": {"2026-01-01": 1, "2026-01-02": 2}}',
        '{"labels": {"12": {"a": 1}, "15": {"a": 2}}}',
        '{"labels": {"red": {"a": 1, "b": 2, "c": 3}, "blue": {"a": 1, "b": 2, "c": 3}}}',
    ],
)
def test_keys_that_are_data_are_no_fields(tmp_path: Path, code: str) -> None:
    assert shown(tmp_path, code)["labels"] == "map"


def test_what_is_called_like_a_collection_holds_records_by_their_keys(tmp_path: Path) -> None:
    page = Page()
    page.call("GET", "/nests/{id}")
    call = page.call("GET", "/owls/{id}")
    page.example("response", '{"nests": {"north": {"a": 1, "b": 2, "c": 3}}, "wing": {"x": {"a": 1}}}', of=call)
    assert answered(interpreted(tmp_path, page), "owls.get") == {
        "nests": "map", "wing": "object", "wing.x": "object", "wing.x.a": "integer",
    }  # fmt: skip


def test_several_examples_count_together(tmp_path: Path) -> None:
    assert shown(tmp_path, '{"a": 1, "b": null}', '{"a": 2.5, "c": "x"}') == {"a": "decimal", "b": "any", "c": "string"}


def test_one_object_or_a_list_of_them_is_both(tmp_path: Path) -> None:
    assert shown(tmp_path, '{"a": 1}', '[{"a": 1, "b": 2}]') == {"a": "integer", "[].a": "integer", "[].b": "integer"}


def test_an_example_that_shows_types_instead_of_values_says_the_types(tmp_path: Path) -> None:
    code = '{"id": "integer", "name": "string", "wing": {"span": "number"}}'
    assert shown(tmp_path, code) == {"id": "integer", "name": "string", "wing": "object", "wing.span": "number"}


def test_holes_in_an_example_take_anything(tmp_path: Path) -> None:
    assert shown(tmp_path, '{"id": <of this owl>, "name": "x", ...}') == {"id": "any", "name": "string"}


def test_what_is_no_json_is_text(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls/report")
    page.example("response", "id;name\n1;Hoot", of=call, media="text/csv")
    (operation,) = interpreted(tmp_path, page).spec.operations.values()
    assert (operation.responses["200"].body, operation.responses["200"].media) == ("text", "text/csv")
