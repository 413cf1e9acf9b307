"""Where the fields of a table travel: by its label, by the call's place and method, and by what samples show."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interpret.found.made_facts import Page, answered, fields, interpreted, placed, sent


@pytest.mark.parametrize(("role", "place"), [("query", "query"), ("header", "header"), ("cookie", "cookie")])
def test_a_label_decides_where_a_table_goes(tmp_path: Path, role: str, place: str) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group(*fields("trace"), of=call, role=role)
    result = interpreted(tmp_path, page)
    assert placed(result, "owls.create") == {"trace": place}
    assert sent(result, "owls.create") == {}


@pytest.mark.parametrize("role", [None, "argument", "record"])
def test_without_a_better_label_a_call_that_writes_takes_a_table_as_its_body(tmp_path: Path, role: str | None) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group(*fields("name", "wing"), of=call, role=role)
    assert sent(interpreted(tmp_path, page), "owls.create") == {"name": "string", "wing": "string"}


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_without_a_better_label_a_call_that_reads_or_deletes_takes_it_as_its_query(tmp_path: Path, method: str) -> None:
    page = Page()
    call = page.call(method, "/owls")
    page.group(*fields("name"), of=call, role="argument")
    key = "owls.list" if method == "GET" else "owls.delete"
    assert placed(interpreted(tmp_path, page), key) == {"name": "query"}


def test_names_of_the_path_are_no_fields_of_the_body(tmp_path: Path) -> None:
    page = Page()
    call = page.call("PUT", "/nests/{nest_id}/owls/{owl_id}")
    page.group(*fields("nest_id", "owl_id", "name"), of=call, role="body")
    result = interpreted(tmp_path, page)
    (key,) = result.spec.operations
    assert placed(result, key) == {"nest_id": "path", "owl_id": "path"}
    assert sent(result, key) == {"name": "string"}


def test_an_id_is_the_place_of_the_path_that_ends_in_it(tmp_path: Path) -> None:
    page = Page()
    call = page.call("DELETE", "/owls/{OWL_ID}")
    page.group({"name": "id", "type": "integer"}, of=call, role="argument")
    result = interpreted(tmp_path, page)
    assert placed(result, "owls.delete") == {"OWL_ID": "path"}
    assert result.spec.operations["owls.delete"].parameters["OWL_ID"].shape.type == "integer"


def test_a_column_says_it_row_by_row(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls/{id}")
    rows = [{"name": name, "location": place} for name, place in (("id", "path"), ("dry", "Query"), ("name", "body"))]
    page.group(*rows, of=call, role="argument")
    result = interpreted(tmp_path, page)
    assert placed(result, "owls.update") == {"id": "path", "dry": "query"}
    assert list(sent(result, "owls.update")) == ["name"]


def test_what_is_said_to_be_in_a_path_without_such_a_place_follows_the_path(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls")
    page.group(*fields("page"), of=call, role="path")
    assert placed(interpreted(tmp_path, page), "owls.list") == {"page": "query"}


def test_samples_show_that_the_parameters_of_a_call_that_writes_are_its_query(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls/{id}/rename")
    page.group(*fields("name"), of=call, role="argument")
    page.sample("https://a.test/owls/5/rename?name=x", of=call)
    result = interpreted(tmp_path, page)
    assert placed(result, "owls.rename") == {"id": "path", "name": "query"}
    assert result.spec.operations["owls.rename"].request is None


def test_samples_show_that_a_call_that_deletes_has_a_body(tmp_path: Path) -> None:
    page = Page()
    call = page.call("DELETE", "/owls")
    page.group({"name": "ids", "type": "array of integer"}, of=call)
    page.sample("https://a.test/owls", of=call, body='{"ids": [1]}', body_kind="json")
    assert list(sent(interpreted(tmp_path, page), "owls.delete")) == ["ids"]


def test_an_unlabelled_table_whose_names_the_sample_answer_shows_describes_the_answer(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls/{id}")
    page.example("response", '{"id": 1, "wing": 2.5}', of=call)
    page.group({"name": "id", "type": "integer"}, {"name": "wing", "type": "number"}, of=call)
    result = interpreted(tmp_path, page)
    assert placed(result, "owls.get") == {"id": "path"}
    assert answered(result, "owls.get") == {"id": "integer", "wing": "number"}


def test_a_table_that_asks_for_its_fields_is_no_answer_though_the_sample_has_their_names(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls")
    page.example("response", '[{"name": "a", "state": "b"}]', of=call)
    page.group({"name": "name", "required": "no"}, {"name": "state", "required": "no"}, of=call)
    assert placed(interpreted(tmp_path, page), "owls.list") == {"name": "query", "state": "query"}


def test_a_table_below_the_sample_answer_describes_the_answer_where_another_is_the_body(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group(*fields("name"), of=call, role="body")
    page.example("response", '{"id": 1}', of=call)
    page.group({"name": "tag", "example": '"tag": "x"'}, of=call)
    result = interpreted(tmp_path, page)
    assert sent(result, "owls.create") == {"name": "string"}
    assert answered(result, "owls.create") == {"id": "integer", "tag": "string"}


def test_values_and_errors_are_no_fields(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls")
    page.group({"value": "big"}, of=call, role="values")
    page.group({"name": "E1"}, of=call, role="errors")
    assert placed(interpreted(tmp_path, page), "owls.list") == {}


def test_headers_of_http_and_of_authentication_are_no_parameters(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls")
    page.group(*fields("Authorization", "Accept", "X-Key", "Idempotency-Key"), of=call, role="header")
    settings = '[[auth]]\nkind = "api_key"\ncredential = "key"\nname = "X-Key"\n'
    assert placed(interpreted(tmp_path, page, settings=settings), "owls.list") == {"Idempotency-Key": "header"}


def test_what_only_sample_calls_ask_for_is_a_parameter_too(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls")
    page.sample("https://a.test/owls?since=5&q=a", of=call)
    result = interpreted(tmp_path, page)
    assert placed(result, "owls.list") == {"since": "query", "q": "query"}
    assert result.spec.operations["owls.list"].parameters["since"].shape.type == "integer"


def test_rows_below_a_parameter_describe_its_value_and_are_no_parameters(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls")
    page.group({"name": "filters", "type": "string"}, {"name": "colour", "_depth": 1}, of=call, role="query")
    assert placed(interpreted(tmp_path, page), "owls.list") == {"filters": "query"}


def test_the_title_of_a_column_may_say_that_a_table_asks(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls")
    page.group(*({"name": name, "_headers": {"name": "Parameter"}} for name in ("page", "size")), of=call)
    page.example("response", '{"page": 1, "size": 2}', of=call)
    assert placed(interpreted(tmp_path, page), "owls.list") == {"page": "query", "size": "query"}


def test_a_table_of_a_few_names_that_the_answer_repeats_is_none_of_the_answer(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls")
    page.group(*fields("page", "size"), of=call)
    items = '[{"id": 1, "page": 3, "color": "white", "wings": 2}]'
    page.example(
        "response",
        f'{{"page": 1, "size": 2, "all": 3, "more": 1, "next": 1, "first": 1, "last": 1, "owls": {items}}}',
        of=call,
    )
    assert placed(interpreted(tmp_path, page), "owls.list") == {"page": "query", "size": "query"}


def test_a_table_of_a_call_that_reads_and_one_that_writes_is_split_by_what_samples_show(tmp_path: Path) -> None:
    page = Page()
    reads, writes = page.call("GET", "/owls"), page.call("POST", "/owls")
    page.group({"name": "page"}, {"name": "name"}, {"name": "tag"}, of=(reads, writes))
    page.sample("https://a.test/owls?page=2", of=reads, query=[("page", "2")])
    page.sample("https://a.test/owls", of=writes, body='{"name": "Hoo"}')
    result = interpreted(tmp_path, page)
    assert placed(result, "owls.list") == {"page": "query", "tag": "query"}
    assert sorted(sent(result, "owls.create")) == ["name", "tag"]
