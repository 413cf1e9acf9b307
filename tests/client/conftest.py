"""The clients of the three APIs, written once, and stages on which they meet stand-ins."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from codegen.mock_server.options import Options
from codegen.spec.model import Spec
from tests.client.desk import Desk, OpenDesk, desk, make_lodges
from tests.client.documented import Quirks
from tests.client.stage import NAMES, Clock, Open, Stage, before, staged
from tests.mock_server.running import Caller, running, spec_of
from tests.targets.python.packages import write_packages


@pytest.fixture(scope="session")
def clients(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Provide the ``src`` folder of each API's package, made from its spec; all can be imported here."""
    sources = write_packages(tmp_path_factory.mktemp("clients"), {name: spec_of(name) for name in NAMES})
    sys.path[:0] = [str(source) for source in sources.values()]
    return sources


@pytest.fixture(scope="module")
def running_ones() -> Iterator[Callable[[str, int], Caller]]:
    """Stand-ins that behave, each running once for all tests of a module that want as many records."""
    callers: dict[tuple[str, int], Caller] = {}
    with contextlib.ExitStack() as open_ones:

        def one(api: str, records: int) -> Caller:
            if (api, records) not in callers:
                options = Options(records=records, rate_limited=False)
                callers[api, records] = open_ones.enter_context(running(api, options))
            return callers[api, records]

        yield one


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def stage(
    request: pytest.FixtureRequest, clients: dict[str, Path], running_ones: Callable[[str, int], Caller]
) -> Iterator[Open]:
    """Open stages; the test with it runs once for each kind of client. Options ask for a stand-in of one's own."""
    with contextlib.ExitStack() as open_ones:

        def opened(api: str = "bouwsoft", spec: Spec | None = None, *, records: int = 7, **options: object) -> Stage:
            if spec is None and not options:
                shared = before(api, request.param, running_ones(api, records), Clock())
                return open_ones.enter_context(shared)
            asked = {"records": records, "rate_limited": False, **options}
            own = staged(api, request.param, msgspec.convert(asked, Options), spec)
            return open_ones.enter_context(own)

        yield opened


@pytest.fixture(scope="session")
def lodges(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide the client of an API that ``init`` made; it can be imported here."""
    return make_lodges(tmp_path_factory.mktemp("lodges"))


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def at(request: pytest.FixtureRequest, clients: dict[str, Path], lodges: Path) -> Iterator[OpenDesk]:
    """Open desks; the test with it runs once for each kind of client. What it names are quirks of the server."""
    with contextlib.ExitStack() as open_ones:

        def opened(api: str = "bouwsoft", **quirks: Any) -> Desk:
            return open_ones.enter_context(desk(api, request.param, Quirks(**quirks)))

        yield opened
