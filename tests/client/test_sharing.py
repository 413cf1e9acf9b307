"""One client shared by many: twenty threads, or twenty tasks, ask for one token among them, and renew it once."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from codegen.mock_server.options import Failure, Options
from tests.client.relay import Sent, is_login
from tests.client.stage import Stage, staged
from tests.targets.python.local_server import Arrived

MANY = 20
HOUR = 3600
OPTIONS = Options(records=5, latency=0.05, token_lifetime=2 * HOUR)


def in_threads(api: Any) -> list[list[int]]:
    """Return what each of twenty threads finds in a list, all beginning at once."""
    together = threading.Barrier(MANY)

    def work(_: int) -> list[int]:
        together.wait()
        return [value.id for value in api.assignments.list(limit=2)]

    with ThreadPoolExecutor(MANY) as pool:
        return list(pool.map(work, range(MANY)))


async def in_tasks(api: Any) -> list[list[int]]:
    """Return the same for twenty tasks."""

    async def work() -> list[int]:
        return [value.id async for value in api.assignments.list(limit=2)]

    return await asyncio.gather(*(work() for _ in range(MANY)))


def all_the_same(results: list[list[int]]) -> bool:
    return len(results) == MANY and all(numbers == results[0] for numbers in results) and len(set(results[0])) == 6


def test_twenty_threads_share_one_token_and_one_renewal(clients: dict[str, Path]) -> None:
    with staged("bouwsoft", False, OPTIONS) as on:
        api = on.client()
        assert all_the_same(in_threads(api))
        assert on.relay.logins() == 1
        on.clock.ahead = 2 * HOUR + 1
        assert all_the_same(in_threads(api))
        assert on.relay.logins() == 2


def test_twenty_tasks_share_one_token_and_one_renewal(clients: dict[str, Path]) -> None:
    with staged("bouwsoft", True, OPTIONS) as on:
        asyncio.run(_twice(on))


async def _twice(on: Stage) -> None:
    async with on.plain() as api:
        assert all_the_same(await in_tasks(api))
        assert on.relay.logins() == 1
        on.clock.ahead = 2 * HOUR + 1
        assert all_the_same(await in_tasks(api))
        assert on.relay.logins() == 2


class _SlowLogin:
    """Holds the answer to a login back until it may go."""

    def __init__(self) -> None:
        self.begun, self.may_go = threading.Event(), threading.Event()

    def __call__(self, arrived: Arrived, sent: Sent) -> Sent:
        if is_login(arrived):
            self.begun.set()
            self.may_go.wait(10)
        return sent


def test_a_thread_waits_for_the_login_of_another_no_longer_than_its_own_deadline(clients: dict[str, Path]) -> None:
    with staged("bouwsoft", False, Options(records=1)) as on, ThreadPoolExecutor(1) as pool:
        api, on.relay.spoil = on.client(), (slow := _SlowLogin())
        first = pool.submit(api.assignments.list().first)
        slow.begun.wait(10)
        with pytest.raises(on.errors().TimedOutError, match="a login that another call began"):
            api.with_options(deadline=0.1).assignments.list().first()
        slow.may_go.set()
        assert first.result() is not None
        assert api.with_options(deadline=10.0).assignments.list().first() == first.result()
        assert on.relay.logins() == 1


def test_a_task_waits_for_the_login_of_another_no_longer_than_its_own_deadline(clients: dict[str, Path]) -> None:
    with staged("bouwsoft", True, Options(records=1)) as on:
        asyncio.run(_in_haste(on))


async def _in_haste(on: Stage) -> None:
    on.relay.spoil = slow = _SlowLogin()
    async with on.plain() as api:
        first = asyncio.create_task(api.assignments.list().first())
        await asyncio.to_thread(slow.begun.wait, 10)
        with pytest.raises(on.errors().TimedOutError, match="a login that another call began"):
            await api.with_options(deadline=0.1).assignments.list().first()
        slow.may_go.set()
        assert await first is not None
        assert await api.with_options(deadline=10.0).assignments.list().first() == await first
    assert on.relay.logins() == 1


def test_a_storm_over_twenty_threads_loses_no_record(clients: dict[str, Path]) -> None:
    with staged("bouwsoft", False, Options(records=5, failures=(Failure(503, 0.2),))) as on:
        assert all_the_same(in_threads(on.client(retries=30)))
        assert on.naps


def test_writers_in_twenty_threads_make_a_record_each(clients: dict[str, Path]) -> None:
    with staged("bouwsoft", False, OPTIONS) as on, ThreadPoolExecutor(MANY) as pool:
        api = on.client()
        values = list(pool.map(lambda number: api.jobs.create(code=f"c{number}"), range(MANY)))
        assert len(values) == len({value.id for value in values}) == MANY
        assert on.relay.logins() == 1
