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


SAME = [
    "Same as POST.", "Same as for `POST /owls`.", "Hetzelfde als bij POST.", "Wie POST.",
    "Gleiche Parameter wie bei POST.", "Identique à POST.", "Comme pour POST.", "Mêmes paramètres que POST.",
    "Igual que en POST.", "Come per POST.", "Igual ao POST.", "Samme som POST.", "Samma som för POST.",
    "Так же, как в POST.",
]  # fmt: skip


@pytest.mark.parametrize("words", SAME)
def test_a_call_takes_what_the_call_on_the_same_things_does(tmp_path: Path, words: str) -> None:
    page = Page()
    page.group({"name": "name", "type": "string"}, of=page.call("POST", "/owls"), role="body")
    page.group({"name": "height", "type": "number"}, of=page.call("POST", "/nests"), role="body")
    page.says(words, of=page.call("PUT", "/owls/{id}"))
    spec = interpreted(tmp_path, page).spec
    request = spec.operations["owls.update"].request
    assert request is not None
    assert names_in(spec, request.shape) == {"name": "string"}


@pytest.mark.parametrize("words", ["Wie immer.", "Same as always.", "Sends a POST when it is done.", "Voir POST."])
def test_other_words_lend_no_body(tmp_path: Path, words: str) -> None:
    page = Page()
    page.group({"name": "name", "type": "string"}, of=page.call("POST", "/owls"), role="body")
    page.says(words, of=page.call("PUT", "/owls/{id}"))
    assert interpreted(tmp_path, page).spec.operations["owls.update"].request is None


@pytest.mark.parametrize("words", ["Gleiche Antwort wie bei GET.", "Même réponse que `GET /owls/{id}`."])
def test_a_call_answers_as_another_in_other_languages(tmp_path: Path, words: str) -> None:
    page = Page()
    page.example("response", '{"id": 1}', of=page.call("GET", "/owls/{id}"))
    page.says(words, of=page.call("PUT", "/owls/{id}"))
    spec = interpreted(tmp_path, page).spec
    (answer,) = spec.operations["owls.update"].responses.values()
    assert names_in(spec, answer.shape) == {"id": "integer"}
