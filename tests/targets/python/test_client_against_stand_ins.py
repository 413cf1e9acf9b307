"""The generated clients of the three APIs against their stand-ins: paging, tokens that end, failures, over sockets."""

from __future__ import annotations

import asyncio
import importlib
import sys
from typing import Any

import pytest

from codegen.emulator.options import Failure, Options
from tests.emulator.running import Caller, running, spec_of
from tests.targets.python.packages import write_packages


@pytest.fixture(scope="module", autouse=True)
def _clients(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("clients")
    sources = write_packages(folder, {name: spec_of(name) for name in ("bouwsoft", "previsto")})
    sys.path[:0] = [str(source) for source in sources.values()]


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asynchronous(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


async def _nap(_: float) -> None:
    """No pause at all."""


def _client(stand_in: Caller, package: str, kind: str, *, asynchronous: bool, **more: Any) -> Any:
    """A client that logs in and calls at the stand-in."""
    given = {name: int(value) if name == "client_nr" else value for name, value in _credentials(stand_in).items()}
    if package == "bouwsoft":
        more["auth_url"] = f"{stand_in.url}/Authorize/AccessToken"
    sleep = _nap if asynchronous else lambda _: None
    made = getattr(importlib.import_module(package), ("Async" if asynchronous else "") + kind)
    return made(**given, base_url=stand_in.url, sleep=sleep, **more)


def _credentials(stand_in: Caller) -> dict[str, str]:
    return stand_in.stand_in.gate.credentials


def _all(api: Any, listing: Any, *, asynchronous: bool) -> list[Any]:
    async def walked() -> list[Any]:
        async with api:
            return [record async for record in listing]

    if asynchronous:
        return asyncio.run(walked())
    with api:
        return list(listing)


def test_every_record_once_whatever_the_size_of_a_page(asynchronous: bool) -> None:
    with running("bouwsoft", Options(records=23)) as stand_in:
        found = []
        for limit in (5, 500):
            api = _client(stand_in, "bouwsoft", "Bouwsoft", asynchronous=asynchronous)
            records = _all(api, api.assignments.list(limit=limit), asynchronous=asynchronous)
            found.append([record.id for record in records])
    assert found[0] == found[1]
    assert len(set(found[0])) == len(found[0]) >= 23


def test_tokens_that_end_and_failing_answers_lose_no_record(asynchronous: bool) -> None:
    """The token is told to live for a minute and ends at once, and every fourth answer is a 503."""
    options = Options(records=12, token_lifetime=0.05, failures=(Failure(503, 0.25),))
    with running("bouwsoft", options) as stand_in:
        api = _client(stand_in, "bouwsoft", "Bouwsoft", asynchronous=asynchronous, retries=20)
        records = _all(api, api.assignments.list(limit=2), asynchronous=asynchronous)
    assert len({record.id for record in records}) == len(records) >= 12


def test_page_numbers_reach_every_record(asynchronous: bool) -> None:
    with running("previsto", Options(records=23, rate_limited=False)) as stand_in:
        api = _client(stand_in, "previsto", "Previsto", asynchronous=asynchronous)
        records = _all(api, api.assignments.list(size=4), asynchronous=asynchronous)
    assert len({record.id for record in records}) == len(records) >= 23
