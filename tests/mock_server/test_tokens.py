"""The token exchange: what gives a token, how long it holds, and what it opens."""

from __future__ import annotations

import httpx2
import pytest

from codegen.mock_server.options import Options
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.mock_server.running import Caller, running
from tests.targets.sample_specs import yard

EXCHANGE = "/Authorize/AccessToken"
RIGHT = {"Clientnr": "115", "RefreshToken": "local-refresh-token"}


def test_right_credentials_give_a_token_that_opens_the_api(bouwsoft: Caller) -> None:
    answer = bouwsoft.bare.get(EXCHANGE, headers=RIGHT)
    shown = answer.json()
    assert answer.status_code == 200
    assert shown["ServerName"] == httpx2.URL(bouwsoft.url).netloc.decode()
    headers = {"accesstoken": shown["AccessToken"], "CLIENTNR": "115"}
    assert bouwsoft.bare.get("/Jobs", headers=headers).status_code == 200


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"Clientnr": "115"},
        {"RefreshToken": "local-refresh-token"},
        RIGHT | {"Clientnr": "116"},
        RIGHT | {"RefreshToken": "é"},
    ],
)
def test_wrong_or_missing_credentials_give_none(bouwsoft: Caller, wrong: dict[str, str]) -> None:
    headers = {name: value.encode() for name, value in wrong.items()}
    answer = bouwsoft.bare.get(EXCHANGE, headers=headers)
    assert answer.status_code == 401
    assert "AccessToken" not in answer.json()


def test_a_token_holds_until_the_minute_that_it_tells() -> None:
    now = [1_800_000_030.0]  # half a minute past 08:00 UTC
    with running("bouwsoft", Options(records=0), lambda: now[0]) as caller:
        shown = caller.bare.get(EXCHANGE, headers=RIGHT).json()
        assert shown["ValidUntil"] == "2027-01-15T09:01Z"
        headers = {"AccessToken": shown["AccessToken"], "Clientnr": "115"}
        now[0] = 1_800_003_659.0
        assert caller.bare.get("/Jobs", headers=headers).status_code == 200
        now[0] = 1_800_003_660.0
        assert caller.bare.get("/Jobs", headers=headers).status_code == 401


def test_credentials_can_be_chosen() -> None:
    with running("bouwsoft", Options(records=0, credentials={"client_nr": "7", "refresh_token": "mine"})) as caller:
        assert caller.bare.get(EXCHANGE, headers=RIGHT).status_code == 401
        assert caller.bare.get(EXCHANGE, headers={"Clientnr": "7", "RefreshToken": "mine"}).status_code == 200


def test_an_empty_basic_header_and_a_content_type_do_no_harm(bouwsoft: Caller) -> None:
    headers = {**bouwsoft.http.headers, "Authorization": "Basic Og==", "Content-Type": "application/json"}
    assert bouwsoft.bare.get("/Jobs", headers=headers).status_code == 200


def test_a_credential_looks_as_its_documentation_shows_it() -> None:
    data = to_builtins(yard())
    data["auth"][0] |= {"examples": {"client_nr": "77"}}
    with running(convert(data, Spec)) as shown, running(yard()) as unknown:
        known = [caller.stand_in.authenticator.credentials["client_nr"] for caller in (shown, unknown)]
    assert known == ["77", "1001"]
