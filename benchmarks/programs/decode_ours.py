"""Read a page of 500 typed records with the generated client: print the seconds of the processor for one page.

What is measured is what the client makes of the bytes of an answer, without the exchange: envelope, records, the count
of keys, and their way to the answer.
"""

from __future__ import annotations

import importlib
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.programs.record_api import SIZE, page_of_records

ROUNDS = 200


def main() -> None:
    """Measure."""
    sys.path.insert(0, str(Path(sys.argv[1]) / "generated" / "bench" / "python" / "src"))
    read = _reader()
    if len(read()) != SIZE or len(read()) != SIZE:  # what is imported and made once is no part of a page
        raise SystemExit("not all records were read")
    before = time.process_time()
    for _ in range(ROUNDS):
        read()
    print((time.process_time() - before) / ROUNDS)


def _reader() -> Any:
    """Return what a call of the list makes of its answer."""
    reading, responses, faults, operations, api, calls = map(
        importlib.import_module,
        (*(f"bench._runtime.{name}" for name in ("reading", "responses", "faults", "operations")), *_OF_API),
    )
    operation = next(value for value in vars(calls).values() if isinstance(value, operations.Operation))
    answer = responses.Response(200, responses.Headers(), page_of_records(0))
    return partial(reading.read_answer, api.API, operation, answer, faults.FaultReports(), strict=False)


_OF_API = ("bench._api", "bench.resources.records")

main()
