"""Bodies of every documented kind are read, stored and checked; what is of another kind is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from codegen.mock_server.options import Options
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.mock_server.running import Caller, running
from tests.targets.harbour_spec import harbour


@pytest.fixture(scope="module")
def caller() -> Iterator[Caller]:
    with running(_open(harbour())) as caller:
        yield caller


def _open(spec: Spec, **changes: Any) -> Spec:
    """Return ``spec`` with nothing to authenticate by."""
    data = to_builtins(spec)
    calls = {key: call | {"auth": [], "servers": None} for key, call in data["operations"].items()}
    return convert({**data, "default_auth": [], "operations": calls, **changes}, Spec)


def _boat(caller: Caller) -> dict[str, Any]:
    body: dict[str, Any] = caller.bare.get("/boats").json()[0]
    return body


def test_a_form_gives_values_their_documented_types(caller: Caller) -> None:
    path = f"/boats/{_boat(caller)['id']}"
    pairs = "name=Dolfijn&class=2&flags[]=pilot&flags[]=quarantine&labels[a]=x&crew[0]=3&crew[1]=4&berth=7"
    headers = {"content-type": "application/x-www-form-urlencoded"}
    answer = caller.bare.put(path, content=pairs, headers=headers)
    assert answer.status_code == 200, answer.text
    sent = {
        "name": "Dolfijn",
        "class": 2,
        "flags": ["pilot", "quarantine"],
        "labels": {"a": "x"},
        "crew": [3, 4],
        "berth": 7,
    }
    assert answer.json().items() >= sent.items()
    assert caller.bare.get(path).json().items() >= sent.items()


def test_a_name_that_is_sent_again_is_a_list(caller: Caller) -> None:
    path = f"/boats/{_boat(caller)['id']}"
    assert caller.bare.put(path, data={"flags": ["pilot", "pilot"]}).json()["flags"] == ["pilot", "pilot"]
    assert caller.bare.put(path, data={"flags": "pilot"}).json()["flags"] == ["pilot"]


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"class": "4"}, "One of 1, 2, 3"),
        ({"class": "x"}, "integer"),
        ({"flags[]": "sunk"}, "flags.0"),
        ({"name": "A"}, "At least 2"),
        ({"sails": "2"}, "no such field"),
        ({"crew": "1", "crew[0]": "1"}, "crew"),
    ],
)
def test_a_form_is_checked_by_the_model_of_its_call(caller: Caller, form: dict[str, str], words: str) -> None:
    answer = caller.bare.put(f"/boats/{_boat(caller)['id']}", data=form)
    assert (answer.status_code, words in answer.text) == (400, True)


def test_a_call_is_checked_by_its_own_body_and_not_by_the_record(caller: Caller) -> None:
    path = f"/boats/{_boat(caller)['id']}/mooring"
    assert caller.bare.put(path, json={"rope": "hemp", "knots": 3}).status_code == 204
    assert "rope" in caller.bare.put(path, json={"knots": 3}).text
    assert "name" in caller.bare.put(path, json={"rope": "hemp", "name": "Dolfijn"}).text


def test_a_call_that_is_no_record_has_its_body_checked(caller: Caller) -> None:
    good = caller.bare.post("/berthings", data={"boat": "1", "from": "2026-05-04", "payer[name]": "Ada"})
    assert good.status_code == 200, good.text
    assert "from" in caller.bare.post("/berthings", data={"boat": "1"}).text
    assert "boat" in caller.bare.post("/berthings", data={"boat": "x", "from": "2026-05-04"}).text


def test_a_multipart_body_takes_files(caller: Caller) -> None:
    scan = ("scan.pdf", b"%PDF\r\n--x\0\xff", "application/pdf")
    sent = caller.bare.post("/papers", files=[("file", scan), ("pages[]", scan)], data={"title": "Deed"})
    assert (sent.status_code, sent.content) == (201, b"")
    assert sent.headers["location"].startswith(f"{caller.url}/papers/")


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"data": {"title": "Deed"}, "files": {"pages": ("a", b"")}}, "file"),
        ({"files": {"file": ("a", b"")}, "data": {"pages": "x"}}, "pages"),
        ({}, "required"),
        ({"files": {"file": ("a", b""), "title": ("b", b"")}}, "title"),
        ({"content": b"--x\r\nno", "headers": {"content-type": "multipart/form-data; boundary=x"}}, "malformed"),
        ({"content": b"a", "headers": {"content-type": "multipart/form-data"}}, "malformed"),
    ],
)
def test_a_multipart_body_is_checked(caller: Caller, more: dict[str, Any], words: str) -> None:
    answer = caller.bare.post("/papers", **more)
    assert (answer.status_code, words in answer.text) == (400, True)


def test_a_body_may_be_a_file_or_a_text_alone(caller: Caller) -> None:
    pdf = {"content-type": "application/pdf"}
    assert caller.bare.put("/papers/1001", content=b"%PDF\xff", headers=pdf).status_code == 204
    assert caller.bare.put("/papers/1001", headers=pdf).status_code == 400
    text = {"content-type": "text/plain"}
    assert caller.bare.post("/papers/1001/note", content="wet", headers=text).status_code == 200
    assert caller.bare.post("/papers/1001/note", content="x" * 501, headers=text).status_code == 400
    assert caller.bare.post("/papers/1001/note", content=b"\xff", headers=text).status_code == 400


@pytest.mark.parametrize(
    ("method", "path", "media"),
    [
        ("POST", "/boats", "text/plain"),
        ("POST", "/boats", "application/x-www-form-urlencoded"),
        ("PUT", "/boats/1001", "application/json"),
        ("POST", "/papers", "application/x-www-form-urlencoded"),
        ("PUT", "/papers/1001", "text/plain"),
    ],
)
def test_another_media_type_is_refused(caller: Caller, method: str, path: str, media: str) -> None:
    answer = caller.bare.request(method, path, content=b"{}", headers={"content-type": media})
    assert (answer.status_code, media in answer.text) == (415, True)


def test_the_documented_status_and_body_of_a_refusal_are_used() -> None:
    data = to_builtins(harbour())["operations"]["boats.create"]
    answers = {"415": {"body": "text", "meanings": ["Only JSON."]}, "422": {"body": "json"}}
    call = data | {"responses": data["responses"] | answers, "auth": []}
    with running(_open(harbour(), operations={"boats.create": call}), Options(records=0)) as caller:
        wrong = caller.bare.post("/boats", content=b"x", headers={"content-type": "text/csv"})
        assert (wrong.status_code, wrong.headers["content-type"]) == (415, "text/plain; charset=utf-8")
        assert caller.bare.post("/boats", json={}).status_code == 422


_WRAPPED = {
    "wrapped": {"direction": "request", "documented": "page", "fields": {"boat": {"type": "object", "ref": "Boat"}}},
    "answer": {
        "direction": "response",
        "documented": "page",
        "fields": {
            "data": {"type": "array", "items": {"type": "object", "ref": "Boat"}},
            "total": {"type": "integer"},
            "ok": {"type": "boolean"},
        },
    },
}


def test_wrapped_and_list_bodies_are_read_as_the_records_inside_them() -> None:
    data = to_builtins(harbour())
    models = data["models"] | {
        name: model | {"fields": {field: {"origin": "table", **about} for field, about in model["fields"].items()}}
        for name, model in _WRAPPED.items()
    }
    create, listed = data["operations"]["boats.create"], data["operations"]["boats.list"]
    texts = {"200": {"body": "json", "shape": {"type": "object", "ref": "answer"}}}
    many = {"type": "array", "items": {"type": "object", "ref": "Boat"}}
    calls = {
        "boats.create": create | {"request": {"style": "json_body", "shape": {"type": "object", "ref": "wrapped"}}},
        "boats.import": create
        | {
            "path": "/boats/import",
            "request": {"style": "json_body", "shape": many},
            "responses": {"201": {"body": "json", "shape": many}},
        },
        "boats.list": listed | {"parameters": {}, "responses": texts},
    }
    with running(_open(harbour(), models=models, operations=calls), Options(records=0)) as caller:
        response = caller.bare.post("/boats", json={"boat": {"name": "Dolfijn"}})
        assert (response.status_code, response.json()["name"]) == (201, "Dolfijn")
        assert caller.bare.post("/boats", json={"name": "Dolfijn"}).status_code == 400
        more = caller.bare.post("/boats/import", json=[{"name": "Meeuw"}, {"name": "Otter"}])
        assert [boat["name"] for boat in more.json()] == ["Meeuw", "Otter"]
        assert caller.bare.post("/boats/import", json=[{"name": "Meeuw"}, {}]).status_code == 400
        results = caller.bare.get("/boats").json()
        assert ([boat["name"] for boat in results["data"]], results["total"]) == (["Dolfijn", "Meeuw", "Otter"], 3)
