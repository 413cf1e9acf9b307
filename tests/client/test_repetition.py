"""When calls are sent again: only where that does no harm, and as often as the documented rate allows."""

from __future__ import annotations

import contextlib
from collections import deque
from typing import Any

import pytest

from tests.client.desk import CALLS, DELETES, Desk, OpenDesk
from tests.targets.python.local_server import CUT

APIS = pytest.mark.parametrize("api", CALLS)


def tries(place: Desk, call: Any, *answers: Any) -> int:
    """Return how many calls are sent when the first ones are answered so."""
    place.server.requests.clear()
    place.server.quirks.answers = list(answers)
    with contextlib.suppress(place.errors.ApiError):
        call(place.client())
    return len(place.server.calls())


@APIS
def test_what_was_surely_not_carried_out_is_repeated_for_every_method(at: OpenDesk, api: str) -> None:
    place = at(api)
    for call in CALLS[api]:
        assert tries(place, call, (429, b"", {"Retry-After": "3"})) == 2
        assert tries(place, call, (429, b"", {})) == 2
        assert tries(place, call, (503, b"", {"Retry-After": "3"})) == 2
    assert 3.0 in place.naps


@APIS
def test_what_may_have_been_carried_out_is_repeated_for_idempotent_methods_only(at: OpenDesk, api: str) -> None:
    place = at(api)
    get, create = CALLS[api]
    for answer in [(503, b"", {}), (500, b"", {}), (502, b"", {}), (504, b"", {}), (408, b"", {}), (CUT, b"{", {})]:
        assert tries(place, get, answer) == 2, answer
        assert tries(place, create, answer) == 1, answer


@APIS
def test_what_is_not_implemented_or_asks_for_too_long_a_wait_is_not_repeated(at: OpenDesk, api: str) -> None:
    place = at(api)
    for call in CALLS[api]:
        assert tries(place, call, (501, b"", {})) == 1
        assert tries(place, call, (501, b"", {"Retry-After": "1"})) == 1
        assert tries(place, call, (429, b"", {"Retry-After": "86400"})) == 1
    assert place.naps == []


@APIS
@pytest.mark.parametrize("first", [(CUT, b"{", {}), (502, b"", {}), (500, b"", {})])
@pytest.mark.parametrize("second", [404, 410])
def test_a_repeated_delete_that_finds_nothing_is_done(at: OpenDesk, api: str, first: Any, second: int) -> None:
    place = at(api)
    place.server.quirks.answers = [first, (second, b"", {})]
    assert DELETES[api](place.client()) is None
    place.server.quirks.answers = [(second, b"", {})]
    with pytest.raises(place.errors.ClientError):
        DELETES[api](place.client())


@APIS
@pytest.mark.parametrize("put_off", [(429, b"", {}), (503, b"", {"Retry-After": "1"})])
def test_a_delete_that_was_put_off_and_then_finds_nothing_is_not_done(at: OpenDesk, api: str, put_off: Any) -> None:
    place = at(api)
    place.server.quirks.answers = [put_off, (404, b"", {})]
    with pytest.raises(place.errors.ClientError) as refused:
        DELETES[api](place.client())
    assert not refused.value.may_be_done


@APIS
@pytest.mark.parametrize("last", [(429, b"", {"Retry-After": "86400"}), (409, b"", {})])
def test_an_error_after_a_try_that_may_have_been_carried_out_says_so(at: OpenDesk, api: str, last: Any) -> None:
    place = at(api)
    place.server.quirks.answers = [(502, b"", {}), last]
    with pytest.raises(place.errors.ApiError) as failed:
        DELETES[api](place.client())
    assert failed.value.may_be_done


def test_a_login_that_was_repeated_makes_no_delete_done(at: OpenDesk) -> None:
    place = at()
    place.server.quirks.login_answers = [(502, b"", {})]
    place.server.quirks.answers = [(404, b"", {})]
    with pytest.raises(place.errors.ClientError) as refused:
        place.client().assignments.delete(5)
    assert not refused.value.may_be_done


def test_five_hundred_creates_keep_the_documented_rate_when_asked_to(at: OpenDesk) -> None:
    place = at("previsto")
    arrived: deque[float] = deque()

    def within() -> bool:
        now = sum(place.naps)
        while arrived and now - arrived[0] >= 60:
            arrived.popleft()
        arrived.append(now)
        return len(arrived) <= 120

    place.server.limit = within
    plain = place.plain(pace=True, retries=0)
    plain._session.pace.clock = lambda: sum(place.naps)
    api = place.settled(plain)
    for _ in range(500):
        api.assignments.create(contact_id="c", account_id="w", location=[1, 2])
    assert len(place.server.calls("POST")) == 500
    assert sum(place.naps) == pytest.approx(4 * 60 * 1.02)


def test_a_pace_that_leaves_no_time_before_the_deadline_is_an_error_before_anything_is_sent(at: OpenDesk) -> None:
    place = at("previsto", records=1)
    api = place.client(pace=True, deadline=5.0)
    for _ in range(120):
        api.assignments.get("a1")
    with pytest.raises(place.errors.TimedOutError, match="the rate limit leaves no time"):
        api.assignments.get("a1")
    assert len(place.server.calls()) == 120


def test_a_pace_is_offered_where_a_rate_is_documented(at: OpenDesk) -> None:
    place = at("bouwsoft")
    with pytest.raises(TypeError, match="pace"):
        place.plain(pace=True)
