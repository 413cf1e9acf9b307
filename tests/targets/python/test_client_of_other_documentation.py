"""A client of what other kinds of documentation say: bearer tokens, cookies, forms, plain bodies, links to pages."""

from __future__ import annotations

import datetime as dt
import importlib
from pathlib import Path
from typing import Any

import pytest

from tests.targets.python.calling import client, run
from tests.targets.python.local_server import LocalServer


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asynchronous(request: pytest.FixtureRequest, packages: dict[str, Path]) -> bool:
    return bool(request.param)


def _called(server: LocalServer, asynchronous: bool, use: Any) -> Any:
    return run(client("harbour", server, asynchronous=asynchronous), use, asynchronous=asynchronous)


def test_a_bearer_token_goes_with_each_call_and_cookies_beside_it(server: LocalServer, asynchronous: bool) -> None:
    server.answer([])
    assert _called(server, asynchronous, lambda api: api.boats.list(lang="nl; x")) == []
    (request,) = server.requests
    assert request.headers["authorization"] == "Bearer EXAMPLE-TOKEN"
    assert request.headers["cookie"] == "lang=nl%3B%20x"


def test_pages_are_followed_by_their_links_and_never_to_another_host(server: LocalServer, asynchronous: bool) -> None:
    elsewhere = '<https://evil.test/v2/boats?page=2&tags%5B%5D=a&tags%5B%5D=b>; rel="next", <x?page=9>; rel="last"'
    server.answer([{"id": 1}, {"id": 2}], Link=elsewhere)
    server.answer([{"id": 3}], Link='<https://evil.test/v2/boats?page=1>; rel="prev"')
    results = _called(server, asynchronous, lambda api: api.boats.list(state="in", lang="nl"))
    assert [boat.id for boat in results] == [1, 2, 3]
    assert [request.target for request in server.requests] == [
        "/api/boats?state=in",
        "/api/boats?page=2&tags%5B%5D=a&tags%5B%5D=b",
    ]
    assert [request.headers["cookie"] for request in server.requests] == ["lang=nl", "lang=nl"]


def test_links_that_go_in_a_circle_are_an_error(server: LocalServer, asynchronous: bool) -> None:
    for _ in range(4):
        server.answer([{"id": 1}], Link='</boats?page=2>; rel="next"')
    error = importlib.import_module("harbour.errors").AnswerError
    with pytest.raises(error, match="goes in a circle"):
        _called(server, asynchronous, lambda api: api.boats.list())


def test_a_form_is_url_encoded_its_inner_names_in_brackets(server: LocalServer, asynchronous: bool) -> None:
    values = {"boat": 4, "from_": dt.date(2026, 5, 7), "services": ["water", "power"]}
    payer = importlib.import_module("harbour.models").Payer(name="Ann & Bo")
    server.answer({})
    _called(server, asynchronous, lambda api: api.boats.berth(**values, payer=payer))
    (request,) = server.requests
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.body == (
        b"boat=4&from=2026-05-07&services%5B%5D=water&services%5B%5D=power&payer%5Bname%5D=Ann%20%26%20Bo"
    )


def test_json_goes_with_the_documented_media_type(server: LocalServer, asynchronous: bool) -> None:
    server.answer({"id": 1, "name": "Aurora", "berth": "A4"})
    boat = _called(server, asynchronous, lambda api: api.boats.create(name="Aurora", berth="A4"))
    assert (boat.berth, server.requests[0].headers["content-type"]) == ("A4", "application/vnd.harbour+json")


def test_texts_and_files_of_answers_come_as_they_are(server: LocalServer, asynchronous: bool) -> None:
    server.answer(b"%PDF \xff", Content_Type="application/pdf")
    assert _called(server, asynchronous, lambda api: api.papers.get(3)) == b"%PDF \xff"
    assert server.requests[0].headers["accept"] == "application/pdf, */*;q=0.5"
