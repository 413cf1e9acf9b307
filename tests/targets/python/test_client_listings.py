"""Lists over a socket: all pages of the three kinds, asked for one by one and only when they are needed."""

from __future__ import annotations

import asyncio
import importlib
import itertools
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from client_runtime.answers import Bare, Page
from client_runtime.codecs import ANY, INTEGER
from client_runtime.conventions import Pagination
from client_runtime.listings import Listing
from client_runtime.operations import Operation, Query
from client_runtime.paging import Course

from tests.targets.python.calling import LOGIN, client, run
from tests.targets.python.local_server import LocalServer


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asynchronous(request: pytest.FixtureRequest, packages: dict[str, Path]) -> bool:
    return bool(request.param)


def _records(*ids: int, **around: Any) -> dict[str, Any]:
    return {**around, "Records": [{"id": identifier} for identifier in ids]}


def _targets(server: LocalServer) -> list[str]:
    return [request.target for request in server.requests if request.target != "/token"]


def _ids(server: LocalServer, asynchronous: bool, package: str = "yard", **arguments: Any) -> list[Any]:
    api = client(package, server, asynchronous=asynchronous)
    resource = "jobs" if package == "yard" else "visits"
    results = run(api, lambda api: getattr(api, resource).list(**arguments), asynchronous=asynchronous)
    return [value.id for value in results]


def test_all_pages_by_cursor(server: LocalServer, asynchronous: bool) -> None:
    for answer in (LOGIN, _records(1, 2, NextId="3"), _records(3, 4, NextId="5"), _records(5)):
        server.answer(answer)
    assert _ids(server, asynchronous, limit=2, filter="nr gt 0") == [1, 2, 3, 4, 5]
    assert _targets(server) == [
        "/api/Jobs?filter=nr%20gt%200&limit=2",
        "/api/Jobs?filter=nr%20gt%200&limit=2&nextid=3",
        "/api/Jobs?filter=nr%20gt%200&limit=2&nextid=5",
    ]


def test_all_pages_by_offset_from_where_the_user_starts(server: LocalServer, asynchronous: bool) -> None:
    server.answer(LOGIN)
    for start, ids in ((10, (1, 2)), (12, (3, 4)), (14, (5,))):
        server.answer(_records(*ids, **{"Content-Range": f"{start}-{start + len(ids) - 1}/15", "NextId": "9"}))
    assert _ids(server, asynchronous, limit=2, offset=10) == [1, 2, 3, 4, 5]
    assert _targets(server) == [f"/api/Jobs?limit=2&offset={at}" for at in (10, 12, 14)]


def test_all_pages_by_number_until_an_empty_one(server: LocalServer, asynchronous: bool) -> None:
    for ids in (("a", "b"), ("c", "d"), ("e",), ()):
        server.answer([{"id": identifier} for identifier in ids])
    assert _ids(server, asynchronous, "planner", size=2) == ["a", "b", "c", "d", "e"]
    assert _targets(server) == ["/api/visits?size=2", *(f"/api/visits?page={number}&size=2" for number in (1, 2, 3))]


def test_page_numbers_go_on_from_the_users_own(server: LocalServer, asynchronous: bool) -> None:
    server.answer([{"id": str(number)} for number in range(20)])
    server.answer([])
    assert len(_ids(server, asynchronous, "planner", page=7)) == 20
    assert _targets(server) == ["/api/visits?page=7&size=20", "/api/visits?page=8&size=20"]


def test_rows_without_a_key_go_on_by_offset(server: LocalServer, asynchronous: bool) -> None:
    """Distinct rows have no cursor; the pages after the first are there all the same."""
    for answer in (LOGIN, _records(1, 2), _records(3), _records()):
        server.answer(answer)
    assert _ids(server, asynchronous, limit=2, distinct=True) == [1, 2, 3]
    assert [target.partition("offset=")[2] for target in _targets(server)[1:]] == ["2&distinct=true", "3&distinct=true"]


