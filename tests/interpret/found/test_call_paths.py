"""Where calls go: below which server, and by which path, however the pages write it."""

from __future__ import annotations

from pathlib import Path

from tests.interpret.found.made_facts import Page, codes, fields, interpreted, placed, sent

SERVER = '[[servers]]\nurl = "{}"\n'


def paths(tmp_path: Path, page: Page, server: str = "") -> list[str]:
    result = interpreted(tmp_path, page, settings=SERVER.format(server) if server else "")
    assert codes(result) == []
    return [operation.path for operation in result.spec.operations.values()]


def test_the_base_of_a_server_is_no_part_of_paths(tmp_path: Path) -> None:
    page = Page()
    page.call("GET", "/api/v8/owls", base_url="https://a.test")
    page.call("GET", "/api/v8/nests", base_url="https://a.test")
    assert paths(tmp_path, page, "https://a.test/api/v8") == ["/owls", "/nests"]


def test_without_a_server_the_whole_path_stays(tmp_path: Path) -> None:
    page = Page()
    page.call("GET", "/api/v8/owls", base_url="https://a.test")
    assert paths(tmp_path, page) == ["/api/v8/owls"]


def test_lines_with_and_without_their_host_come_to_the_same_beginning(tmp_path: Path) -> None:
    page = Page()
    page.call("GET", "/owls")
    page.call("GET", "/v1/owls/{id}", base_url="https://a.test")
    assert paths(tmp_path, page, "https://a.test") == ["/v1/owls", "/v1/owls/{id}"]


def test_paths_that_repeat_the_base_of_the_server_do_not_have_it_twice(tmp_path: Path) -> None:
    page = Page()
    page.call("GET", "/api/v1/owls")
    assert paths(tmp_path, page, "https://a.test/api/v1") == ["/owls"]


def test_a_call_at_another_host_has_a_server_of_its_own(tmp_path: Path) -> None:
    page = Page()
    page.call("GET", "/owls", base_url="https://a.test")
    page.call("POST", "/photos", base_url="https://files.a.test")
    result = interpreted(tmp_path, page, settings=SERVER.format("https://a.test"))
    servers = {
        key: operation.servers and [server.url for server in operation.servers]
        for key, operation in result.spec.operations.items()
    }
    assert servers == {"owls.list": None, "photos.create": ["https://files.a.test"]}


def test_a_place_in_the_address_of_the_server_is_no_parameter(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/sendOwl", base_url="https://a.test/bot<token>")
    page.group(*fields("name"), of=call)
    result = interpreted(tmp_path, page, settings=SERVER.format("https://a.test"))
    operation = result.spec.operations["owl.send"]
    assert (operation.path, placed(result, "owl.send"), list(sent(result, "owl.send"))) == ("/sendOwl", {}, ["name"])
    assert [(server.url, list(server.variables)) for server in operation.servers or []] == [
        ("https://a.test/bot{token}", ["token"])
    ]


def test_a_call_that_is_only_named_where_another_page_describes_it_is_no_second_one(tmp_path: Path) -> None:
    page = Page()
    page.call("GET", "/owls/{id}")
    page.call("GET", "/owls/{owl}", listed=True)
    page.call("GET", "/nests", listed=True)
    assert paths(tmp_path, page) == ["/owls/{id}", "/nests"]


def test_two_versions_of_a_call_are_told_apart_by_them(tmp_path: Path) -> None:
    page = Page()
    page.call("POST", "/api/v1/photos")
    page.call("POST", "/api/v2/photos")
    assert list(interpreted(tmp_path, page).spec.operations) == ["photos.create", "photos.create_v2"]


def test_calls_whose_paths_differ_in_a_name_alone_are_one_and_the_second_is_reported(tmp_path: Path) -> None:
    page = Page()
    page.call("DELETE", "/owls/{owl_id}")
    page.call("DELETE", "/owls/{owl_ids}")
    assert codes(interpreted(tmp_path, page)) == ["operation-repeated"]


def test_a_method_that_no_call_can_have_is_reported(tmp_path: Path) -> None:
    page = Page()
    page.call("PURGE", "/owls")
    assert "method-unknown" in codes(interpreted(tmp_path, page))


def test_api_toml_names_a_call(tmp_path: Path) -> None:
    page = Page()
    page.call("POST", "/owls/{id}/hoot")
    result = interpreted(tmp_path, page, settings='[operations]\n"POST /owls/{id}/hoot" = "hoots.create"\n')
    assert list(result.spec.operations) == ["hoots.create"]
