"""OAuth 2: the documented addresses answer on the stand-in itself, and what they give out admits a call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest

from codegen.mock_server.options import Options
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.mock_server.running import Caller, running
from tests.targets.harbour_spec import harbour

FLOWS = [
    {
        "kind": "authorization_code",
        "authorization_url": "https://harbour.test/oauth/authorize",
        "token_url": "https://harbour.test/oauth/token",
        "refresh_url": "https://harbour.test/oauth/refresh",
    },
    {"kind": "client_credentials", "token_url": "https://harbour.test/oauth/token"},
    {"kind": "password", "token_url": "https://harbour.test/oauth/token"},
]
CLIENT = {"client_id": "local-client-id", "client_secret": "local-client-secret"}


def _spec(flows: list[dict[str, Any]]) -> Spec:
    data = to_builtins(harbour())
    app = {"kind": "oauth2", "id": "app", "credential": "app_token", "flows": flows}
    return convert({**data, "auth": [*data["auth"][:-1], app], "default_auth": [["app"]]}, Spec)


@pytest.fixture
def caller() -> Iterator[Caller]:
    with running(_spec(FLOWS)) as caller:
        yield caller


def _ask(caller: Caller, path: str = "/oauth/token", auth: Any = None, **form: str) -> httpx2.Response:
    top = caller.url.removesuffix("/v2")
    return caller.bare.post(f"{top}{path}", data=form, auth=auth)


def _status(caller: Caller, token: str) -> int:
    return caller.bare.get("/boats", headers={"Authorization": f"Bearer {token}"}).status_code


@pytest.mark.parametrize("by_header", [True, False])
def test_a_program_gets_a_token_by_its_own_credentials(caller: Caller, by_header: bool) -> None:
    form = {} if by_header else CLIENT
    answer = _ask(caller, auth=tuple(CLIENT.values()) if by_header else None, grant_type="client_credentials", **form)
    assert answer.status_code == 200, answer.text
    token = answer.json()
    assert (token["token_type"], token["expires_in"]) == ("Bearer", 3600)
    assert _status(caller, token["access_token"]) == 200
    assert _status(caller, token["access_token"] + "x") == 401


def test_a_person_agrees_and_the_code_is_good_for_one_token(caller: Caller) -> None:
    query = {
        "response_type": "code",
        "client_id": "local-client-id",
        "state": "s1",
        "redirect_uri": "http://app.test/back?a=1",
    }
    sent_back = caller.bare.get(caller.url.removesuffix("/v2") + "/oauth/authorize", params=query)
    target = urlsplit(sent_back.headers["location"])
    qs = parse_qs(target.query)
    assert (sent_back.status_code, target.netloc, qs["a"], qs["state"]) == (302, "app.test", ["1"], ["s1"])
    form = {"grant_type": "authorization_code", "code": qs["code"][0], "redirect_uri": query["redirect_uri"]}
    token = _ask(caller, **form, **CLIENT).json()
    assert _status(caller, token["access_token"]) == 200
    assert _ask(caller, **form, **CLIENT).json()["error"] == "invalid_grant"
    again = {"grant_type": "refresh_token", "refresh_token": token["refresh_token"]}
    assert _status(caller, _ask(caller, "/oauth/refresh", **again, **CLIENT).json()["access_token"]) == 200


def test_a_user_name_and_password_give_a_token(caller: Caller) -> None:
    form = {"grant_type": "password", "username": "local-username", "password": "local-password"}
    assert _status(caller, _ask(caller, **form, **CLIENT).json()["access_token"]) == 200
    assert _ask(caller, **{**form, "password": "x"}, **CLIENT).json()["error"] == "invalid_grant"


@pytest.mark.parametrize(
    ("form", "status", "error"),
    [
        ({"grant_type": "client_credentials"}, 401, "invalid_client"),
        ({"grant_type": "client_credentials", **CLIENT, "client_secret": "x"}, 401, "invalid_client"),
        ({"grant_type": "device", **CLIENT}, 400, "unsupported_grant_type"),
        ({**CLIENT}, 400, "unsupported_grant_type"),
        ({"grant_type": "authorization_code", "code": "x", **CLIENT}, 400, "invalid_grant"),
    ],
)
def test_what_is_wrong_is_named_as_the_standard_says(
    caller: Caller, form: dict[str, str], status: int, error: str
) -> None:
    answer = _ask(caller, **form)
    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_a_flow_that_no_page_documents_is_not_supported() -> None:
    with running(_spec(FLOWS[:1])) as caller:
        assert _ask(caller, grant_type="client_credentials", **CLIENT).json()["error"] == "unsupported_grant_type"


def test_a_token_expires() -> None:
    now = [1_800_000_000.0]
    with running(_spec(FLOWS), Options(token_lifetime=60), clock=lambda: now[0]) as caller:
        token = _ask(caller, grant_type="client_credentials", **CLIENT).json()["access_token"]
        assert _status(caller, token) == 200
        now[0] += 61
        assert _status(caller, token) == 401


def test_a_fixed_token_admits_too(caller: Caller) -> None:
    assert _status(caller, "local-app-token") == 200