def test_nothing_is_asked_for_before_it_is_needed(server: LocalServer, asynchronous: bool) -> None:
    server.answer(LOGIN)
    server.answer(_records(1, 2, NextId="3"))
    api = client("yard", server, asynchronous=asynchronous)
    listing = api.jobs.list(limit=2)
    assert server.requests == []
    assert repr(listing) == f"{'Async' if asynchronous else ''}Listing(jobs.list)"

    async def two() -> list[int]:
        results: list[int] = []
        async with api:
            async for job in listing:
                results.append(job.id)
                if len(results) == 2:
                    break
        return results

    test_nothing_is_asked = asyncio.run(two()) if asynchronous else [job.id for job in itertools.islice(listing, 2)]
    assert test_nothing_is_asked == [1, 2]
    assert len(_targets(server)) == 1


def test_pages_tell_what_stood_around_their_records(server: LocalServer, asynchronous: bool) -> None:
    server.answer(LOGIN)
    server.answer(_records(1, NextId="2", **{"Content-Range": "0-0/2"}))
    server.answer(_records(2, **{"Content-Range": "1-1/2"}))
    api = client("yard", server, asynchronous=asynchronous)
    pages = run(api, lambda api: api.jobs.list(limit=1).pages(), asynchronous=asynchronous)
    assert [(len(page), page.next, page.total) for page in pages] == [(1, "2", 2), (1, None, 2)]


@pytest.mark.parametrize("ids", [(7,), ()])
def test_the_first_record_alone(server: LocalServer, asynchronous: bool, ids: tuple[int, ...]) -> None:
    server.answer(LOGIN)
    server.answer(_records(*ids))
    api = client("yard", server, asynchronous=asynchronous)
    results = run(api, lambda api: api.jobs.list(limit=50).first(), asynchronous=asynchronous)
    assert (results and results.id) == (7 if ids else None)
    assert _targets(server) == ["/api/Jobs?limit=1"]


def test_the_count_where_the_api_tells_it(server: LocalServer, asynchronous: bool) -> None:
    server.answer(LOGIN)
    server.answer(_records(7, **{"Content-Range": "0-0/3835"}))
    api = client("yard", server, asynchronous=asynchronous)
    assert run(api, lambda api: api.jobs.list(offset=9, limit=3).count(), asynchronous=asynchronous) == 3835
    assert _targets(server) == ["/api/Jobs?limit=1"]


def test_an_api_that_does_not_tell_is_not_asked(server: LocalServer, asynchronous: bool) -> None:
    api = client("planner", server, asynchronous=asynchronous)
    assert run(api, lambda api: api.visits.list().count(), asynchronous=asynchronous) is None
    assert server.requests == []


def test_cursors_that_go_in_a_circle_are_an_error(server: LocalServer, asynchronous: bool) -> None:
    server.answer(LOGIN)
    for number in range(30):
        server.answer(_records(number, NextId=str(number % 3)))
    errors = importlib.import_module("yard.errors")
    with pytest.raises(errors.AnswerError, match="in a circle"):
        _ids(server, asynchronous)
    assert len(_targets(server)) < 12


def test_memory_stays_flat_over_many_pages() -> None:
    """A hundred thousand records in a thousand pages need no more memory than a few pages do."""

    class Caller:
        api = type("Api", (), {"pagination": (Pagination(kind="page", parameter="page", size_parameter="size"),)})

        def call(self, _: Any, arguments: Any, more: Any) -> Page[bytes]:
            del more  # a list passes it on
            number = arguments.get("page", 0)
            return Page([b"x" * 1000 + str(number).encode() for _ in range(100)] if number < 1000 else [])

    operation: Operation[Any] = Operation("x.list", "GET", "/x", Bare(ANY), (Query("page", INTEGER),))
    records: Iterator[bytes] = iter(Listing(Caller(), operation, {}))  # type: ignore[arg-type] - a caller without I/O
    tracemalloc.start()
    assert sum(1 for _ in records) == 100_000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2_000_000


def test_a_list_without_paging_is_one_page() -> None:
    operation: Operation[Any] = Operation("x.list", "GET", "/x", Bare(ANY))
    course = Course((), operation, {})
    assert course.start() == {}
    assert course.after(Page([1])) is None
