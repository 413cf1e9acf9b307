"""The field tables are asked for as their call is documented: its keys wherever they travel, its own server."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest

from codegen.introspect.client import Server
from codegen.introspect.credentials import Credentials, needed
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.targets.harbour_spec import harbour

SECRETS = {
    "access_token": "t1",
    "harbour_key": "k1",
    "session": "s1",
    "old_token": "o1",
    "app_token": "a1",
    "second": "s2",
}


def _spec(auth: list[list[str]] | None, **more: Any) -> Spec:
    data = to_builtins(harbour())
    call = data["operations"]["boats.get"] | {"action": "field_info", "path": "/boats/fields", "parameters": {}}
    operations = {"boats.fields": call | {"auth": auth, "servers": None} | more}
    second = {"kind": "api_key", "credential": "second", "name": "two", "location": "cookie"}
    conventions = data["conventions"] | {"introspection": "/{resource}/fields"}
    changed = {"auth": [*data["auth"], second], "operations": operations, "conventions": conventions}
    return convert({**data, **changed}, Spec)


def _asked(spec: Spec) -> httpx2.Request:
    requests: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200, json=[])

    async def ask() -> None:
        async with Server(spec, Credentials(SECRETS), transport=httpx2.MockTransport(answer)) as server:
            await server.get("/boats/fields")

    asyncio.run(ask())
    (request,) = requests
    return request


@pytest.mark.parametrize(
    ("auth", "header", "value", "names"),
    [
        (None, "authorization", "Bearer t1", ["access_token"]),
        ([["app"]], "authorization", "Bearer a1", ["app_token"]),
        ([["old"], ["token"]], "authorization", "Token o1", ["old_token"]),
        ([["session", "second"]], "cookie", "sid=s1; two=s2", ["session", "second"]),
        ([], "authorization", None, []),
    ],
)
def test_what_the_call_needs_goes_with_it(
    auth: list[list[str]] | None, header: str, value: str | None, names: list[str]
) -> None:
    spec = _spec(auth)
    assert _asked(spec).headers.get(header) == value
    assert needed(spec) == names


def test_a_key_may_stand_in_the_query() -> None:
    assert _asked(_spec([["harbour_key"]])).url == "https://api.harbour.test/v2/boats/fields?key=k1"


def test_the_server_of_the_call_is_asked() -> None:
    servers = [{"url": "https://{at}.harbour.test", "variables": {"at": {"enum": ["meta", "test"]}}}]
    assert _asked(_spec([], servers=servers)).url == "https://meta.harbour.test/boats/fields"
