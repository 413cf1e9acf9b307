"""Iterate 100,000 records with the generated client: print the seconds of the processor that it took here."""

from __future__ import annotations

import importlib
import sys
import time
from pathlib import Path

from benchmarks.programs.record_api import PAGES, SIZE
from benchmarks.programs.running import page_server


def main() -> None:
    """Measure."""
    sys.path.insert(0, str(Path(sys.argv[1]) / "generated" / "bench" / "python" / "src"))
    client = importlib.import_module("bench").Bench
    with page_server() as url:
        before = time.process_time()
        with client(base_url=url) as api:
            seen = sum(1 for _ in api.records.list(size=SIZE))
        taken = time.process_time() - before
    if seen != PAGES * SIZE:
        raise SystemExit(f"{seen} records")
    print(taken)


main()
