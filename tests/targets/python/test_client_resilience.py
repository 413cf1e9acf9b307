"""When things go wrong on the way: tries, tokens, deadlines, and what is told of it, over a socket."""

from __future__ import annotations

import asyncio
import datetime as dt
import importlib
import logging
import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import httpx2
import pytest
from client_runtime import retrying
from client_runtime.errors import NoAnswerError
from client_runtime.responses import Lost, Response

from tests.targets.python.calling import LOGIN, client, run
from tests.targets.python.local_server import CUT, LocalServer

SECOND = {**LOGIN, "AccessToken": "EXAMPLE-SECOND-TOKEN"}


class Naps:
    """A sleep that does not sleep; ``seconds`` are those it was asked for."""

    def __init__(self, asynchronous: bool) -> None:
        self.seconds: list[float] = []
        self.sleep: Callable[[float], Any] = self._later if asynchronous else self.seconds.append

    async def _later(self, seconds: float) -> None:
        self.seconds.append(seconds)


class Way:
    """Makes clients of one kind that nap instead of sleeping."""

    def __init__(self, server: LocalServer, asynchronous: bool) -> None:
        self.server, self.asynchronous, self.naps = server, asynchronous, Naps(asynchronous)

    def __call__(self, package: str, use: Callable[[Any], Any], **more: Any) -> Any:
        api = client(package, self.server, asynchronous=self.asynchronous, sleep=self.naps.sleep, **more)
        return run(api, use, asynchronous=self.asynchronous)

    def targets(self) -> list[str]:
        return [request.target for request in self.server.requests]


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def way(request: pytest.FixtureRequest, packages: dict[str, Path], server: LocalServer) -> Way:
    return Way(server, request.param)


def get(api: Any) -> Any:
    return api.visits.get("v1")


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_get_is_tried_again_after_ever_longer_pauses(way: Way, status: int) -> None:
    way.server.answer({}, status)
    way.server.answer({}, status)
    way.server.answer({"id": "v1"})
    assert way("planner", get).id == "v1"
    first, second = way.naps.seconds
    assert 0.25 <= first <= 0.5 <= second <= 1


def test_a_storm_of_503_ends_in_the_error_it_is(way: Way) -> None:
    for _ in range(9):
        way.server.answer({"message": "Down"}, 503)
    errors = importlib.import_module("planner.errors")
    with pytest.raises(errors.StatusError) as refused:
        way("planner", get, retries=4)
    assert (refused.value.status, len(way.server.requests), len(way.naps.seconds)) == (503, 5, 4)


@pytest.mark.parametrize("status", [408, 503, CUT])
def test_what_creates_is_never_sent_twice_once_it_may_have_arrived(way: Way, status: int) -> None:
    way.server.answer({}, status)
    errors = importlib.import_module("planner.errors")
    with pytest.raises(errors.ApiError):
        way("planner", lambda api: api.visits.create(location=[1.0, 2.0]))
    assert len(way.server.requests) == 1
    assert way.naps.seconds == []


@pytest.mark.parametrize("method", ["get", "delete"])
def test_what_changes_nothing_when_repeated_is_repeated(way: Way, method: str) -> None:
    way.server.answer({"id": "v1"}, CUT)
    way.server.answer({"id": "v1"})
    way("planner", lambda api: getattr(api.visits, method)("v1"))
    assert [request.method for request in way.server.requests] == [method.upper()] * 2


def test_a_post_that_found_no_server_is_sent_again(way: Way) -> None:
    errors = importlib.import_module("planner.errors")
    with pytest.raises(errors.NoAnswerError):
        way("planner", lambda api: api.visits.create(location=[1.0, 2.0]), base_url="http://127.0.0.1:9", retries=3)
    assert len(way.naps.seconds) == 3


def test_retry_after_in_both_forms(way: Way) -> None:
    soon = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=60)
    way.server.answer({}, 429, Retry_After="7")
    way.server.answer({}, 503, Retry_After=format_datetime(soon, usegmt=True))
    way.server.answer({"id": "v1"})
    assert way("planner", get).id == "v1"
    assert way.naps.seconds[0] == 7
    assert 50 < way.naps.seconds[1] <= 60


def test_whoever_is_told_to_wait_too_long_gets_the_error_instead(way: Way) -> None:
    way.server.answer({}, 429, Retry_After="121")
    errors = importlib.import_module("planner.errors")
    with pytest.raises(errors.StatusError):
        way("planner", get)
    assert (len(way.server.requests), way.naps.seconds) == (1, [])


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("0", 0), ("5", 5), ("-1", None), ("soon", None), ("", None), ("Wed, 21 Oct 2015 07:28:00 GMT", 0), ("1.5", None)],
)
def test_a_retry_after_is_read_or_left_alone(text: str, seconds: float | None) -> None:
    assert retrying.retry_after(text) == seconds


