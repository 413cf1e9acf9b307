"""Trouble over a socket: tokens that end, storms of 503, cut connections, limits; none of it loses a record."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

import httpx2
import msgspec
import pytest

from codegen.mock_server.options import Failure
from codegen.spec.conventions import RateLimit
from tests.client.relay import Once, always, broken, cut_in_the_middle, is_login
from tests.client.settled import Settled
from tests.client.stage import Open
from tests.mock_server.running import spec_of

LINKS: dict[str, Any] = {"address_id": 329298, "maintenancesheet_id": 571}
HOUR = 3600


def test_a_token_that_expires_in_mid_iteration_is_renewed_once(stage: Open) -> None:
    """The client believes in its token; the server's clock is past it, and says 401."""
    on = stage(records=11, token_lifetime=2 * HOUR)
    walk = iter(on.client().assignments.list(limit=3))
    ids = [value.id for value in itertools.islice(walk, 4)]
    assert on.relay.logins() == 1
    on.clock.ahead = 2 * HOUR + 1
    ids += [value.id for value in walk]
    assert (len(ids), len(set(ids)), on.relay.logins()) == (12, 12, 2)
    assert on.naps == [], "a new token needs no pause"
    assert [call.headers["accesstoken"] for call in on.relay.calls()] == on.relay.tokens[:1] * 3 + on.relay.tokens[
        1:
    ] * 2


def test_a_token_about_to_end_is_renewed_before_the_server_refuses_it(stage: Open) -> None:
    on = stage(token_lifetime=2 * HOUR)
    client = on.plain()
    api = Settled(client, on.runner) if on.asynchronous else client
    list(api.assignments.list())
    (token,) = client._session._tokens.values()
    token.valid_until = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=20)
    list(api.assignments.list())
    assert [is_login(request) for request in on.relay.requests] == [True, False, True, False]
    api.close()


def test_a_token_of_a_short_life_serves_as_long_as_it_lives(stage: Open) -> None:
    """It ends in twenty seconds, and is told to end with that minute: it is not renewed before each call."""
    on = stage(token_lifetime=20)
    api = on.client()
    for _ in range(9):
        api.assignments.list(limit=1).first()
    assert (on.relay.logins(), len(on.relay.calls())) == (1, 9)


def test_tokens_of_a_moments_life_and_failing_answers_lose_no_record(stage: Open) -> None:
    """Each answer takes a part of the token's life, and the walk takes more than one life."""
    on = stage(records=11, token_lifetime=0.4, latency=0.06, failures=(Failure(503, 0.2),))
    ids = [value.id for value in on.client(retries=30).assignments.list(limit=2)]
    assert len(ids) == len(set(ids)) == 12
    assert on.naps
    assert on.relay.logins() > 1


def test_a_token_that_is_refused_twice_is_an_error(stage: Open) -> None:
    on = stage()
    on.relay.spoil = always(broken(401))
    with pytest.raises(on.errors().UnauthorizedError):
        on.client().assignments.get(5)
    assert (on.relay.logins(), len(on.relay.calls())) == (2, 2)


def test_wrong_credentials_are_asked_about_once(stage: Open) -> None:
    on = stage()
    with pytest.raises(on.errors().UnauthorizedError):
        on.client(refresh_token="wrong").assignments.get(5)
    assert (on.relay.logins(), len(on.relay.calls())) == (1, 0)


def test_a_storm_of_503_ends_when_the_tries_do_and_the_client_outlives_it(stage: Open) -> None:
    on = stage(records=3)
    api = on.client(retries=4)
    on.relay.spoil = always(broken(503))
    with pytest.raises(on.errors().ServiceUnavailableError):
        list(api.assignments.list())
    assert (len(on.relay.calls()), len(on.naps)) == (5, 4)
    assert on.naps == sorted(on.naps), "each pause is as long as the one before it, or longer"
    on.relay.spoil = Once(1, broken(503))
    assert len(list(api.assignments.list())) == 4


def test_a_server_that_is_down_from_the_start_is_told_after_the_tries(stage: Open) -> None:
    on = stage(failures=(Failure(503, 1),))
    with pytest.raises(on.errors().ServiceUnavailableError):
        on.client(retries=3).assignments.get(5)
    assert (on.relay.logins(), len(on.relay.calls()), len(on.naps)) == (4, 0, 3)


def test_a_connection_cut_in_the_middle_of_a_page_gives_the_page_again(stage: Open) -> None:
    on = stage(records=11)
    on.relay.spoil = Once(2, cut_in_the_middle)
    ids = [value.id for value in on.client().assignments.list(limit=5)]
    assert (len(ids), len(set(ids))) == (12, 12)
    assert [call.target for call in on.relay.calls()].count(on.relay.calls()[1].target) == 2


def test_connections_that_are_always_cut_end_in_an_error_of_their_own(stage: Open) -> None:
    on = stage()
    on.relay.spoil = always(cut_in_the_middle)
    with pytest.raises(on.errors().NoAnswerError, match="RemoteProtocolError"):
        on.client(retries=2).assignments.get(5)
    assert len(on.relay.calls()) == 3


