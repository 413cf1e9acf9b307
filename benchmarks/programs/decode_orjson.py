"""Decode a page of 500 records into dictionaries with orjson: print the seconds of the processor for one page."""

from __future__ import annotations

import json
import time

import orjson  # type: ignore[import-not-found]  # of the environment of the peers

from benchmarks.programs.records import records

ROUNDS = 200

page = json.dumps(records("valid")).encode()
start = time.process_time()
for _ in range(ROUNDS):
    orjson.loads(page)
print((time.process_time() - start) / ROUNDS)