def test_a_pause_that_ends_after_the_deadline_is_not_begun(way: Way) -> None:
    way.server.answer({}, 503, Retry_After="30")
    errors = importlib.import_module("planner.errors")
    with pytest.raises(errors.StatusError):
        way("planner", lambda api: api.with_options(deadline=5).visits.get("v1"))
    assert (len(way.server.requests), way.naps.seconds) == (1, [])


def test_a_server_that_drips_does_not_outlast_the_deadline(way: Way) -> None:
    sent: list[bytes] = []

    def drip(seconds: float = 0.05) -> Any:
        for _ in range(100):
            time.sleep(seconds)
            sent.append(b" ")
            yield b" "

    class Drip(httpx2.SyncByteStream, httpx2.AsyncByteStream):
        def __iter__(self) -> Any:
            return drip()

        async def __aiter__(self) -> Any:
            for part in drip():
                yield part

    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, stream=Drip()))
    own: Any = (httpx2.AsyncClient if way.asynchronous else httpx2.Client)(transport=transport)
    errors = importlib.import_module("planner.errors")
    with pytest.raises(errors.TimedOutError, match="before the deadline"):
        way("planner", get, deadline=0.2, http_client=own)
    assert len(sent) <= 0.2 / 0.05 + 1  # the one that is there when the time is up


def test_options_of_one_call_leave_the_client_as_it_was(way: Way) -> None:
    way.server.answer({}, 503)
    way.server.answer({}, 503)
    way.server.answer({"id": "v1"})
    errors = importlib.import_module("planner.errors")
    api = client("planner", way.server, asynchronous=way.asynchronous, sleep=way.naps.sleep)
    hasty = api.with_options(retries=0)
    with pytest.raises(errors.StatusError):
        _ = asyncio.run(get(hasty)) if way.asynchronous else get(hasty)
    assert len(way.server.requests) == 1
    api = client("planner", way.server, asynchronous=way.asynchronous, sleep=way.naps.sleep)
    assert run(api, get, asynchronous=way.asynchronous).id == "v1"
    assert type(hasty) is type(api)


def test_a_token_that_ends_in_mid_iteration_is_renewed_and_the_page_asked_for_again(way: Way) -> None:
    way.server.answer(LOGIN)
    way.server.answer({"NextId": "2", "Records": [{"id": 1}]})
    way.server.answer({"Description": "AccessToken expired"}, 401)
    way.server.answer(SECOND)
    way.server.answer({"Records": [{"id": 2}]})
    assert [job.id for job in way("yard", lambda api: api.jobs.list(limit=1))] == [1, 2]
    first, second = "/api/Jobs?limit=1", "/api/Jobs?limit=1&nextid=2"
    assert way.targets() == ["/token", first, second, "/token", second]
    assert way.server.requests[-1].headers["accesstoken"] == "EXAMPLE-SECOND-TOKEN"


def test_a_second_401_is_the_end(way: Way) -> None:
    for answer, status in ((LOGIN, 200), ({}, 401), (SECOND, 200), ({}, 401)):
        way.server.answer(answer, status)
    errors = importlib.import_module("yard.errors")
    with pytest.raises(errors.UnauthorizedError):
        way("yard", lambda api: api.jobs.get(1))
    assert way.targets() == ["/token", "/api/Jobs/1"] * 2


def test_a_write_that_was_refused_for_its_token_is_sent_with_a_new_one(way: Way) -> None:
    for answer, status in ((LOGIN, 200), ({}, 401), (SECOND, 200), ({"RecordChanges": [{"id": 3}]}, 201)):
        way.server.answer(answer, status)
    assert way("yard", lambda api: api.jobs.create(title="x", site_id=1)).id == 3


def test_a_connection_cut_in_the_middle_of_a_page_gives_the_page_again(way: Way) -> None:
    way.server.answer(LOGIN)
    way.server.answer({"NextId": "2", "Records": [{"id": 1}]})
    way.server.answer(b'{"Records": [{"id": 2}, {"i', CUT)
    way.server.answer({"Records": [{"id": 2}]})
    assert [job.id for job in way("yard", lambda api: api.jobs.list(limit=1))] == [1, 2]


