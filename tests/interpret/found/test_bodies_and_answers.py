"""What calls send and answer: tables, sentences, records and samples, brought together."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interpret.found.made_facts import Page, answered, codes, fields, interpreted, placed, sent


def owls(**more: object) -> Page:
    page = Page("owls.md", "Owls")
    page.group(
        {"name": "name", "type": "string", "required": "yes"},
        {"name": "wing", "type": "number", "required": "no"},
        {"name": "at", "type": "string", "required": "no", "description": "When it came. Read-only."},
        role="record",
        named="Owl",
        **more,
    )
    return page


def test_a_wrapper_that_the_sample_has_stands_around_the_body(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group(*fields("name", "wing"), of=call, role="body")
    page.sample("https://a.test/owls", of=call, body='{"owl": {"name": "Hoot", "age": 3}}', body_kind="json")
    assert sent(interpreted(tmp_path, page), "owls.create") == {
        "owl": "object", "owl.name": "string", "owl.wing": "string", "owl.age": "integer",
    }  # fmt: skip


def test_the_sample_spells_names_as_they_travel(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group({"name": "wing_span", "type": "number"}, of=call, role="body")
    page.sample("https://a.test/owls", of=call, body='{"wingSpan": 3}', body_kind="json")
    result = interpreted(tmp_path, page)
    assert sent(result, "owls.create") == {"wingSpan": "number"}
    assert result.spec.models["CreateOwlRequest"].fields["wingSpan"].documented_name == "wing_span"


def test_a_form_is_a_form_and_its_pairs_nest(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group({"name": "nest", "type": "object"}, {"name": "eggs", "type": "array"}, of=call)
    pairs = [("nest[id]", "5"), ("eggs[0][size]", "2"), ("eggs[0][old]", "true"), ("tags[]", "a"), ("tags[]", "b")]
    page.sample("https://a.test/owls", of=call, pairs=pairs, body_kind="form")
    result = interpreted(tmp_path, page)
    assert result.spec.operations["owls.create"].request.style == "form"  # type: ignore[union-attr]
    assert sent(result, "owls.create") == {
        "nest": "object", "nest.id": "integer", "eggs": "array", "eggs[].size": "integer", "eggs[].old": "boolean",
        "tags": "array",
    }  # fmt: skip


@pytest.mark.parametrize(("media", "style"), [("form", "form"), ("multipart", "multipart"), ("json", "json_body")])
def test_a_label_says_how_a_body_travels(tmp_path: Path, media: str, style: str) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group(*fields("name"), of=call, role="body", media=media)
    request = interpreted(tmp_path, page).spec.operations["owls.create"].request
    assert request is not None
    assert request.style == style


def test_a_file_travels_in_parts(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls/{id}/photo")
    page.group({"name": "photo", "type": "file"}, of=call, role="body")
    request = interpreted(tmp_path, page).spec.operations["owls.photo"].request
    assert request is not None
    assert request.style == "multipart"


def test_a_call_that_saves_takes_the_record_without_what_is_read_only(tmp_path: Path) -> None:
    page = owls()
    page.call("POST", "/owls")
    result = interpreted(tmp_path, page)
    request = result.spec.operations["owls.create"].request
    assert request is not None
    assert request.shape.ref == "Owl"
    fields_of = result.spec.models["Owl"].fields
    assert {name: field.writeable for name, field in fields_of.items()} == {"name": None, "wing": None, "at": False}
    assert result.provenance["#/operations/owls.create/request/shape"].source.rule == "record-of-resource"


@pytest.mark.parametrize(("method", "path"), [("POST", "/owls/{id}/hoot"), ("GET", "/owls"), ("DELETE", "/owls/{id}")])
def test_a_call_that_saves_nothing_takes_no_record(tmp_path: Path, method: str, path: str) -> None:
    page = owls()
    page.call(method, path)
    (operation,) = interpreted(tmp_path, page).spec.operations.values()
    assert operation.request is None


def test_a_sample_of_the_record_stands_for_all_of_it_where_the_call_saves_one(tmp_path: Path) -> None:
    page = owls()
    call = page.call("PUT", "/owls/{id}")
    page.sample("https://a.test/owls/5", of=call, body='{"owl": {"name": "Hoot"}}', body_kind="json")
    result = interpreted(tmp_path, page)
    assert list(sent(result, "owls.update")) == ["owl", "owl.name", "owl.wing", "owl.at"]


def test_any_other_call_sends_what_its_sample_shows_with_the_types_of_the_record(tmp_path: Path) -> None:
    page = owls()
    call = page.call("POST", "/owls/start")
    page.sample("https://a.test/owls/start", of=call, body='{"owl": {"name": "Hoot", "wing": 3}}', body_kind="json")
    result = interpreted(tmp_path, page)
    assert sent(result, "owls.start") == {"owl": "object", "owl.name": "string", "owl.wing": "number"}


def test_one_row_that_stands_for_the_whole_body_names_its_record(tmp_path: Path) -> None:
    page = owls()
    call = page.call("POST", "/owls/import")
    page.group({"name": "", "type": "object", "location": "body", "description": "Owl object."}, of=call)
    request = interpreted(tmp_path, page).spec.operations["owls.import"].request
    assert request is not None
    assert request.shape.ref == "Owl"


def test_a_get_sends_no_body_though_a_sample_looks_like_one(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls")
    page.example("request", '[{"id": 1}]', of=call)
    result = interpreted(tmp_path, page)
    assert result.spec.operations["owls.list"].request is None
    assert answered(result, "owls.list") == {"[].id": "integer"}


def test_what_only_answers_show_is_not_sent(tmp_path: Path) -> None:
    page = owls()
    page.call("POST", "/owls")
    call = page.call("GET", "/owls/{id}")
    page.example("response", '{"id": 1, "name": "a", "wing": 2, "at": "x"}', of=call)
    result = interpreted(tmp_path, page)
    assert result.spec.models["Owl"].fields["id"].writeable is False
    assert result.provenance["#/models/Owl/fields/id/writeable"].source.rule == "answered-only"


# -- answers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Returns an owl object.", ["name", "wing", "at"]),
        ("Returns an array of owls.", ["[].name", "[].wing", "[].at"]),
        ("On success, the created Owl is returned.", ["name", "wing", "at"]),
        ("Returns: Array of Owl", ["[].name", "[].wing", "[].at"]),
    ],
)
def test_a_sentence_names_the_record_that_a_call_returns(tmp_path: Path, words: str, names: list[str]) -> None:
    page = owls()
    call = page.call("GET", "/owls/{id}")
    page.says(words, of=call)
    result = interpreted(tmp_path, page)
    assert list(answered(result, "owls.get")) == names
    assert result.provenance["#/operations/owls.get/responses/200/shape"].source.rule == "announced-answer"


def test_the_example_has_the_wrapper_around_the_record_that_a_sentence_names(tmp_path: Path) -> None:
    page = owls()
    call = page.call("GET", "/owls")
    page.says("Returns a list of owls.", of=call)
    page.example("response", '{"data": [{"name": "a", "wing": 1}], "next": "x"}', of=call)
    assert list(answered(interpreted(tmp_path, page), "owls.list")) == [
        "data", "data[].name", "data[].wing", "data[].at", "next",
    ]  # fmt: skip


def test_a_second_record_that_is_returned_under_a_condition_is_an_option(tmp_path: Path) -> None:
    page = owls()
    page.section("Egg")
    page.group(*fields("due"), role="record", named="Egg")
    call = page.call("POST", "/owls")
    page.says("Returns: Owl. When it is not hatched, an Egg is returned instead.", of=call)
    result = interpreted(tmp_path, page)
    assert list(answered(result, "owls.create")) == ["name", "wing", "at", "due"]


def test_a_call_that_returns_nothing_has_no_body(tmp_path: Path) -> None:
    page = owls()
    call = page.call("DELETE", "/owls/{id}")
    page.says("Returns: Empty", of=call)
    assert interpreted(tmp_path, page).spec.operations["owls.delete"].responses["200"].body == "none"


def test_each_status_has_its_own_answer(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.example("response", '{"id": 1}', of=call, status=201)
    page.example("response", '{"job": 2}', of=call, status=202)
    page.example("error", '{"error": "x"}', of=call, status=422)
    page.status(404, call, "No such nest.")
    result = interpreted(tmp_path, page)
    responses = result.spec.operations["owls.create"].responses
    assert list(responses) == ["201", "202", "404", "422"]
    assert [answered(result, "owls.create", status) for status in ("201", "202", "422")] == [
        {"id": "integer"}, {"job": "integer"}, {"error": "string"},
    ]  # fmt: skip
    assert [meaning.raw for meaning in responses["404"].meanings] == ["No such nest."]


def test_an_answer_of_204_has_no_body_and_an_empty_example_neither(tmp_path: Path) -> None:
    page = Page()
    first, second = page.call("DELETE", "/owls/{id}"), page.call("POST", "/owls/{id}/hoot")
    page.status(204, first)
    page.example("response", "", of=second, status=200)
    operations = interpreted(tmp_path, page).spec.operations
    assert operations["owls.delete"].responses["204"].body == "none"
    assert operations["owls.hoot"].responses["200"].body == "none"


def test_a_table_of_the_answer_gives_the_types_and_the_example_the_wrapper_and_more_fields(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls/{id}")
    page.group({"name": "id", "type": "integer"}, {"name": "wing", "type": "number"}, of=call, role="answer")
    page.example("response", '{"result": {"id": 1, "wing": 2, "age": 3}}', of=call)
    assert answered(interpreted(tmp_path, page), "owls.get") == {
        "result": "object", "result.id": "integer", "result.wing": "number", "result.age": "integer",
    }  # fmt: skip


def test_a_table_elsewhere_that_a_call_refers_to_adds_its_fields(tmp_path: Path) -> None:
    page = Page()
    first = page.call("POST", "/owls")
    page.example("response", '{"id": 1}', of=first)
    page.group({"name": "tag", "type": "string"}, of=first, role="answer", anchors=("conditional-fields",))
    second = page.call("GET", "/owls/{id}")
    page.example("response", '{"id": 1, "name": "a"}', of=second)
    page.says(
        "Not all fields are shown, see conditional fields.", of=second, link=("conditional", "#conditional-fields")
    )
    result = interpreted(tmp_path, page)
    assert list(answered(result, "owls.create")) == ["id", "tag"]
    assert list(answered(result, "owls.get")) == ["id", "name", "tag"]


def test_a_type_that_no_example_can_have_is_a_contradiction(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls/{id}")
    page.group({"name": "id", "type": "boolean"}, of=call, role="answer")
    page.example("response", '{"id": 1}', of=call)
    result = interpreted(tmp_path, page)
    assert codes(result) == ["contradiction"]
    assert answered(result, "owls.get") == {"id": "boolean"}


@pytest.mark.parametrize(
    ("kind", "value", "result"),
    [
        ("string", '"2026-01-02"', "date"),
        ("number", "1", "number"),
        ("object", '{"a": 1}', "object"),
        ("array", "[1]", "array"),
        ("timestamp", "1700000000", "integer"),
        ("date", '"2026-01-02T03:04:05Z"', "datetime"),
    ],
)
def test_a_general_word_and_an_example_contradict_nothing(tmp_path: Path, kind: str, value: str, result: str) -> None:
    page = Page()
    call = page.call("GET", "/owls/{id}")
    page.group({"name": "x", "type": kind}, of=call, role="answer")
    page.example("response", f'{{"x": {value}}}', of=call)
    interpretation = interpreted(tmp_path, page)
    assert codes(interpretation) == []
    assert answered(interpretation, "owls.get")["x"] == result


def test_the_same_call_on_two_pages_is_one_and_both_count(tmp_path: Path) -> None:
    first, second = Page("a.md"), Page("b.md")
    page_of = {}
    for page in (first, second):
        page_of[page.name] = page.call("GET", "/owls")
    first.group(*fields("page"), of=page_of[first.name], role="query")
    second.example("response", '[{"id": 1}]', of=page_of[second.name])
    result = interpreted(tmp_path, first, second)
    assert placed(result, "owls.list") == {"page": "query"}
    assert answered(result, "owls.list") == {"[].id": "integer"}
    assert codes(result) == []
