"""Ways out: calls that are not documented, and what any call takes beside its documented arguments."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import httpx2
import pytest

from tests.client.desk import CALLS, Desk, OpenDesk
from tests.client.documented import answer_of

APIS = pytest.mark.parametrize("api", ["bouwsoft", "previsto", "payandbill", "lodges"])


def last(place: Desk) -> Any:
    return place.server.calls()[-1]


@APIS
def test_a_call_that_is_not_documented_has_the_credentials_retries_and_errors_of_the_client(
    at: OpenDesk, api: str
) -> None:
    place = at(api)
    client = place.client()
    place.server.quirks.answers = [(503, b"", {}), answer_of({"a": 1.5}, 202, **{"X-Request-Id": "r"})]
    answer = client.request("put", "/new/5", query={"a": [1, "é"], "b": True}, json={"c": None}, headers={"X-A": "b"})
    assert (answer.status, answer.json(), answer.headers["x-request-id"]) == (202, {"a": 1.5}, "r")
    assert [call.target for call in place.server.calls()] == ["/v1/new/5?a=1&a=%C3%A9&b=true"] * 2
    sent = last(place)
    assert (sent.method, sent.body, sent.headers["x-a"]) == ("PUT", b'{"c":null}', "b")
    assert sent.headers["content-type"] == "application/json"
    assert "EXAMPLE" in str(sent.headers.values()) or "basic" in sent.headers.get("authorization", "").lower()
    place.server.quirks.answers = [(404, b"", {})]
    with pytest.raises(place.errors.NotFoundError, match=r"404 for GET .*/v1/new"):
        client.request("GET", "/new")


@pytest.mark.parametrize("path", ["new", "//evil.example/x", "https://evil.example", "/a?b=c", "/a#b", "/a b", "/a\nb"])
def test_a_path_that_leads_elsewhere_is_refused(at: OpenDesk, path: str) -> None:
    place = at("previsto")
    with pytest.raises(ValueError, match=r"^path: "):
        place.client().request("GET", path)
    with pytest.raises(ValueError, match=r"^method: "):
        place.client().request("GET /", "/x")
    assert place.server.requests == []


@pytest.mark.parametrize("api", CALLS)
def test_any_call_takes_further_headers_parameters_and_a_timeout(at: OpenDesk, api: str) -> None:
    place = at(api, records=5)
    client = place.client(headers={"X-Always": "1", "X-Some": "1"})
    more: dict[str, Any] = {"extra_headers": {"X-Some": "2"}, "extra_query": {"debug": True}, "timeout": 5.0}
    resource = client.lodges if api == "lodges" else client.assignments
    resource.get("a5" if api == "previsto" else 5, **more)
    list(resource.list(**more))
    for call in place.server.calls():
        assert (call.headers["x-always"], call.headers["x-some"]) == ("1", "2")
        assert "debug=true" in call.target
    with pytest.raises(ValueError, match=r"^timeout: "):
        resource.get("a5" if api == "previsto" else 5, timeout=-1)


@pytest.mark.parametrize("api", CALLS)
def test_an_argument_that_a_call_does_not_have_is_refused_before_anything_is_sent(at: OpenDesk, api: str) -> None:
    place = at(api)
    client = place.client()
    resource = client.lodges if api == "lodges" else client.assignments
    for call in (lambda: resource.get("5", nmae=1), lambda: resource.list(nmae=1), lambda: resource.create(nmae=1)):
        with pytest.raises(TypeError, match=r"nmae|missing"):
            call()
    assert place.server.requests == []


@APIS
def test_a_client_is_made_from_the_environment(at: OpenDesk, api: str, monkeypatch: pytest.MonkeyPatch) -> None:
    place = at(api)
    kind = type(place.plain())
    with pytest.raises(ValueError, match=f"^not set in the environment: {api.upper()}_") as missing:
        kind.from_env()
    for name in str(missing.value).partition(": ")[2].split(", "):
        monkeypatch.setenv(name, "12")
    if api == "lodges":
        monkeypatch.setenv("LODGES_TOKEN", "12")
    monkeypatch.setenv(f"{api.upper()}_BASE_URL", "http://127.0.0.1:1/x")
    assert "http://127.0.0.1:1/x" in repr(kind.from_env())
    assert place.server.url in repr(kind.from_env(base_url=place.server.url))
    for name in str(missing.value).partition(": ")[2].split(", "):
        monkeypatch.delenv(name)
        argument = {name.removeprefix(f"{api.upper()}_").lower(): 12 if name.endswith("_NR") else "12"}
        with contextlib.suppress(ValueError):  # others may be missing still
            kind.from_env(**argument)
        with pytest.raises(ValueError, match=name):
            kind.from_env()


def test_the_timeouts_of_ones_own_http_client_are_kept(at: OpenDesk) -> None:
    place = at("previsto", records=1)
    seen: list[Any] = []
    own = _watched(place.asynchronous, seen, timeout=7.0)
    place.client(http_client=own).assignments.get("a1")
    place.client(http_client=own, timeout=3.0).assignments.get("a1")
    place.client(http_client=own).assignments.get("a1", timeout=2.0)
    assert seen == [7.0, 3.0, 2.0]


def test_options_of_some_calls_keep_the_usual_timeout(at: OpenDesk) -> None:
    place = at("previsto", records=1)
    seen: list[Any] = []
    client = place.plain()
    client._caller._client = _watched(place.asynchronous, seen)
    for value in (client, client.with_options(retries=0)):
        place.settled(value).assignments.get("a1")
    assert seen == [30.0, 30.0]


def _watched(asynchronous: bool, seen: list[Any], **more: Any) -> Any:
    """Return a client of the HTTP library that notes the timeout of each request."""

    async def later(request: Any) -> None:
        seen.append(request.extensions["timeout"]["read"])

    def now(request: Any) -> None:
        seen.append(request.extensions["timeout"]["read"])

    kind = httpx2.AsyncClient if asynchronous else httpx2.Client
    return kind(event_hooks={"request": [later if asynchronous else now]}, **more)


def test_every_answer_leads_to_the_answer_as_it_came(at: OpenDesk) -> None:
    place = at(records=3)
    api = place.client()
    page = next(iter(api.assignments.list().pages()))
    assert page.raw.status == page[0].raw.status == 200
    assert page[0].raw is page.raw
    assert page.raw.json()["Records"][0]["id"] == 1
    assert api.assignments.get(1).raw.request.url.endswith("/Assignments/1")


def test_an_asynchronous_client_survives_a_second_event_loop_or_says_why_not(at: OpenDesk) -> None:
    place = at(records=3)
    if not place.asynchronous:
        pytest.skip("only asynchronous clients have event loops")
    client = place.plain()

    async def read() -> int:
        return (await client.assignments.get(1)).id

    assert [asyncio.run(read()) for _ in range(3)] == [1, 1, 1]
    client = place.plain().with_options(retries=0)
    with asyncio.Runner() as first, asyncio.Runner() as second:
        assert [first.run(read()), second.run(read())] == [1, 1]
    client = place.plain(http_client=httpx2.AsyncClient())
    with asyncio.Runner() as first:
        assert first.run(read()) == 1
        with asyncio.Runner() as second, pytest.raises(RuntimeError, match="make a client for each loop"):
            second.run(read())
