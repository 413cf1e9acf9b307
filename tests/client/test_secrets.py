"""Secrets over a socket: where they go, where they never show, and which server they follow a login to."""

from __future__ import annotations

import asyncio
import base64
import logging
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from codegen.mock_server.options import Options, State
from tests.client.relay import Sent, always, broken, cut_in_the_middle, is_login, retold
from tests.client.stage import Open, Stage, staged

CALLS: dict[str, Callable[[Any], Any]] = {
    "bouwsoft": lambda api: api.assignments.get(99999999),
    "previsto": lambda api: api.assignments.get("none"),
    "payandbill": lambda api: api.assignments.import_(records=[]),
}
SPOILS: dict[str, Callable[[Sent], Sent]] = {
    "untouched": lambda sent: sent,
    "down": broken(503),
    "refused": broken(401),
    "cut": cut_in_the_middle,
    "no-json": lambda _: (200, b"<html>", {}),
}


def _secrets(on: Stage) -> set[str]:
    """Every text that must not show."""
    known = {value for name, value in on.credentials().items() if name != "client_nr"}
    return known | set(on.relay.tokens) | {base64.b64encode(f"{value}:".encode()).decode() for value in known}


@pytest.mark.parametrize("api", CALLS)
@pytest.mark.parametrize("spoil", SPOILS)
def test_no_secret_shows_in_errors_logs_hooks_or_reprs(
    stage: Open, api: str, spoil: str, caplog: pytest.LogCaptureFixture
) -> None:
    on = stage(api, state=State(403, 1)) if api == "payandbill" else stage(api)
    on.relay.spoil = always(SPOILS[spoil])
    values: list[Any] = []
    client = on.client(before=values.append, after=lambda *both: values.extend(both))
    with caplog.at_level(logging.DEBUG), pytest.raises(on.errors().ApiError) as failed:
        CALLS[api](client)
    error = failed.value
    shown = [repr(client), str(error), repr(error), repr(vars(error)), repr(values), repr(client._session)]
    shown += traceback.format_exception(error)
    shown += [record.getMessage() for record in caplog.records if not record.name.startswith("uvicorn")]
    assert error.__cause__ is None
    assert values
    assert any(record.name == api for record in caplog.records)
    for secret in _secrets(on):
        assert not [text for text in shown if secret in text]


def test_hooks_see_every_request_and_answer_in_order(stage: Open) -> None:
    on = stage()
    shown: list[Any] = []
    api = on.client(before=lambda request: shown.append(request), after=lambda _, answer: shown.append(answer))
    results = api.assignments.list(limit=1).first()
    login, token, request, answer = shown
    assert [login.url, request.url] == [
        f"{on.relay.url}{path}" for path in ("/Authorize/AccessToken", "/Assignments?limit=1")
    ]
    assert (token.status, token.content) == (200, b"")
    assert (request.method, answer.status, str(results.id).encode() in answer.content) == ("GET", 200, True)
    on.relay.spoil = always(cut_in_the_middle)
    with pytest.raises(on.errors().NoAnswerError):
        api.with_options(retries=0).assignments.get(results.id)
    assert isinstance(shown[-1], on.errors().NoAnswerError)


def test_a_hook_that_raises_ends_the_call_before_it_is_sent(stage: Open) -> None:
    class Stop(Exception):  # noqa: N818 - it is no error
        pass

    def stop(_: Any) -> None:
        raise Stop

    on = stage()
    with pytest.raises(Stop):
        on.client(before=stop).assignments.get(5)
    assert on.relay.requests == []


def test_hooks_of_async_clients_may_be_async_and_are_awaited_in_order(clients: dict[str, Path]) -> None:
    shown: list[str] = []

    async def before(request: Any) -> None:
        await asyncio.sleep(0)
        shown.append(f"before {request.method}")

    async def after(_: Any, answer: Any) -> None:
        await asyncio.sleep(0)
        shown.append(f"after {answer.status}")

    with staged("previsto", True, Options(records=1, rate_limited=False)) as on:
        on.client(before=before, after=after).assignments.list().first()
    assert shown == ["before GET", "after 200"]
    with staged("previsto", False, Options(records=1)) as on:
        for hook in ({"before": before}, {"after": after}):
            with pytest.raises(TypeError, match="a hook of this client cannot be async"):
                on.client(**hook)
        with pytest.raises(TypeError, match="a hook of this client cannot be async"):
            on.client(before=lambda request: before(request)).assignments.list().first()
        assert on.relay.requests == []


