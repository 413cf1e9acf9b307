"""The generated clients of the three APIs against their stand-ins: paging, tokens that end, failures, over sockets."""

from __future__ import annotations

import pytest

from codegen.emulator.options import Failure, Options
from tests.emulator.running import running
from tests.targets.python.stand_ins import client, import_clients, walked


@pytest.fixture(scope="module", autouse=True)
def _clients(tmp_path_factory: pytest.TempPathFactory) -> None:
    import_clients(tmp_path_factory.mktemp("clients"), "bouwsoft", "previsto")


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asynchronous(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def test_every_record_once_whatever_the_size_of_a_page(asynchronous: bool) -> None:
    with running("bouwsoft", Options(records=23)) as stand_in:
        found = []
        for limit in (5, 500):
            api = client(stand_in, "bouwsoft", asynchronous=asynchronous)
            records = walked(api, lambda api, limit=limit: api.assignments.list(limit=limit), asynchronous=asynchronous)
            found.append([record.id for record in records])
    assert found[0] == found[1]
    assert len(set(found[0])) == len(found[0]) >= 23


def test_tokens_that_end_and_failing_answers_lose_no_record(asynchronous: bool) -> None:
    """The token is told to live for a minute and ends before the walk does, and every fourth answer is a 503."""
    options = Options(records=12, token_lifetime=0.4, latency=0.06, failures=(Failure(503, 0.25),))
    with running("bouwsoft", options) as stand_in:
        api = client(stand_in, "bouwsoft", asynchronous=asynchronous, retries=20)
        records = walked(api, lambda api: api.assignments.list(limit=2), asynchronous=asynchronous)
    assert len({record.id for record in records}) == len(records) >= 12


def test_page_numbers_reach_every_record(asynchronous: bool) -> None:
    with running("previsto", Options(records=23, rate_limited=False)) as stand_in:
        api = client(stand_in, "previsto", asynchronous=asynchronous)
        records = walked(api, lambda api: api.assignments.list(size=4), asynchronous=asynchronous)
    assert len({record.id for record in records}) == len(records) >= 23
