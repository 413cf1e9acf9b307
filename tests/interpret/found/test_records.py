"""Records are found by headings, labels and sentences, and words and links lead to them from any page."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interpret.found.made_facts import Page, answered, fields, interpreted, linked, sent

OWL = {"id": "string", "wing": "string"}


def owl_page(title: str = "Owl", **more: object) -> Page:
    page = Page("owl.md", title)
    page.group(*fields("id", "wing"), **more)
    return page


def field(kind: str, link: tuple[str, str] | None = None) -> Page:
    page = Page("calls.md")
    call = page.call("POST", "/nests")
    cell = (kind, linked(kind, *link)) if link else kind
    page.group({"name": "owl", "type": cell}, of=call, role="body")
    return page


@pytest.mark.parametrize("word", ["Owl", "owl", "Owl object", "owls"])
def test_a_type_cell_names_a_record_in_any_spelling(tmp_path: Path, word: str) -> None:
    result = interpreted(tmp_path, owl_page(role="record", named="owl"), field(word))
    assert sent(result, "nests.create") == {"owl": "object", "owl.id": "string", "owl.wing": "string"}
    assert result.spec.models["CreateNestRequest"].fields["owl"].ref == "Owl"


@pytest.mark.parametrize("word", ["array of Owl", "Owl[]"])
def test_a_list_of_a_record(tmp_path: Path, word: str) -> None:
    result = interpreted(tmp_path, owl_page(role="record", named="owl"), field(word))
    assert sent(result, "nests.create") == {"owl": "array", "owl[].id": "string", "owl[].wing": "string"}


@pytest.mark.parametrize(
    "target", ["owl.md", "./owl", "owl.html", "/docs/owl/", "owl.md#the-owl", "#The-Owl", "#the--owl", "OWL"]
)
def test_a_link_leads_to_the_record_of_a_page_or_of_an_anchor(tmp_path: Path, target: str) -> None:
    page = Page("owl.md", "Birds")
    page.section("The owl", anchors=("the-owl",))
    page.group(*fields("id", "wing"), role="record", named="owl")
    result = interpreted(tmp_path, page, field("Bird", ("Bird", target)))
    assert result.spec.models["CreateNestRequest"].fields["owl"].ref == "Owl"


def test_a_link_that_leads_to_no_page_here_is_an_object_of_which_nothing_is_known(tmp_path: Path) -> None:
    result = interpreted(tmp_path, field("Hawk", ("Hawk", "hawk.md")))
    assert sent(result, "nests.create") == {"owl": "map"}


def test_a_description_that_links_to_a_record_says_what_an_object_or_a_list_holds(tmp_path: Path) -> None:
    page = Page("calls.md")
    call = page.call("POST", "/nests")
    words = "Who lives there, see owls."
    about = (words, linked(words, "owls", "owl.md"))
    rows = [{"name": name, "type": kind, "description": about} for name, kind in (("a", "object"), ("b", "array"))]
    page.group(*rows, {"name": "c", "type": "string", "description": about}, of=call, role="body")
    result = interpreted(tmp_path, owl_page(role="record", named="owl"), page)
    assert list(sent(result, "nests.create")) == ["a", "a.id", "a.wing", "b", "b[].id", "b[].wing", "c"]


def test_a_title_names_the_fields_below_it(tmp_path: Path) -> None:
    result = interpreted(tmp_path, owl_page("Owl"), field("Owl"))
    assert result.spec.models["CreateNestRequest"].fields["owl"].ref == "Owl"


def test_a_title_that_only_labels_gives_way_to_the_one_around_it(tmp_path: Path) -> None:
    page = Page("owl.md", "Owl")
    page.section("Attributes", parent="pages/owl.md#1")
    page.group(*fields("id", "wing"), role="record")
    result = interpreted(tmp_path, page, field("Owl"))
    assert result.spec.models["CreateNestRequest"].fields["owl"].ref == "Owl"


def test_the_most_exact_name_wins(tmp_path: Path) -> None:
    page = Page("types.html")
    for name in ("Message", "MessageEntity"):
        page.section(name)
        page.group(*fields(name.lower()))
    result = interpreted(tmp_path, page, field("MessageEntity"))
    assert list(sent(result, "nests.create")) == ["owl", "owl.messageentity"]


def test_a_record_that_holds_itself_refers_to_itself(tmp_path: Path) -> None:
    page = Page("owl.md", "Owl")
    page.group({"name": "id", "type": "string"}, {"name": "chicks", "type": "array of Owl"}, role="record", named="Owl")
    result = interpreted(tmp_path, page, field("Owl"))
    chicks = result.spec.models["Owl"].fields["chicks"]
    assert chicks.items is not None
    assert chicks.items.ref == "Owl"


def test_records_that_hold_each_other_refer_to_each_other(tmp_path: Path) -> None:
    page = Page("types.md")
    for name, other in (("Owl", "Nest"), ("Nest", "Owl")):
        page.section(name)
        page.group({"name": other.lower(), "type": other}, role="record", named=name)
    models = interpreted(tmp_path, page).spec.models
    assert (models["Owl"].fields["nest"].ref, models["Nest"].fields["owl"].ref) == ("Nest", "Owl")


def test_an_example_of_no_call_adds_to_the_record_of_its_section(tmp_path: Path) -> None:
    page = owl_page(role="record", named="owl")
    page.example("object", '{"id": "o-1", "wing": "w", "age": 3}')
    model = interpreted(tmp_path, page).spec.models["Owl"]
    assert {name: field.origin for name, field in model.fields.items()} == {
        "id": "table", "wing": "table", "age": "example",
    }  # fmt: skip
    assert model.fields["age"].writeable is False


def test_a_value_list_that_a_type_or_a_link_names_is_an_enum(tmp_path: Path) -> None:
    page = Page("values.md")
    page.section("Sizes", anchors=("sizes",))
    page.group({"value": "big"}, {"value": "small"}, role="values", named="Size")
    calls = Page("calls.md")
    call = calls.call("POST", "/owls")
    words = "See sizes for the possible values."
    calls.group(
        {"name": "a", "type": "Size"},
        {"name": "b", "type": "string", "description": (words, linked(words, "sizes", "values.md#sizes"))},
        of=call,
        role="body",
    )
    fields_of = interpreted(tmp_path, page, calls).spec.models["CreateOwlRequest"].fields
    assert {name: field.enum for name, field in fields_of.items()} == {"a": ["big", "small"], "b": ["big", "small"]}


def test_a_record_that_no_call_shows_is_not_lost(tmp_path: Path) -> None:
    assert list(interpreted(tmp_path, owl_page(role="record", named="owl")).spec.models) == ["Owl"]


def test_a_table_that_nothing_calls_a_record_and_nobody_uses_is_no_model(tmp_path: Path) -> None:
    assert interpreted(tmp_path, owl_page("Limits")).spec.models == {}


def test_an_example_is_recognised_as_the_record_whose_fields_it_has(tmp_path: Path) -> None:
    page = owl_page(role="record", named="owl")
    call = page.call("GET", "/owls")
    page.example("response", '{"total": 1, "owls": [{"id": "o-1", "wing": "w"}]}', of=call)
    result = interpreted(tmp_path, page)
    assert list(answered(result, "owls.list")) == ["total", "owls", "owls[].id", "owls[].wing"]
    assert result.spec.models["ListOwlsResponse"].fields["owls"].items.ref == "Owl"  # type: ignore[union-attr]


def test_a_small_likeness_is_not_enough(tmp_path: Path) -> None:
    page = owl_page(role="record", named="owl")
    call = page.call("GET", "/nests/{id}")
    page.example("response", '{"id": "n-1", "tree": "oak"}', of=call)
    assert answered(interpreted(tmp_path, page), "nests.get") == {"id": "string", "tree": "string"}


def test_what_most_calls_show_belongs_to_the_record_and_what_one_shows_to_its_answer(tmp_path: Path) -> None:
    page = owl_page(role="record", named="owl")
    for path, code in (("/owls/{id}", '{"id": "1", "wing": "w", "age": 3}'),
                       ("/owls/{id}/first", '{"id": "1", "wing": "w", "age": 3}'),
                       ("/owls/{id}/next", '{"id": "1", "wing": "w", "age": 3, "score": 1}')):  # fmt: skip
        call = page.call("GET", path)
        page.says("Returns an owl object.", of=call)
        page.example("response", code, of=call)
    result = interpreted(tmp_path, page)
    assert list(result.spec.models["Owl"].fields) == ["id", "wing", "age"]
    assert list(answered(result, "owls.get")) == ["id", "wing", "age"]
    assert list(answered(result, "owls.next")) == ["id", "wing", "age", "score"]


@pytest.mark.parametrize(
    ("words", "ref"),
    [
        ("An array of owl records.", "Owl"),
        ("List of owls, newest first", "Owl"),
        ("The list of owls that live here", "Owl"),
        ("A list of owl ids.", None),
        ("Names, as a list of owls has them.", None),
    ],
)
def test_a_description_that_begins_with_what_a_list_holds_names_its_record(
    tmp_path: Path, words: str, ref: str | None
) -> None:
    page = Page("calls.md")
    call = page.call("POST", "/nests")
    page.group({"name": "owls", "type": "array", "description": words}, of=call, role="body")
    result = interpreted(tmp_path, owl_page("Birds", role="record", named="owl"), page)
    items = result.spec.models["CreateNestRequest"].fields["owls"].items
    assert (items and items.ref) == ref


def answer_with_a_part(words: str) -> Page:
    """Return a page with a call that answers a list, and a part of the answer under a heading of its own."""
    page = Page("calls.md")
    call = page.call("GET", "/nests")
    answer = page.section("Response", 3)
    page.group(
        {"name": "birds", "type": "array", "description": words}, of=call, role="answer", label="Response", heading=True
    )
    page.section("Owl", 4, parent=answer)
    page.group(*fields("id", "wing"), of=call, role="answer", label="Response", heading=True)
    return page


def test_a_part_of_an_answer_that_a_row_names_is_a_record(tmp_path: Path) -> None:
    result = interpreted(tmp_path, answer_with_a_part("An array of Owl records."))
    assert answered(result, "nests.list") == {"birds": "array", "birds[].id": "string", "birds[].wing": "string"}
    assert set(result.spec.models["Owl"].fields) == {"id", "wing"}


def test_a_part_of_an_answer_that_no_row_names_is_the_answers(tmp_path: Path) -> None:
    result = interpreted(tmp_path, answer_with_a_part("What lives there."))
    assert answered(result, "nests.list") == {"birds": "array", "id": "string", "wing": "string"}