def test_a_server_that_lies_about_types_does_not_end_the_walk(way: Way) -> None:
    way.server.answer(LOGIN)
    way.server.answer({"NextId": 2, "Records": [{"id": "one", "price": []}]})
    way.server.answer({"Content-Range": {}, "Records": [{"id": 2}]})
    first, second = way("yard", lambda api: api.jobs.list(limit=1))
    assert (first.faults["id"].value, first.faults["price"].value, second.id) == ("one", [], 2)


def test_hooks_and_the_log_tell_of_every_request_and_of_no_secret(way: Way, caplog: pytest.LogCaptureFixture) -> None:
    shown: list[Any] = []
    way.server.answer(LOGIN)
    way.server.answer({}, 503)
    way.server.answer({"Records": [{"id": 1}]})
    with caplog.at_level(logging.DEBUG, logger="yard"):
        results = way(
            "yard", lambda api: api.jobs.get(1), before=shown.append, after=lambda _, answer: shown.append(answer)
        )
    requests, answers = shown[::2], shown[1::2]
    assert [request.url.removeprefix(way.server.url) for request in requests] == [
        "/token",
        "/api/Jobs/1",
        "/api/Jobs/1",
    ]
    assert [answer.status for answer in answers] == [200, 503, 200]
    assert answers[0].content == b""
    assert results.raw.content == answers[2].content == b'{"Records": [{"id": 1}]}'
    assert results.raw.headers["content-length"] == "24"
    lines = [record.getMessage() for record in caplog.records if record.name == "yard"]
    assert [re.sub(r"[\d.]+ s$", "", line).replace(way.server.url, "") for line in lines] == [
        "GET /token: 200 in ", "GET /api/Jobs/1: 503 in ", "GET /api/Jobs/1: again in ", "GET /api/Jobs/1: 200 in ",
    ]  # fmt: skip
    assert "EXAMPLE" not in repr(shown) + str(lines) + repr(results)


def test_the_client_says_who_it_is_unless_the_user_does(way: Way) -> None:
    kind = httpx2.AsyncClient if way.asynchronous else httpx2.Client
    way.server.answer({"id": "v1"})
    way.server.answer({"id": "v1"})
    way("planner", get)
    way("planner", get, http_client=kind(headers={"User-Agent": "mine/1"}))
    agents = [request.headers["user-agent"] for request in way.server.requests]
    assert re.fullmatch(r"planner-client/0\.1\.0 python-httpx2/[\d.]+", agents[0])
    assert agents[1] == "mine/1"


def _yard_of_many(renewals: list[str], delay: float = 0.02) -> Callable[[httpx2.Request], httpx2.Response]:
    """Return a server whose first token ends at once: every call with it is refused."""
    lock = threading.Lock()

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/token":
            time.sleep(delay)
            with lock:
                renewals.append(f"EXAMPLE-TOKEN-{len(renewals)}")
                return httpx2.Response(200, json={**LOGIN, "AccessToken": renewals[-1]})
        if request.headers["AccessToken"] == "EXAMPLE-TOKEN-0":
            return httpx2.Response(401, json={})
        return httpx2.Response(200, json={"Records": [{"id": 1}]})

    return answer


def test_twenty_threads_share_one_client_and_one_renewal(packages: dict[str, Path], server: LocalServer) -> None:
    renewals: list[str] = []
    http = httpx2.Client(transport=httpx2.MockTransport(_yard_of_many(renewals)))
    api = client("yard", server, asynchronous=False, http_client=http)
    together = threading.Barrier(20)

    def work(_: int) -> Any:
        together.wait()
        return api.jobs.get(1).id

    with ThreadPoolExecutor(20) as pool:
        assert list(pool.map(work, range(20))) == [1] * 20
    assert len(renewals) == 2


def test_twenty_tasks_share_one_client_and_one_renewal(packages: dict[str, Path], server: LocalServer) -> None:
    renewals: list[str] = []

    async def work() -> list[Any]:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(_yard_of_many(renewals, 0)))
        async with client("yard", server, asynchronous=True, http_client=http) as api:
            return [job.id for job in await asyncio.gather(*(api.jobs.get(1) for _ in range(20)))]

    assert asyncio.run(work()) == [1] * 20
    assert len(renewals) == 2


def test_only_passing_trouble_is_worth_another_try() -> None:
    lost = Lost(NoAnswerError("x"), arrived=False, passing=False)
    assert not retrying.may_repeat("GET", lost)
    assert not retrying.may_repeat("GET", Response(404, {}, b""))
    assert retrying.may_repeat("POST", Lost(NoAnswerError("x"), arrived=False, passing=True))
