"""Iterate 100,000 records with the generated client: print the seconds of the processor that it took here.

With a second argument the pages come from memory, and the seconds are those of one page.
"""

from __future__ import annotations

import importlib
import sys
import time
from pathlib import Path
from typing import Any

import httpx2

from benchmarks.programs.record_api import PAGES, SIZE, page_of_records
from benchmarks.programs.running import page_server

_IN_MEMORY = 40  # pages


def main() -> None:
    """Measure."""
    sys.path.insert(0, str(Path(sys.argv[1]) / "generated" / "bench" / "python" / "src"))
    client = importlib.import_module("bench").Bench
    if len(sys.argv) > 2:
        bodies = [page_of_records(number) for number in range(_IN_MEMORY)]
        _in_memory(client, bodies[:1])  # what is imported and made once is no part of a page
        print(_in_memory(client, bodies) / _IN_MEMORY)
    else:
        with page_server() as url:
            print(_iterated(client(base_url=url), PAGES))


def _in_memory(client: Any, bodies: list[bytes]) -> float:
    http_client = httpx2.Client(transport=httpx2.MockTransport(lambda asked: _answer(asked, bodies)))
    return _iterated(client(base_url="https://api.bench.test", http_client=http_client), len(bodies))


def _answer(asked: httpx2.Request, bodies: list[bytes]) -> httpx2.Response:
    number = int(asked.url.params.get("page", "0"))
    body = bodies[number] if number < len(bodies) else b"[]"
    return httpx2.Response(200, content=body, headers={"Content-Type": "application/json"})


def _iterated(client: Any, pages: int) -> float:
    before = time.process_time()
    with client as api:
        seen = sum(1 for _ in api.records.list(size=SIZE))
    if seen != pages * SIZE:
        raise SystemExit(f"{seen} records")
    return time.process_time() - before


main()
