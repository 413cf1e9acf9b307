"""Who may call: bearer tokens, OAuth 2, keys in the query, in cookies and after a prefix; one alternative suffices."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.mock_server.running import Caller, running
from tests.targets.sample_specs import harbour


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
