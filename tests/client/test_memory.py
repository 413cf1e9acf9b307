"""A million records over a socket take no more memory than the first fifty thousand."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.hangs import HANGS
from tests.targets.python.local_server import Arrived, LocalServer
from tests.targets.python.packages import run_python

pytestmark = pytest.mark.slow

PAGES, SIZE = 1000, 1000
LOGIN = {"AccessToken": "EXAMPLE-ACCESS-TOKEN", "ServerName": "ra.bouwsoft.be", "ValidUntil": "2099-01-01T00:00Z"}
RECORDS = [{"id": number, "code": f"code {number}", "active": True, "new": 1.5} for number in range(SIZE)]

SYNC = """
import resource
from bouwsoft import Bouwsoft

seen = early = 0
with Bouwsoft(client_nr=1, refresh_token="x", base_url="{url}/api/v1", auth_url="{url}/token") as api:
    for job in api.jobs.list(limit=1000):
        seen += 1
        if seen == 50_000:
            early = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(seen, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - early)
"""
ASYNC = """
import asyncio
import resource
from bouwsoft import AsyncBouwsoft

async def walk():
    seen = early = 0
    async with AsyncBouwsoft(client_nr=1, refresh_token="x", base_url="{url}/api/v1", auth_url="{url}/token") as api:
        async for job in api.jobs.list(limit=1000):
            seen += 1
            if seen == 50_000:
                early = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(seen, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - early)

asyncio.run(walk())
"""


class Endless(LocalServer):
    """Gives the same thousand records on each of a thousand pages, with a new cursor each time."""

    def __init__(self) -> None:
        super().__init__()
        self._records = json.dumps(RECORDS).encode()

    def answer_to(self, arrived: Arrived) -> tuple[int, bytes, dict[str, str]]:
        """Answer a token, or the page that the cursor asks for."""
        if arrived.target == "/token":
            return 200, json.dumps(LOGIN).encode(), {}
        cursor = re.search(r"nextid=(\d+)", arrived.target)
        page = int(cursor[1]) if cursor else 0
        following = b'"NextId": "%d", ' % (page + 1) if page + 1 < PAGES else b""
        return 200, b'{%s"Records": %s}' % (following, self._records), {}


@pytest.mark.parametrize("code", [SYNC, ASYNC], ids=["sync", "async"])
def test_memory_stays_flat_over_a_million_records(clients: dict[str, Path], code: str) -> None:
    with Endless() as server:
        python = run_python(code.replace("{url}", server.url), clients["bouwsoft"], timeout=3 * HANGS)
    seen, growth = map(int, python.split())
    assert seen == PAGES * SIZE
    assert growth < 8 * 1024, f"{growth} KiB more than after the first fifty thousand"
