"""Which secrets a call carries and where it goes: alternatives, calls with their own, tokens of OAuth 2."""

from __future__ import annotations

import asyncio
import base64
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.targets.python.local_server import Arrived, LocalServer

APP = {"client_id": "an app", "client_secret": "EXAMPLE-SECRET"}
BASIC = "Basic " + base64.b64encode(b"an+app:EXAMPLE-SECRET").decode()


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def called(request: pytest.FixtureRequest, packages: dict[str, Path], server: LocalServer) -> Callable[..., Any]:
    """Provide what makes a client with credentials, and uses it."""
    gate = importlib.import_module("gate")

    def do(use: Callable[[Any], Any], **values: Any) -> Any:
        values = {"base_url": f"{server.url}/v1", **values}

        async def later() -> Any:
            async with gate.AsyncGate(**values) as api:
                for call in calls:
                    await call(api)

        calls = use if isinstance(use, list) else [use]
        if request.param:
            return asyncio.run(later())
        with gate.Gate(**values) as api:
            for call in calls:
                call(api)
        return None

    return do


class TokenServer(LocalServer):
    """Gives out tokens that are numbered, and takes the newest alone."""

    def __init__(self, life: object = 3600, basic: bool = True) -> None:
        super().__init__()
        self.life, self.basic, self.given, self.revoked = life, basic, 0, False

    def answer_to(self, arrived: Arrived) -> tuple[int, bytes, dict[str, str]]:
        """Return a token, or 204 for its bearer."""
        if arrived.target == "/oauth/token":
            if not self.basic and b"client_secret=EXAMPLE-SECRET" not in arrived.body:
                return 401, b'{"error": "invalid_client"}', {}
            self.given += 1
            life = f', "expires_in": {self.life}' if self.life else ""
            return 200, b'{"access_token": "T%d", "token_type": "Bearer"%s}' % (self.given, life.encode()), {}
        fresh = arrived.headers.get("authorization") == f"Bearer T{self.given}"
        if self.revoked and self.given == 1:
            return 401, b"", {}
        return (204 if fresh else 401), b"", {}


def _open(api: Any) -> Any:
    return api.gates.open()


def test_the_first_alternative_is_used_for_which_there_are_credentials(
    server: LocalServer, called: Callable[..., Any]
) -> None:
    for _ in range(2):
        server.answer(status=204)
    called(_open, access_token="EXAMPLE-1", app_token="EXAMPLE-2")
    called(_open, app_token="EXAMPLE-2")
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer EXAMPLE-1", "Bearer EXAMPLE-2"]


def test_without_credentials_a_call_is_refused_that_needs_some_and_no_other(
    server: LocalServer, called: Callable[..., Any]
) -> None:
    for _ in range(2):
        server.answer(status=204)
    called([lambda api: api.gates.ring(), lambda api: api.gates.count()])
    assert all("authorization" not in request.headers for request in server.requests)
    with pytest.raises(TypeError, match=r"gates.open: the client was made without access_token, or app_token"):
        called(_open)
    with pytest.raises(TypeError, match=r"gates.lock: .* without gate_key, or user and password"):
        called(lambda api: api.gates.lock(), session="EXAMPLE-1")
    assert len(server.requests) == 2


def test_a_call_that_needs_nothing_carries_no_secret(server: LocalServer, called: Callable[..., Any]) -> None:
    server.answer(status=204)
    called(lambda api: api.gates.ring(), access_token="EXAMPLE-1", session="EXAMPLE-2", gate_key="EXAMPLE-3")
    (arrived,) = server.requests
    assert arrived.target == "/v1/gates/ring"
    assert not {"authorization", "cookie"} & set(arrived.headers)


def test_a_call_with_its_own_needs_carries_all_of_them(server: LocalServer, called: Callable[..., Any]) -> None:
    for _ in range(2):
        server.answer(status=204)
    called(lambda api: api.gates.lock(), access_token="EXAMPLE-1", session="EXAMPLE-2", gate_key="EXAMPLE-3")
    called(lambda api: api.gates.lock(), user="ann", password="EXAMPLE-4")
    first, second = server.requests
    assert (first.target, first.headers["cookie"]) == ("/v1/gates/lock?key=EXAMPLE-3", "sid=EXAMPLE-2")
    assert "authorization" not in first.headers
    assert second.headers["authorization"] == "Basic " + base64.b64encode(b"ann:EXAMPLE-4").decode()
    assert "cookie" not in second.headers


def test_an_empty_credential_is_refused_at_once(called: Callable[..., Any]) -> None:
    with pytest.raises(ValueError, match="access_token is empty"):
        called(_open, access_token="")


