"""Samples: what examples and sample calls of a call show that it sends and answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.spec.types import FieldType
from tests.interpret.found.made_facts import Page, answered, fields, interpreted, placed, sent


def test_an_example_of_no_role_that_shows_nothing_but_sent_fields_is_sent(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group({"name": "name", "type": "string"}, {"name": "nests", "type": "array"}, of=call)
    page.example("unknown", '{"name": "Hoot", "nests": [{"tree": "oak"}]}', of=call)
    result = interpreted(tmp_path, page)
    assert sent(result, "owls.create") == {"name": "string", "nests": "array", "nests[].tree": "string"}
    assert result.spec.operations["owls.create"].responses["200"].shape is None


@pytest.mark.parametrize("code", ['{"id": 5, "name": "Hoot"}', '[{"name": "Hoot"}]', "{}"])
def test_an_example_of_no_role_that_shows_anything_else_is_an_answer(tmp_path: Path, code: str) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group({"name": "name", "type": "string"}, of=call)
    page.example("unknown", code, of=call)
    result = interpreted(tmp_path, page)
    assert sent(result, "owls.create") == {"name": "string"}
    assert result.spec.operations["owls.create"].responses["200"].shape is not None


@pytest.mark.parametrize(
    "head",
    [
        "HTTP/1.1 200 OK\nContent-Type: application/json\n\n",
        "Status: 200 OK\nLink: <https://a.test/owls?page=2>; rel=next\n\n",
        "HTTP/2 200\n\n",
    ],
)
def test_the_lines_before_an_answer_are_no_part_of_it(tmp_path: Path, head: str) -> None:
    page = Page()
    call = page.call("GET", "/owls/{id}")
    page.example("response", head + '{"name": "Hoot"}', of=call)
    assert answered(interpreted(tmp_path, page), "owls.get") == {"name": "string"}


def test_a_sample_call_shows_what_stands_in_the_query_and_in_the_path(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls/{owl_id}")
    page.sample("https://a.test/owls/15?color=white&deep=true", of=call)
    parameters = interpreted(tmp_path, page).spec.operations["owls.get"].parameters
    assert {name: (parameter.location, parameter.shape.type) for name, parameter in parameters.items()} == {
        "owl_id": ("path", FieldType.INTEGER),
        "color": ("query", FieldType.STRING),
        "deep": ("query", FieldType.BOOLEAN),
    }
    assert parameters["owl_id"].example == 15


@pytest.mark.parametrize("url", ["https://[a.test/owls?a=1", "//[", "owls?a=%ZZ", "", "https://a.test:x/owls"])
def test_an_address_that_is_none_shows_nothing_or_what_can_be_read(tmp_path: Path, url: str) -> None:
    page = Page()
    call = page.call("GET", "/owls")
    page.sample(url, of=call)
    page.says("See here.", of=call, link=("here", url))
    assert set(placed(interpreted(tmp_path, page), "owls.list")) <= {"a"}


def test_pairs_of_a_form_nest_as_their_brackets_say(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    pairs = [("a[b][c]", "1"), ("a[b][d]", "x"), ("l[][m]", "1"), ("l[][n]", "2"), ("l[][m]", "3"), ("a", "scalar")]
    page.sample("https://a.test/owls", of=call, pairs=pairs, body_kind="form")
    assert sent(interpreted(tmp_path, page), "owls.create") == {
        "a": "object", "a.b": "object", "a.b.c": "integer", "a.b.d": "string",
        "l": "array", "l[].m": "integer", "l[].n": "integer",
    }  # fmt: skip


def test_a_usual_answer_without_a_body_gives_way_to_an_answer_that_is_shown(tmp_path: Path) -> None:
    page = Page()
    shown = page.call("DELETE", "/owls/{id}")
    page.example("response", '{"gone": true}', of=shown)
    page.call("DELETE", "/nests/{id}")
    result = interpreted(tmp_path, page, settings="[conventions.success]\nDELETE = 204\n")
    assert list(result.spec.operations["owls.delete"].responses) == ["200"]
    assert list(result.spec.operations["nests.delete"].responses) == ["204"]


def test_a_place_in_the_path_may_have_a_longer_name_in_the_table_of_the_path(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls/{id}")
    page.group({"name": "owl_id", "type": "integer"}, of=call, role="path")
    page.group({"name": "id", "type": "integer"}, of=call, role="answer")
    parameters = interpreted(tmp_path, page).spec.operations["owls.get"].parameters
    assert {name: (parameter.location, parameter.shape.type) for name, parameter in parameters.items()} == {
        "id": ("path", FieldType.INTEGER)
    }


def test_what_stands_behind_the_path_is_no_place_in_it(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls/{id}")
    page.group(*fields("valid", "paid"), of=call, role="query")
    assert placed(interpreted(tmp_path, page), "owls.get") == {"id": "path", "valid": "query", "paid": "query"}
