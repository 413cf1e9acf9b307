"""Answers have the documented media, headers and shapes; lists lead from page to page; each server is a path."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from codegen.mock_server.fake_values import FakeValues
from codegen.mock_server.options import Options
from codegen.mock_server.validation import fits
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Field, Model, Spec
from codegen.spec.types import FieldType, Format, Origin
from tests.mock_server.running import Caller, running
from tests.targets.harbour_spec import harbour

RECORDS = 70


def _changed(spec: Spec, key: str, **changes: Any) -> Spec:
    """Return ``spec`` with another operation ``key``, and nothing to authenticate by."""
    data = to_builtins(spec)
    calls = data["operations"] | {key: data["operations"][key] | changes}
    calls = {name: call | {"auth": []} for name, call in calls.items()}
    return convert({**data, "default_auth": [], "operations": calls}, Spec)


@pytest.fixture(scope="module")
def caller() -> Iterator[Caller]:
    with running(_changed(harbour(), "boats.get"), Options(records=RECORDS)) as caller:
        yield caller


def _top(caller: Caller) -> str:
    return caller.url.removesuffix("/v2")


def test_a_file_comes_in_its_documented_media_type(caller: Caller) -> None:
    answer = caller.bare.get(f"{_top(caller)}/papers/1001")
    assert (answer.status_code, answer.headers["content-type"], answer.content[:4]) == (200, "application/pdf", b"%PDF")
    assert caller.bare.get(f"{_top(caller)}/papers/7").status_code == 404


def test_a_text_comes_as_a_text() -> None:
    shown = {"200": {"body": "text", "media": "text/csv", "examples": [{"name": "a", "value": "id;name\n1;Otter\n"}]}}
    with running(_changed(harbour(), "papers.note", responses=shown)) as caller:
        text = {"content-type": "text/plain"}
        answer = caller.bare.post("/papers/1001/note", content="x", headers=text)
        assert (answer.headers["content-type"], answer.text) == ("text/csv", "id;name\n1;Otter\n")


def test_json_comes_in_its_documented_media_type(caller: Caller) -> None:
    sent = {"content-type": "application/vnd.harbour+json"}
    answer = caller.bare.post("/boats", content=b'{"name": "Otter"}', headers=sent)
    assert (answer.status_code, answer.headers["content-type"]) == (201, "application/vnd.harbour+json")


def test_documented_headers_are_answered(caller: Caller) -> None:
    answer = caller.bare.get("/boats")
    assert (answer.headers["x-left"], answer.headers["content-type"]) == ("99", "application/json")


@pytest.mark.parametrize("name", ["X Bad", "Content-Length", "Transfer-Encoding", "a\r\nb", "Set-Cookie"])
def test_no_header_of_a_page_breaks_an_answer(name: str) -> None:
    header = {name: {"shape": {"type": "string"}, "example": "1\r\nX-Evil: 1"}}
    more = {"X-Evil": {"shape": {"type": "string"}, "example": "a\r\nb: c"}, "X-Good": {"shape": {"type": "boolean"}}}
    answers = {"200": {"body": "json", "media": "a/b\r\nX-Evil: 1", "headers": header | more}}
    with running(_changed(harbour(), "boats.get", responses=answers)) as caller:
        answer = caller.bare.get("/boats/1001")
        assert answer.json()["id"] == 1001
        assert (answer.headers["content-type"], answer.headers["x-good"] in ("true", "false")) == (
            "application/json",
            True,
        )
        assert "x-evil" not in answer.headers


def test_head_answers_what_get_does_without_a_body(caller: Caller) -> None:
    got, head = caller.bare.get("/boats/1001"), caller.bare.head("/boats/1001")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == got.headers["content-length"]
    assert caller.bare.head("/boats/7").status_code == 404


def test_a_documented_head_call_has_its_own_answer(caller: Caller) -> None:
    assert caller.bare.head("/boats").headers["x-all"] == "99"


def _pages(caller: Caller, url: str) -> Iterator[httpx2.Response]:
    while url:
        answer = caller.bare.get(url)
        yield answer
        match = re.search(r'<([^>]+)>; rel="next"', answer.headers.get("link", ""))
        url = match[1] if match else ""


def test_links_in_the_header_lead_through_the_whole_list(caller: Caller) -> None:
    pages = list(_pages(caller, f"{caller.url}/boats?state=in"))
    ids = [boat["id"] for answer in pages for boat in answer.json()]
    assert len(ids) == len(set(ids)) >= RECORDS
    assert {len(answer.json()) for answer in pages[:-1]} == {30}
    assert all("state=in" in answer.headers["link"] for answer in pages)
    assert 'rel="prev"' in pages[1].headers["link"]
    assert 'rel="next"' not in pages[-1].headers["link"]


def test_links_in_the_answer_lead_through_the_whole_list() -> None:
    data = to_builtins(_changed(harbour(), "boats.list", parameters={}))
    data["models"]["Boats"] = {
        "documented": "page",
        "direction": "response",
        "fields": {
            "items": {"type": "array", "items": {"type": "object", "ref": "Boat"}, "origin": "table"},
            "next": {"type": "string", "nullable": True, "origin": "table"},
        },
    }
    answers = {"200": {"body": "json", "shape": {"type": "object", "ref": "Boats"}}}
    data["operations"]["boats.list"]["responses"] = answers
    data["conventions"]["pagination"] = [{"kind": "link", "next": "next", "size_parameter": "n", "default_size": 20}]
    with running(convert(data, Spec), Options(records=50)) as caller:
        url, ids = f"{caller.url}/boats?n=15", []
        while url:
            body = caller.bare.get(url).json()
            ids += [boat["id"] for boat in body["items"]]
            url = body["next"]
        assert len(ids) == len(set(ids)) == 50


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("ids[]=1&ids[]=2", 200),
        ("ids%5B%5D=1&ids%5B%5D=x", 400),
        ("tags[]=a&tags[]=b", 200),
        ("rows[0]=1&rows[1]=2", 200),
        ("rows[0]=x", 400),
        ("near[lat]=1.5", 200),
        ("depth=0.1", 400),
        ("depth=12", 200),
        ("level=3", 400),
        ("level=2", 200),
        ("state=sunk", 200),
        ("code=UP", 400),
        ("code=up", 200),
        ("since=x", 200),
        ("old=perhaps", 400),
        ("old=true", 200),
        ("where=%7B%7D", 200),
        ("page=0", 400),
    ],
)
def test_parameters_are_read_in_their_documented_style(caller: Caller, query: str, status: int) -> None:
    answer = caller.bare.get(f"{caller.url}/boats?{query}")
    assert answer.status_code == status, answer.text


def test_a_list_in_one_value_is_checked_item_by_item() -> None:
    ids = {"location": "query", "shape": {"type": "array", "items": {"type": "integer"}}, "array_separator": ","}
    with running(_changed(harbour(), "boats.list", parameters={"ids": ids})) as caller:
        assert caller.bare.get("/boats?ids=1,2").status_code == 200
        assert caller.bare.get("/boats?ids=1,x").status_code == 400


@pytest.mark.parametrize("location", ["cookie", "header"])
def test_cookies_and_headers_are_checked_as_parameters(location: str) -> None:
    lang = {"location": location, "shape": {"type": "string"}, "enum": ["nl", "de"], "required": True}
    with running(_changed(harbour(), "boats.list", parameters={"lang": lang})) as caller:

        def status(value: str) -> int:
            headers = {"lang": value} if location == "header" else {"cookie": f"a=1; lang={value}"}
            return caller.bare.get("/boats", headers=headers).status_code

        assert [status("nl"), status("xx"), caller.bare.get("/boats").status_code] == [200, 400, 400]


def test_each_server_of_a_call_is_its_path(caller: Caller) -> None:
    """A call with a server of its own is also found below the path of the others, for clients that know but one."""
    own = caller.bare.get(f"{_top(caller)}/papers/1001")
    below = caller.bare.get("/papers/1001")
    assert (own.status_code, below.status_code) == (200, 200)
    assert caller.bare.get(f"{_top(caller)}/boats").status_code == 404


def test_a_variable_in_the_path_of_a_server_has_its_default_value() -> None:
    servers = [{"url": "https://x.test/{stage}/api", "variables": {"stage": {"enum": ["live", "test"]}}}]
    with running(_changed(harbour(), "boats.get", servers=servers)) as caller:
        assert caller.bare.get(f"{_top(caller)}/live/api/boats/1001").status_code == 200


def test_a_part_of_a_path_may_be_half_a_value() -> None:
    with running(_changed(harbour(), "boats.get", path="/boats/{id}.json")) as caller:
        assert caller.bare.get("/boats/1001.json").json()["id"] == 1001
        assert caller.bare.get("/boats/1001.xml").status_code == 405  # the path of another call


def test_a_literal_part_that_leads_nowhere_does_not_hide_a_value() -> None:
    data = to_builtins(_changed(harbour(), "boats.get"))
    data["operations"]["boats.moor"]["path"] = "/boats/1001/mooring"
    with running(convert(data, Spec)) as caller:
        assert caller.bare.get("/boats/1001").status_code == 200


def test_password_like_fields_are_never_answered(caller: Caller) -> None:
    sent = {"content-type": "application/json"}
    value = caller.bare.post("/boats", json={"name": "Otter", "pin": "1234"}, headers=sent).json()
    assert "pin" not in value
    assert "pin" not in caller.bare.get(f"/boats/{value['id']}").json()


def test_passwords_inside_other_records_are_not_answered_either(caller: Caller) -> None:
    inner = {"name": "Ada", "boats": [{"name": "Meeuw", "pin": "1234"}]}
    sent = {"content-type": "application/json"}
    value = caller.bare.post("/boats", json={"name": "Otter", "owner": inner}, headers=sent).json()
    assert value["owner"] == {"name": "Ada", "boats": [{"name": "Meeuw"}]}


def test_a_number_in_the_path_must_be_one(caller: Caller) -> None:
    text = {"content-type": "text/plain"}
    assert caller.bare.post("/papers/x/note", content="wet", headers=text).status_code == 404


def test_invented_values_are_of_every_documented_type() -> None:
    spec = harbour()
    fakes = FakeValues(3, spec.models)
    for _ in range(40):
        for name, field in spec.models["Boat"].fields.items():
            value = fakes.field(name, field)
            assert value is None or fits(value, field, spec.models), (name, value)


@pytest.mark.parametrize(
    ("form", "pattern"),
    [
        (Format.UUID, r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
        (Format.IPV4, r"192\.0\.2\.\d+"),
        (Format.EMAIL, r"\S+@example\.test"),
        (Format.URI, r"https://\S+"),
        (Format.DECIMAL, r"\d+\.\d\d"),
    ],
)
def test_an_invented_text_has_its_documented_format(form: Format, pattern: str) -> None:
    field = Field(type=FieldType.STRING, format=form, origin=Origin.TABLE)
    assert re.fullmatch(pattern, FakeValues(1, {}).field("x", field))


def test_records_that_hold_themselves_end() -> None:
    inner = {"type": "array", "items": {"type": "object", "ref": "Node"}}
    fields = {
        name: convert({**inner, "origin": "table", "required": True}, Field) for name in ("left", "right", "more")
    }
    models = {"Node": Model(documented="page", fields=fields)}
    assert FakeValues(1, models).record(models["Node"])


@pytest.mark.parametrize("accept", ["text/html", "*/*"])
def test_a_caller_of_an_old_version_names_no_host(caller: Caller, accept: str) -> None:
    port = httpx2.URL(caller.url).port or 0
    with socket.create_connection(("127.0.0.1", port)) as connection:
        path = "/" if accept == "text/html" else "/v2/boats"
        connection.sendall(f"GET {path} HTTP/1.0\r\nAccept: {accept}\r\n\r\n".encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 200")
    assert f"http://127.0.0.1:{port}/v2".encode() in answer
