"""Logins: no spelling and no clock makes a client fail or log in for each call, and no secret goes to another host."""

from __future__ import annotations

import datetime as dt
from email.utils import format_datetime
from typing import Any

import pytest

from tests.client.desk import Desk, OpenDesk
from tests.client.documented import LOGIN


def logins(place: Desk) -> int:
    return sum(LOGIN in request.target for request in place.server.requests)


def moment(hours: float, layout: str = "%Y-%m-%dT%H:%MZ") -> str:
    return (dt.datetime.now(dt.UTC) + dt.timedelta(hours=hours)).strftime(layout)


# Layouts of a moment an hour ahead, which is known only when the test runs; anything else is sent as it is.
@pytest.mark.parametrize(
    "until", ["%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S.123+00:00", "soon", None, 5, ""]
)
def test_the_end_of_a_token_in_any_spelling_is_no_failure_and_no_login_per_call(at: OpenDesk, until: object) -> None:
    place = at(login={"ValidUntil": moment(1, until) if isinstance(until, str) else until})
    api = place.client()
    for _ in range(5):
        assert api.assignments.get(5).id == 5
    assert logins(place) == 1


@pytest.mark.parametrize("hours", [-5, -0.1, 5])
@pytest.mark.parametrize("states_time", [True, False])
def test_a_clock_that_is_wrong_by_hours_is_no_failure_and_no_login_per_call(
    at: OpenDesk, hours: float, states_time: bool
) -> None:
    """The server's clock differs by some hours; a token lives for one."""
    date = format_datetime(dt.datetime.now(dt.UTC) + dt.timedelta(hours=hours))
    place = at(login={"ValidUntil": moment(hours + 1)}, login_headers={"Date": date} if states_time else {})
    api = place.client()
    for _ in range(5):
        assert api.assignments.get(5).id == 5
    assert logins(place) == 1


def test_a_token_is_renewed_before_it_ends_by_the_clock_of_the_server(at: OpenDesk) -> None:
    ahead = dt.datetime.now(dt.UTC) + dt.timedelta(hours=5)
    until = (ahead + dt.timedelta(hours=1)).isoformat()
    place = at(login={"ValidUntil": until}, login_headers={"Date": format_datetime(ahead)})
    client = place.plain()
    api = place.settled(client)
    api.assignments.get(5)
    (token,) = client._session._tokens.values()
    assert token.valid_until < ahead, "it ends by the client's own clock"
    api.assignments.get(5)
    assert logins(place) == 1
    token.valid_until -= dt.timedelta(hours=1)  # the hour has passed
    api.assignments.get(5)
    assert logins(place) == 2


@pytest.mark.parametrize("key", ["accessToken", "access_token", "ACCESSTOKEN", "Access Token"])
def test_a_key_is_found_as_the_table_or_the_example_spells_it(at: OpenDesk, key: str) -> None:
    place = at(login={"AccessToken": None, key: "EXAMPLE-2"})
    del place.server.quirks.login["AccessToken"]
    documented = place.server.token
    place.server.token = lambda: {name: value for name, value in documented().items() if name != "AccessToken"}
    place.client().assignments.get(5)
    assert place.server.calls()[0].headers["accesstoken"] == "EXAMPLE-2"


def test_a_client_with_a_base_url_alone_logs_in_below_it(at: OpenDesk) -> None:
    place = at()
    api = place.client(auth_url=None)
    assert api.assignments.get(5).id == 5
    assert [request.target for request in place.server.requests] == ["/v1/Authorize/AccessToken", "/v1/Assignments/5"]


def test_no_secret_goes_to_the_production_login_of_a_client_with_another_base_url(at: OpenDesk) -> None:
    asked: list[str] = []
    place = at()
    api = place.client(auth_url=None, before=lambda request: asked.append(request.url))
    api.assignments.get(5)
    assert {url.split("/")[2] for url in asked} == {place.server.url.removeprefix("http://")}


def test_a_base_url_that_is_a_server_of_the_api_keeps_its_own_login(at: OpenDesk) -> None:
    place = at()
    asked: list[str] = []

    def stop(request: Any) -> None:
        asked.append(request.url)
        raise KeyboardInterrupt

    api = place.client(auth_url=None, base_url="https://ra.bouwsoft.be/api/v1", before=stop)
    with pytest.raises(KeyboardInterrupt):
        api.assignments.get(5)
    assert asked == ["https://charon.bouwsoft.be/api/v1/Authorize/AccessToken"]