@pytest.mark.parametrize("spoil", [cut_in_the_middle, broken(503), broken(500)])
def test_what_creates_is_not_repeated_once_it_may_have_arrived(stage: Open, spoil: Any) -> None:
    """The record is there, though no answer told so: a second try would make a second one."""
    on = stage(records=0)
    before = on.stand_in.get("/Assignments").json()["Content-Range"]
    on.relay.spoil = always(spoil)
    with pytest.raises(on.errors().ApiError):
        on.client(retries=5).assignments.create(**LINKS)
    assert len(on.relay.calls("POST")) == 1
    after = on.stand_in.get("/Assignments").json()["Content-Range"]
    assert int(after.rpartition("/")[2]) == int(before.rpartition("/")[2]) + 1


def test_an_error_says_when_a_change_may_have_been_made(stage: Open) -> None:
    on = stage(records=0)
    api = on.client(retries=0)
    on.relay.spoil = always(cut_in_the_middle)
    with pytest.raises(on.errors().NoAnswerError, match=r"\(it may have been carried out\)$"):
        api.assignments.create(**LINKS)
    with pytest.raises(on.errors().NoAnswerError) as read:
        api.assignments.get(5)
    with pytest.raises(on.errors().NoAnswerError) as unsent:
        on.client(base_url="http://127.0.0.1:1", retries=0).assignments.create(**LINKS)
    assert not any("carried out" in str(exception_info.value) for exception_info in (read, unsent))


def test_what_changes_or_deletes_is_repeated(stage: Open) -> None:
    on = stage()
    api = on.client()
    new = api.assignments.create(**LINKS)
    on.relay.spoil = Once(1, cut_in_the_middle)
    assert api.assignments.update(new.id, title="Boiler").title == "Boiler"
    on.relay.spoil = Once(1, broken(503))
    api.assignments.delete(new.id)
    assert (len(on.relay.calls("PUT")), len(on.relay.calls("DELETE"))) == (2, 2)


def test_a_creating_call_with_an_old_token_is_sent_with_a_new_one(stage: Open) -> None:
    on = stage(token_lifetime=2 * HOUR)
    api = on.client()
    api.assignments.create(**LINKS)
    on.clock.ahead = 2 * HOUR + 1
    api.assignments.create(**LINKS, title="second")
    assert (len(on.relay.calls("POST")), on.relay.logins()) == (3, 2)
    assert api.assignments.list(filter="title eq 'second'").count() == 1


def test_the_documented_limit_is_an_error_that_says_how_long_to_wait(stage: Open) -> None:
    on = stage("previsto", rate_limited=True, records=1)
    api = on.client(retries=0)
    for _ in range(60):
        list(api.assignments.list())  # a page of records and an empty one
    with pytest.raises(
        on.errors().TooManyRequestsError, match=r"the server asks to wait \d+ seconds"
    ) as exception_info:
        list(api.assignments.list())
    assert 0 < exception_info.value.retry_after <= 60
    with pytest.raises(on.errors().TooManyRequestsError):
        list(api.with_options(retries=1).assignments.list())
    assert [0 < nap <= 60 for nap in on.naps] == [True]


def test_whoever_waits_as_long_as_told_gets_through_a_limit(stage: Open) -> None:
    spec = spec_of("previsto")
    tight = msgspec.structs.replace(spec.conventions, rate_limit=RateLimit(requests=3, seconds=60))
    on = stage("previsto", msgspec.structs.replace(spec, conventions=tight), rate_limited=True, records=9)
    on.stand_in.stand_in._limiter._clock = lambda: sum(on.naps)  # time that only waiting moves
    ids = [value.id for value in on.client().assignments.list(size=2)]
    assert len(ids) == len(set(ids)) == 10
    assert [60 <= nap < 70 for nap in on.naps] == [True]


@pytest.mark.parametrize(
    ("option", "value", "kind"),
    [
        ("timeout", "5", TypeError), ("timeout", 0, ValueError), ("timeout", -1.0, ValueError),
        ("retries", None, TypeError), ("retries", 1.5, TypeError), ("retries", -1, ValueError),
        ("deadline", dt.timedelta(seconds=5), TypeError), ("deadline", True, TypeError),
    ],
)  # fmt: skip
def test_an_option_that_makes_no_sense_is_told_at_once(
    stage: Open, option: str, value: Any, kind: type[Exception]
) -> None:
    on = stage()
    api = on.client()
    for make in (on.client, api.with_options):
        with pytest.raises(kind, match=f"^{option}: "):
            make(**{option: value})


def test_a_client_of_the_other_kind_is_refused_by_name(stage: Open) -> None:
    on = stage()
    other, wanted = (httpx2.Client, "AsyncClient") if on.asynchronous else (httpx2.AsyncClient, "Client")
    with pytest.raises(TypeError, match=f"http_client: an httpx2.{wanted} was expected, not {other.__name__}"):
        on.client(http_client=other())


def test_options_of_some_calls_share_the_token_and_leave_the_client_as_it_was(stage: Open) -> None:
    on = stage(latency=0.3)
    api = on.client()
    api.assignments.list().first()
    hasty = api.with_options(timeout=0.05, retries=0)
    with pytest.raises(on.errors().TimedOutError):
        hasty.assignments.list().first()
    with pytest.raises(on.errors().TimedOutError, match=r"deadline|Timeout"):
        api.with_options(deadline=0.1, retries=9).assignments.list().first()
    assert api.assignments.list().first() is not None
    assert on.relay.logins() == 1
    assert repr(hasty) == repr(api)
