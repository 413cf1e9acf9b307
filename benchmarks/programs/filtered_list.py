"""A list of 200, filtered and sorted, of 100,000 records: print the seconds of the stand-in, or of its SQL alone."""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks.programs.records import FIELDS
from codegen.build.artifacts import read_spec
from codegen.mock_server.messages import Call
from codegen.mock_server.options import Options
from codegen.mock_server.server import MockServer

_RECORDS, _ROUNDS = 100_000, 20
_QUERY = {"size": "200", "page": "0", "boolean3": "true", "sort": "string6"}


def main() -> None:
    """Measure ``ours`` or ``sql``."""
    server = MockServer(read_spec(Path(sys.argv[1])), Options(records=1, rate_limited=False))
    table = next(iter(server.tables.values()))
    chance = random.Random(1)  # noqa: S311 - no secret
    server.store.insert(table, (_record(number, chance) for number in range(1000, 1000 + _RECORDS)))
    said: list[str] = []
    connection: sqlite3.Connection = server.store._db
    connection.set_trace_callback(said.append)
    _answer(server)
    connection.set_trace_callback(None)
    statements = [words for words in said if words.lstrip().upper().startswith("SELECT")]
    before = time.process_time()
    for _ in range(_ROUNDS):
        if sys.argv[2] == "ours":
            _answer(server)
        else:
            for words in statements:
                connection.execute(words).fetchall()
    print((time.process_time() - before) / _ROUNDS)


def _answer(server: MockServer) -> None:
    answer = server.handle(Call("GET", "records", ("records",), tuple(_QUERY.items())))
    if answer.status != 200:
        raise SystemExit(f"{answer.status}: {answer.body!r}")


def _record(number: int, chance: random.Random) -> dict[str, Any]:
    values: dict[str, Any] = {"string": "", "date": "2026-05-21", "boolean": True, "number": 1.5, "integer": number}
    record = {name: values[kind] for name, kind in FIELDS.items()}
    words = {name: f"text {chance.randrange(10**6)}" for name, kind in FIELDS.items() if kind == "string"}
    return record | words | {"boolean3": chance.random() < 0.01}


main()
