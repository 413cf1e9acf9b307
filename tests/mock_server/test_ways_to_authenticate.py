"""Who may call: bearer tokens, OAuth 2, keys in the query, in cookies and after a prefix; one alternative suffices."""

from __future__ import annotations

import json
import shlex
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from codegen.mock_server.curl import curl
from codegen.mock_server.serve import curl_line
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.mock_server.running import Caller, running
from tests.mock_server.test_start_page import answer_to
from tests.targets.harbour_spec import harbour


def _needing(*alternatives: list[str]) -> Spec:
    data = to_builtins(harbour())
    return convert({**data, "default_auth": list(alternatives)}, Spec)


@pytest.fixture
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    with running(_needing(*request.param)) as caller:
        yield caller


def _status(caller: Caller, query: dict[str, str] | None = None, **headers: str) -> int:
    answer: Any = caller.bare.get("/boats", params=query or {}, headers=headers)
    return int(answer.status_code)


@pytest.mark.parametrize("caller", [[["token"], ["app"]]], indirect=True)
def test_either_of_two_tokens_admits(caller: Caller) -> None:
    secrets = caller.stand_in.authenticator.credentials
    assert _status(caller, authorization=f"Bearer {secrets['access_token']}") == 200
    assert _status(caller, authorization=f"Bearer {secrets['app_token']}") == 200
    assert _status(caller, authorization=f"Token {secrets['access_token']}") == 401
    assert _status(caller, authorization="Bearer wrong") == 401
    assert _status(caller) == 401


@pytest.mark.parametrize("caller", [[["harbour_key", "session"]]], indirect=True)
def test_of_two_keys_that_are_needed_together_one_does_not_suffice(caller: Caller) -> None:
    secrets = caller.stand_in.authenticator.credentials
    cookie = f"other=1; sid={secrets['session']}"
    assert _status(caller, {"key": secrets["harbour_key"]}, cookie=cookie) == 200
    assert _status(caller, {"key": secrets["harbour_key"]}) == 401
    assert _status(caller, cookie=cookie) == 401


@pytest.mark.parametrize("caller", [[["old"]]], indirect=True)
def test_a_key_after_a_prefix_needs_the_prefix(caller: Caller) -> None:
    secret = caller.stand_in.authenticator.credentials["old_token"]
    assert _status(caller, authorization=f"Token {secret}") == 200
    assert _status(caller, authorization=secret) == 401


@pytest.mark.parametrize("caller", [[]], indirect=True)
def test_where_nothing_is_needed_everybody_is_admitted(caller: Caller) -> None:
    assert _status(caller) == 200


def test_the_headers_that_the_server_shows_admit() -> None:
    with running(_needing(["token"])) as caller:
        assert caller.get("/boats").status_code == 200


@pytest.fixture
def harbour_caller() -> Iterator[Caller]:
    with running(harbour()) as caller:
        yield caller


def test_a_call_that_needs_nothing_is_open(harbour_caller: Caller) -> None:
    assert harbour_caller.bare.head("/boats").status_code == 200
    assert harbour_caller.bare.get("/boats").status_code == 401


def test_a_call_needs_what_it_says_itself(harbour_caller: Caller) -> None:
    secrets = harbour_caller.stand_in.authenticator.credentials
    form = {"boat": "1", "from": "2026-05-04"}
    usual = harbour_caller.http.post("/berthings", data=form)
    own = harbour_caller.bare.post("/berthings", data=form, headers={"Authorization": f"Token {secrets['old_token']}"})
    assert (usual.status_code, own.status_code) == (401, 200)


def test_a_call_that_may_be_made_without_authentication_takes_both(harbour_caller: Caller) -> None:
    top = harbour_caller.url.removesuffix("/v2")
    assert harbour_caller.bare.post(f"{top}/papers", files={"file": ("a", b"")}).status_code == 201


def test_bearer_tokens_are_asked_for_by_name(harbour_caller: Caller) -> None:
    assert harbour_caller.bare.get("/boats").headers["www-authenticate"].startswith("Bearer")


def test_each_call_shown_has_what_it_needs(harbour_caller: Caller) -> None:
    """The command of every call, as a shell reads it, gets an answer of success."""
    stand_in, url = harbour_caller.stand_in, harbour_caller.url
    lines = {key: curl(url, stand_in, call) for key, call in stand_in.spec.operations.items()}
    answers = {key: answer_to(shlex.split(line)) for key, line in lines.items()}
    assert {key: answer.text for key, answer in answers.items() if not answer.is_success} == {}


@pytest.mark.parametrize("needs", [["harbour_key"], ["session"], ["old"], ["harbour_key", "session"]])
def test_the_command_that_is_printed_works_as_pasted(needs: list[str]) -> None:
    with running(_needing(needs)) as caller:
        ran = subprocess.run(
            ["/bin/sh", "-c", curl_line(caller.url, caller.stand_in)], capture_output=True, check=False
        )
        if ran.returncode != 127:  # a machine without curl can still serve
            assert json.loads(ran.stdout)[0]["id"]