def test_a_token_is_fetched_once_and_renewed_when_it_has_ended(called: Callable[..., Any]) -> None:
    with TokenServer() as server:
        called([_open, _open], base_url=f"{server.url}/v1", scope="gates.open gates.lock", **APP)
        targets = [request.target for request in server.requests]
        assert targets == ["/oauth/token", "/v1/gates/open", "/v1/gates/open"]
        login = server.requests[0]
        assert (login.method, login.headers["authorization"]) == ("POST", BASIC)
        assert login.body == b"grant_type=client_credentials&scope=gates.open%20gates.lock"
    for life in ("0", '"0"', "1e-9", "-5", "-1e400"):
        with TokenServer(life) as server:
            called([_open, _open], base_url=f"{server.url}/v1", **APP)
            assert server.given == 2, life
    for life in (None, '"soon"', 10**30, "1e99999999", "true"):
        with TokenServer(life) as server:
            called([_open, _open], base_url=f"{server.url}/v1", **APP)
            assert server.given == 1, life


def test_a_token_that_is_refused_is_renewed_once(called: Callable[..., Any]) -> None:
    with TokenServer() as server:
        server.revoked = True
        called(_open, base_url=f"{server.url}/v1", **APP)
        assert [request.target for request in server.requests] == ["/oauth/token", "/v1/gates/open"] * 2


def test_the_secrets_of_an_app_go_in_the_body_where_the_server_wants_them_there(called: Callable[..., Any]) -> None:
    with TokenServer(basic=False) as server:
        called(_open, base_url=f"{server.url}/v1", **APP)
        assert server.requests[1].body == (
            b"grant_type=client_credentials&client_id=an%20app&client_secret=EXAMPLE-SECRET"
        )
        assert "authorization" not in server.requests[1].headers


def test_a_login_that_gives_no_bearer_token_says_so(server: LocalServer, called: Callable[..., Any]) -> None:
    error = importlib.import_module("gate.errors")
    server.answer({"token": "EXAMPLE"})
    with pytest.raises(error.LoginError, match="no access_token"):
        called(_open, **APP)
    server.answer({"access_token": "EXAMPLE", "token_type": "mac"})
    with pytest.raises(error.LoginError, match="only bearer"):
        called(_open, **APP)
    for _ in range(2):
        server.answer({"error": "invalid_client"}, status=400)
    with pytest.raises(error.StatusError, match=r"400 .*oauth/token") as refused:
        called(_open, **APP)
    assert "EXAMPLE-SECRET" not in str(refused.value)


def test_secrets_are_not_sent_to_the_login_of_another_host_than_base_url(server: LocalServer) -> None:
    runtime = importlib.import_module("gate._runtime.auth")
    assert runtime.moved("https://api.x.test/oauth", "https://api.x.test/v1", "http://127.0.0.1:5/v1") == (
        "http://127.0.0.1:5/oauth"
    )
    assert runtime.moved("https://api.x.test/v1/oauth", "https://api.x.test/v1", "http://127.0.0.1:5/w") == (
        "http://127.0.0.1:5/w/oauth"
    )
    assert runtime.moved("https://login.x.test/oauth", "https://api.x.test/v1", "http://127.0.0.1:5/v1") is None


def test_a_call_with_its_own_server_goes_there_and_to_base_url_where_that_is_set(
    packages: dict[str, Path], server: LocalServer, called: Callable[..., Any]
) -> None:
    server.answer(status=204)
    called(lambda api: api.gates.film(), access_token="EXAMPLE")
    assert server.requests[0].target == "/v1/gates/film"
    seen: list[str] = []

    def keep(request: httpx2.Request) -> httpx2.Response:
        seen.append(str(request.url))
        return httpx2.Response(204)

    gate = importlib.import_module("gate")
    with httpx2.Client(transport=httpx2.MockTransport(keep)) as http:
        gate.Gate(access_token="EXAMPLE", http_client=http).gates.film()
        gate.Gate(access_token="EXAMPLE", http_client=http, place="south").gates.film()
        gate.Gate(access_token="EXAMPLE", http_client=http).gates.open()
        gate.Gate(access_token="EXAMPLE", http_client=http, hook_token="7:x/y?").gates.post()
        with pytest.raises(TypeError, match=r"without a part of the server's address: .*/bot{hook_token}/v1"):
            gate.Gate(access_token="EXAMPLE", http_client=http).gates.post()
        with pytest.raises(ValueError, match="place: 'evil/' cannot be part of"):
            gate.Gate(access_token="EXAMPLE", http_client=http, place="evil/").gates.film()
    assert seen == [
        "https://north.films.gate.test/v3/gates/film",
        "https://south.films.gate.test/v3/gates/film",
        "https://api.gate.test/v1/gates/open",
        "https://hooks.gate.test/bot7:x%2Fy%3F/v1/gates/post",
    ]


def test_a_part_of_the_path_that_the_user_gave_does_not_show(packages: dict[str, Path]) -> None:
    gate, error = importlib.import_module("gate"), importlib.import_module("gate.errors")
    seen: list[object] = []

    def refuse(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(403)

    with httpx2.Client(transport=httpx2.MockTransport(refuse)) as http:
        api = gate.Gate(access_token="EXAMPLE", hook_token="EXAMPLE-HOOK", http_client=http, before=seen.append)
        with pytest.raises(error.StatusError) as refused:
            api.gates.post()
    words = f"{refused.value} {refused.value.request} {seen} {api!r}"
    assert "https://hooks.gate.test/bot{hook_token}/v1/gates/post" in words
    assert "EXAMPLE-HOOK" not in words