@pytest.mark.parametrize("nothing", [None, ""])
def test_a_credential_that_is_not_there_is_told_by_its_name(stage: Open, nothing: Any) -> None:
    with pytest.raises(ValueError, match="refresh_token is empty"):
        stage().client(refresh_token=nothing)


@pytest.mark.parametrize("address", ["", "rb.bouwsoft.be", "ftp://rb.bouwsoft.be", "http://", "file:///x"])
def test_an_address_that_cannot_be_called_is_told_when_the_client_is_made(stage: Open, address: str) -> None:
    for name in ("base_url", "auth_url"):
        with pytest.raises(ValueError, match=f"{name}: '{address}' is no address such as https:"):
            stage().client(**{name: address})


def test_an_address_with_a_password_is_refused_without_showing_it(stage: Open) -> None:
    for name in ("base_url", "auth_url"):
        with pytest.raises(ValueError, match=f"{name}: an address with a user or password") as exception_info:
            stage().client(**{name: "https://me:hunter2@rb.bouwsoft.be"})
        assert "hunter2" not in str(exception_info.value)


def test_an_address_that_no_path_can_follow_is_refused(stage: Open) -> None:
    with pytest.raises(ValueError, match="base_url: an address without a query"):
        stage().client(base_url="https://rb.bouwsoft.be/api?version=1")


class _Leading:
    """Leads calls to the relay, whatever their host, and keeps which host was meant."""

    def __init__(self, to: str) -> None:
        super().__init__()
        self.hosts: list[str] = []
        self._to = httpx2.URL(to)

    def led(self, request: httpx2.Request) -> httpx2.Request:
        self.hosts.append(request.url.host)
        request.url = request.url.copy_with(scheme="http", host=self._to.host, port=self._to.port)
        return request


class _Transport(_Leading, httpx2.HTTPTransport):
    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        return super().handle_request(self.led(request))


class _AsyncTransport(_Leading, httpx2.AsyncHTTPTransport):
    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return await super().handle_async_request(self.led(request))


def _logging_in_to(on: Stage, server: Any) -> tuple[Any, list[str]]:
    """Return a client whose login names ``server``, and the hosts it calls."""
    tell = retold(lambda data: data | {"ServerName": server})
    on.relay.spoil = lambda arrived, sent: tell(sent) if is_login(arrived) else sent
    transport: Any = (_AsyncTransport if on.asynchronous else _Transport)(on.relay.url)
    own: Any = httpx2.AsyncClient if on.asynchronous else httpx2.Client
    return on.client(base_url=None, auth_url=None, http_client=own(transport=transport)), transport.hosts


def test_the_server_that_a_login_names_is_followed_where_it_is_the_apis_own(stage: Open) -> None:
    on = stage()
    api, hosts = _logging_in_to(on, "rb.bouwsoft.be")
    assert api.assignments.list(limit=1).first() is not None
    assert hosts == ["charon.bouwsoft.be", "rb.bouwsoft.be"]


@pytest.mark.parametrize(
    "server",
    ["evil.test", "bouwsoft.be.evil.test", "evilbouwsoft.be", "ra.bouwsoft.be@evil.test", "evil.test/.bouwsoft.be",
     "ra.bouwsoft.be:8443", "evil.test#.bouwsoft.be", "evil.test\\.bouwsoft.be", "127.0.0.1",
     "ra.bouwsoft.be\n", 5, ["x"]],
)  # fmt: skip
def test_the_server_that_a_login_names_is_not_followed_elsewhere(stage: Open, server: Any) -> None:
    on = stage()
    api, hosts = _logging_in_to(on, server)
    with pytest.raises(on.errors().LoginError) as refused:
        api.assignments.list(limit=1).first()
    assert hosts == ["charon.bouwsoft.be"]
    assert not [secret for secret in _secrets(on) if secret in str(refused.value)]
