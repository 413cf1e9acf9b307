"""How parameters are spelled, pages followed by address, headers reached, and fields that are only ever sent."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from tests.targets.python.calling import client, run
from tests.targets.python.local_server import LocalServer


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asynchronous(request: pytest.FixtureRequest, packages: dict[str, Path]) -> bool:
    return bool(request.param)


def _called(server: LocalServer, asynchronous: bool, use: Any, **options: Any) -> Any:
    return run(client("depot", server, asynchronous=asynchronous, **options), use, asynchronous=asynchronous)


def _query(server: LocalServer, asynchronous: bool, **values: Any) -> str:
    server.answer({"shelves": []})
    _called(server, asynchronous, lambda api: api.shelves.list(["a"], **values))
    return unquote(server.requests[-1].target.partition("?")[2])


def test_each_list_and_object_is_spelled_as_documented(server: LocalServer, asynchronous: bool) -> None:
    crate = importlib.import_module("depot.models").Crate(code="A")
    spelled = {
        "repeated=1&repeated=2": {"repeated": [1, 2]},
        "unsaid=1&unsaid=2": {"unsaid": (1, 2)},
        "ids[]=1&ids[]=2": {"ids": [1, 2]},
        "tags[]=a&tags[]=b": {"tags": ["a", "b"]},
        "rows[0][x]=1&rows[0][y]=2&rows[1][x]=3": {"rows": [{"x": 1, "y": 2}, {"x": 3}]},
        "near[lat]=1.5&near[lon]=-2": {"near": {"lat": 1.5, "lon": -2}},
        "box[code]=A": {"box": crate},
        'where={"a":[1,true]}': {"where": {"a": [1, True]}},
        "joined=a,b": {"joined": ["a", "b"]},
        "piped=a|b": {"piped": ["a", "b"]},
        "piped=c|d": {"piped": "c|d"},
        "": {"ids": []},
    }
    assert {query: _query(server, asynchronous, **value) for query, value in spelled.items()} == {
        query: query for query in spelled
    }


def test_lists_in_path_header_and_cookie_are_one_value(server: LocalServer, asynchronous: bool) -> None:
    server.answer({"shelves": []})
    _called(
        server,
        asynchronous,
        lambda api: api.shelves.list(["a/b", "c"], x_kinds=["p", "q"], lang="n l", seen=[1, 2]),
    )
    (arrived,) = server.requests
    assert arrived.target == "/api/shelves/a%2Fb%2Cc"
    assert arrived.headers["x-kinds"] == "p,q"
    assert arrived.headers["cookie"] == "lang=n%20l; seen=1.2"


def test_pages_are_followed_by_the_address_in_the_answer(server: LocalServer, asynchronous: bool) -> None:
    server.answer({"shelves": [{"id": 1}], "following": "https://evil.test/shelves/a?cursor=x%26y"})
    server.answer({"shelves": [{"id": 2}], "following": None})
    results = _called(server, asynchronous, lambda api: api.shelves.list(["a"], ids=[1]))
    assert [value.id for value in results] == [1, 2]
    assert [request.target for request in server.requests] == [
        "/api/shelves/a?ids%5B%5D=1",
        "/api/shelves/a?cursor=x%26y",
    ]


def test_documented_headers_are_reached_from_whatever_a_call_gives(server: LocalServer, asynchronous: bool) -> None:
    answers: dict[Any, Any] = {
        (lambda api: api.shelves.create(name="x")): {"id": 1},
        (lambda api: api.shelves.update(1, name="x")): None,
        (lambda api: api.shelves.look()): None,
        (lambda api: api.shelves.photo()): b"\x89PNG",
        (lambda api: api.shelves.labels()): {"a": 1},
    }
    results = []
    for use, answer in answers.items():
        server.answer(answer, X_Left="3")
        results.append(_called(server, asynchronous, use))
    assert [value.raw.headers["X-Left"] for value in results] == ["3"] * 5
    assert [value.raw.headers.get("x-LEFT") for value in results] == ["3"] * 5
    assert [value.value for value in results[1:]] == [None, None, b"\x89PNG", {"a": 1}]
    assert results[1].headers["X-Left"] == "3"
    assert repr(results[3]) == r"Answered(b'\x89PNG')"


def test_the_headers_of_a_refusal_are_on_the_error(server: LocalServer, asynchronous: bool) -> None:
    server.answer(b"full", status=409, X_Left="0")
    with pytest.raises(importlib.import_module("depot.errors").ConflictError) as refused:
        _called(server, asynchronous, lambda api: api.shelves.create(name="x"))
    assert refused.value.headers["X-Left"] == "0"


def test_the_documented_media_type_is_asked_for(server: LocalServer, asynchronous: bool) -> None:
    server.answer({"id": 1})
    server.answer(b"a;b", Content_Type="text/csv")
    server.answer(b"PNG")
    server.answer({"a": 1})
    for use in (
        lambda api: api.shelves.create(name="x"),
        lambda api: api.shelves.export(),
        lambda api: api.shelves.photo(),
        lambda api: api.shelves.labels(),
    ):
        _called(server, asynchronous, use)
    assert [request.headers["accept"] for request in server.requests] == [
        "application/vnd.depot+json, application/json;q=0.5",
        "text/csv, */*;q=0.5",
        "image/png, */*;q=0.5",
        "application/json",
    ]


@pytest.mark.parametrize(
    ("media", "content", "text"),
    [
        ("text/csv", "é;ü".encode(), "é;ü"),
        ("text/csv; charset=iso-8859-1", b"\xe9;\xfc", "é;ü"),
        ('text/csv; header=present; Charset="UTF-16"', "é".encode("utf-16"), "é"),
        ("text/csv; charset=klingon", "é".encode(), "é"),
        ("text/csv; charset=hex", b"61", "61"),
        ("text/csv", b"a\xff", "a\ufffd"),
    ],
)
def test_a_text_is_read_in_the_charset_that_the_answer_states(
    server: LocalServer, asynchronous: bool, media: str, content: bytes, text: str
) -> None:
    server.answer(content, Content_Type=media)
    assert _called(server, asynchronous, lambda api: api.shelves.export()) == text


def test_a_field_that_is_only_sent_is_an_argument_and_not_in_the_record(
    server: LocalServer, asynchronous: bool
) -> None:
    models = importlib.import_module("depot.models")
    server.answer({"id": 1, "name": "x", "pin": "1234"})
    lock = models.Lock(kind="bolt", code="EXAMPLE")
    shelf = _called(server, asynchronous, lambda api: api.shelves.create(name="x", pin="1234", lock=lock))
    sent = json.loads(server.requests[0].body)
    assert sent == {"name": "x", "pin": "1234", "lock": {"kind": "bolt", "code": "EXAMPLE"}}
    assert not hasattr(shelf, "pin")
    assert "pin" not in models.Shelf.__struct_fields__
    assert shelf.extra == {"pin": "1234"}
    server.answer(status=204)
    _called(server, asynchronous, lambda api: api.shelves.update(1, pin="none"))
    assert server.requests[1].body == b"pin=none"
    with pytest.raises(TypeError, match="pin: a text was expected"):
        _called(server, asynchronous, lambda api: api.shelves.create(name="x", pin=1234))
