"""Calls that take or answer what another call does, as their pages say."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interpret.found.made_facts import Page, interpreted, names_in

LINKED = [
    ("See Get an owl for the payload.", ("Get an owl", "#get-an-owl")),
    ("Answers with the current JSON representation of the owl.", None),
    ("Returns the same response as `GET /owls/{id}`.", None),
]


@pytest.mark.parametrize(("words", "link"), LINKED)
def test_a_call_answers_what_the_call_does_that_its_words_lead_to(
    tmp_path: Path, words: str, link: tuple[str, str] | None
) -> None:
    page = Page()
    page.example("response", '{"id": 1, "name": "Hoo"}', of=page.call("GET", "/owls/{id}", "Get an owl"))
    call = page.call("POST", "/owls", "Make an owl")
    page.says(words, of=call, link=link)
    spec = interpreted(tmp_path, page).spec
    (answer,) = spec.operations["owls.create"].responses.values()
    assert names_in(spec, answer.shape) == {"id": "integer", "name": "string"}


def test_words_of_another_thing_lend_no_answer(tmp_path: Path) -> None:
    page = Page()
    page.example("response", '{"id": 1, "name": "Hoo"}', of=page.call("GET", "/owls/{id}", "Get an owl"))
    call = page.call("POST", "/nests", "Make a nest")
    page.says("Answers with the current JSON representation of the nest.", of=call)
    spec = interpreted(tmp_path, page).spec
    (answer,) = spec.operations["nests.create"].responses.values()
    assert answer.shape is None


@pytest.mark.parametrize("words", ["Same parameters as Make an owl, all optional.", "The same fields as `POST /owls`."])
def test_a_call_takes_what_the_call_does_that_its_words_name(tmp_path: Path, words: str) -> None:
    page = Page()
    call = page.call("POST", "/owls", "Make an owl")
    page.group({"name": "name", "type": "string", "required": "yes"}, of=call, role="body")
    page.says(words, of=page.call("PATCH", "/owls/{id}", "Change an owl"))
    spec = interpreted(tmp_path, page).spec
    request = spec.operations["owls.update"].request
    assert request is not None
    assert names_in(spec, request.shape) == {"name": "string"}
    assert sorted(str(model.fields["name"].required) for model in spec.models.values()) == ["False", "True"]
