"""What models are called, and which objects are one."""

from __future__ import annotations

from pathlib import Path

from tests.interpret.found.made_facts import Page, fields, interpreted


def test_a_body_is_named_after_its_call_and_an_answer_after_its_resource(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group(*fields("name"), of=call, role="body")
    page.example("response", '{"id": 1, "wing": {"span": 2}}', of=call)
    listed = page.call("GET", "/nests")
    page.example("response", '{"data": [{"id": 1}], "total": 1}', of=listed)
    assert list(interpreted(tmp_path, page).spec.models) == [
        "CreateOwlRequest",
        "Wing",
        "Owl",
        "Nest",
        "ListNestsResponse",
    ]


def test_calls_of_one_resource_do_not_share_a_body(tmp_path: Path) -> None:
    page = Page()
    for path, name in (("/crates/create", "label"), ("/crates/{id}/ship", "carrier"), ("/crates/search", "text")):
        page.group(*fields(name), of=page.call("POST", path), role="body")
    models = interpreted(tmp_path, page).spec.models
    assert {name: list(model.fields) for name, model in models.items()} == {
        "CrateCreateRequest": ["label"], "CrateShipRequest": ["carrier"], "CrateSearchRequest": ["text"],
    }  # fmt: skip


def test_objects_of_the_same_fields_are_one_model(tmp_path: Path) -> None:
    page = Page()
    for method, path in (("GET", "/owls/{id}"), ("POST", "/owls"), ("PUT", "/owls/{id}")):
        page.example("response", '{"id": 1, "name": "a"}', of=page.call(method, path))
    assert list(interpreted(tmp_path, page).spec.models) == ["Owl"]


def test_objects_whose_fields_are_described_in_two_ways_are_two(tmp_path: Path) -> None:
    page = Page()
    for path, words in (("/owls", "The owl."), ("/nests", "The nest.")):
        page.group({"name": "name", "type": "string", "description": words}, of=page.call("POST", path), role="body")
    assert list(interpreted(tmp_path, page).spec.models) == ["CreateOwlRequest", "CreateNestRequest"]


def test_what_an_update_marks_as_required_is_its_own(tmp_path: Path) -> None:
    page = Page()
    for method, path in (("POST", "/owls"), ("PUT", "/owls/{id}")):
        page.group({"name": "name", "required": "yes"}, of=page.call(method, path), role="body")
    assert list(interpreted(tmp_path, page).spec.models) == ["CreateOwlRequest", "UpdateOwlRequest"]


def test_no_two_models_are_called_alike(tmp_path: Path) -> None:
    page = Page()
    page.group(*fields("id"), role="record", named="owl")
    for path, code in (("/a", '{"wing": {"x": 1}}'), ("/b", '{"wing": {"y": 1}}'), ("/c", '{"Wing": {"z": 1}}')):
        page.example("response", code, of=page.call("GET", path))
    models = list(interpreted(tmp_path, page).spec.models)
    assert len({name.casefold() for name in models}) == len(models) == 7
    assert {"Wing", "Owl"} < set(models)


def test_a_name_that_is_written_like_a_types_name_stays(tmp_path: Path) -> None:
    page = Page()
    page.section("ReplyParameters")
    page.group(*fields("id"))
    call = page.call("POST", "/owls")
    page.group({"name": "reply", "type": "ReplyParameters"}, of=call, role="body")
    assert list(interpreted(tmp_path, page).spec.models) == ["ReplyParameters", "CreateOwlRequest"]


def test_api_toml_names_a_record(tmp_path: Path) -> None:
    page = Page()
    page.group(*fields("id"), role="record", named="owl")
    assert list(interpreted(tmp_path, page, settings='[models]\nowl = "Bird"\n').spec.models) == ["Bird"]


def test_every_value_of_the_spec_has_its_source(tmp_path: Path) -> None:
    page = Page()
    page.group(*fields("id"), role="record", named="owl")
    call = page.call("POST", "/owls")
    page.group({"name": "owl", "type": "Owl", "required": "yes"}, of=call, role="body")
    page.says("Returns an owl object.", of=call)
    page.example("response", '{"id": "1", "at": "2026-01-02"}', of=call)
    result = interpreted(tmp_path, page)
    for model, name in (("Owl", "id"), ("Owl", "at"), ("CreateOwlRequest", "owl")):
        for attribute in ("type", "origin"):
            assert f"#/models/{model}/fields/{name}/{attribute}" in result.provenance
    for attribute in ("style", "shape"):
        assert f"#/operations/owls.create/request/{attribute}" in result.provenance
